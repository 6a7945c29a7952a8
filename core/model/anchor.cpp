#include "model/anchor.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace dateline::model {
namespace {

/// Fewer characters than these could be any: they are known by what stands around them.
constexpr qsizetype kDistinct = 6;
constexpr int kLeastContext = 4;

int commonEnd(QStringView a, QStringView b)
{
    int length = 0;
    while (length < a.size() && length < b.size() && a[a.size() - 1 - length] == b[b.size() - 1 - length])
        ++length;
    return length;
}

int commonStart(QStringView a, QStringView b)
{
    int length = 0;
    while (length < a.size() && length < b.size() && a[length] == b[length])
        ++length;
    return length;
}

int contextAt(const Anchor &anchor, QStringView text, qsizetype start)
{
    return commonEnd(anchor.before, text.first(start)) + commonStart(anchor.after, text.sliced(start + anchor.text.size()));
}

bool stands(const Anchor &anchor, const Article &article, const TextPlace &place)
{
    const QString text = textOf(article, place.block);
    return place.range.start >= 0 && place.range.end() <= text.size()
           && QStringView(text).mid(place.range.start, place.range.length) == anchor.text;
}

template<typename Look>
void forEachText(const Article &article, const Look &look)
{
    for (int block = -1; block < static_cast<int>(article.blocks.size()); ++block)
        look(block, textOf(article, block));
}

}  // namespace

QString textOf(const Article &article, int block)
{
    if (block < 0)
        return article.headline;
    return static_cast<std::size_t>(block) < article.blocks.size() ? article.blocks[static_cast<std::size_t>(block)].text
                                                                   : QString();
}

std::optional<Anchor> anchorAt(const Article &article, const TextPlace &place)
{
    const QString text = textOf(article, place.block);
    const auto [start, length] = place.range;
    if (start < 0 || length <= 0 || start > text.size() - length)
        return std::nullopt;
    const int from = std::max(0, start - Anchor::kContext);
    return Anchor{place, text.mid(start, length), text.mid(from, start - from), text.mid(start + length, Anchor::kContext)};
}

std::optional<TextPlace> placeOf(const Anchor &anchor, const Article &article)
{
    if (anchor.text.isEmpty())
        return std::nullopt;
    using Fit = std::tuple<int, int, int>;  // what is around; how far the block is; how far in it
    std::optional<std::pair<Fit, TextPlace>> best;
    if (stands(anchor, article, anchor.place)) {
        const QString text = textOf(article, anchor.place.block);
        if (contextAt(anchor, text, anchor.place.range.start) == anchor.before.size() + anchor.after.size())
            return anchor.place;
    }
    forEachText(article, [&](int block, const QString &text) {
        for (qsizetype at = text.indexOf(anchor.text); at >= 0; at = text.indexOf(anchor.text, at + 1)) {
            const int context = contextAt(anchor, text, at);
            const bool isSameBlock = block == anchor.place.block;
            if (anchor.text.size() < kDistinct && context < kLeastContext && !isSameBlock)
                continue;
            const Fit fit{context, -std::abs(block - anchor.place.block),
                          -std::abs(static_cast<int>(at) - anchor.place.range.start)};
            if (!best || fit > best->first)
                best = {fit, {block, {static_cast<int>(at), static_cast<int>(anchor.text.size())}}};
        }
    });
    return best ? std::optional(best->second) : std::nullopt;
}

std::optional<TextPlace> placeAround(const Anchor &anchor, const Article &article)
{
    if (const auto exact = placeOf(anchor, article))
        return exact;
    if (anchor.before.size() < kLeastContext || anchor.after.size() < kLeastContext)
        return std::nullopt;
    const qsizetype most = 2 * anchor.text.size() + Anchor::kContext;
    std::optional<TextPlace> found;
    forEachText(article, [&](int block, const QString &text) {
        const qsizetype before = text.indexOf(anchor.before);
        const qsizetype start = before + anchor.before.size();
        const qsizetype end = before < 0 ? -1 : text.indexOf(anchor.after, start);
        if (!found && end > start && end - start <= most)
            found = {block, {static_cast<int>(start), static_cast<int>(end - start)}};
    });
    return found;
}

}  // namespace dateline::model
