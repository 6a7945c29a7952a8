#include "search/similar.h"

#include <algorithm>

namespace dateline::search {
namespace {

constexpr double kSameOfAll = 0.5;
constexpr double kSameOfShorter = 0.8;
constexpr qsizetype kLongestHead = 60;  ///< 央视网消息（新闻联播）： and its like

/// Behind the dateline and the names in brackets or the colon that follow it.
QStringView withoutDateline(QStringView text, const QString &dateline)
{
    if (dateline.isEmpty())
        return text;
    const qsizetype at = text.first(std::min(text.size(), kLongestHead)).indexOf(dateline);
    if (at < 0)
        return text;
    QStringView rest = text.sliced(at + dateline.size()).trimmed();
    if (!rest.isEmpty() && (rest.front() == u'(' || rest.front() == u'（')) {
        const QStringView head = rest.first(std::min(rest.size(), kLongestHead));
        const qsizetype close = std::max(head.indexOf(u')'), head.indexOf(u'）'));
        if (close > 0)
            rest = rest.sliced(close + 1);
    }
    return rest;
}

}  // namespace

Likeness likenessOf(const Shingles &a, const Shingles &b)
{
    std::size_t shared = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j)
            ++shared;
        const bool forward = *i <= *j;
        const bool other = *j <= *i;
        i += forward ? 1 : 0;
        j += other ? 1 : 0;
    }
    const std::size_t all = a.size() + b.size() - shared;
    const std::size_t shorter = std::min(a.size(), b.size());
    if (shorter == 0)
        return {};
    return {static_cast<double>(shared) / static_cast<double>(all),
            static_cast<double>(shared) / static_cast<double>(shorter)};
}

bool isSameStory(const Shingles &a, const Shingles &b, const Likeness &likeness)
{
    return std::min(a.size(), b.size()) >= kFewestShingles
           && (likeness.ofAll >= kSameOfAll || likeness.ofShorter >= kSameOfShorter);
}

QString storyOf(const model::Article &article)
{
    QString story;
    for (const model::Block &block : article.blocks) {
        if (!model::isRunningText(block.kind))
            continue;
        story += story.isEmpty() ? withoutDateline(block.text, article.dateline).toString() : block.text;
        story += u'\n';
    }
    return story;
}

}  // namespace dateline::search
