#include "archive/sqlite/continuations.h"

#include "text/fold.h"
#include "text/script.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace dateline::archive::sqlite {
namespace {

constexpr qsizetype kLongest = 6;   ///< characters
constexpr int kFewestArticles = 3;
constexpr int kManyWays = 10;       ///< to go on: no more are needed, however often it stands

/// What a word does not begin or end with.
constexpr QStringView kEdges = u"的了在是和与及等对将为于从把被也都就而或并其这那之以由让使已不还又正只";
constexpr QChar kNeverInside = u'的';
/// What ends a word before it. The others may go on within one: 人民共和国.
constexpr QStringView kParticles = u"的了是";

bool mayBeEdge(QChar c) { return !kEdges.contains(c); }

}  // namespace

Continuations::Continuations(QStringView typed) : m_typed(text::foldedText(typed)) {}

void Continuations::add(const QStringList &article)
{
    QSet<QString> counted;
    for (const QString &text : article)
        addText(text, counted);
}

void Continuations::addText(const QString &text, QSet<QString> &counted)
{
    if (m_typed.isEmpty())
        return;
    const text::Folded folded = text::fold(text);
    for (qsizetype found = folded.text.indexOf(m_typed); found >= 0; found = folded.text.indexOf(m_typed, found + m_typed.size())) {
        const qsizetype begin = found + m_typed.size();
        const auto isHan = [&](qsizetype i) { return i < folded.text.size() && text::isHan(folded.text[i].unicode()); };
        for (qsizetype end = begin; end < begin + kLongest && isHan(end) && folded.text[end] != kNeverInside; ++end) {
            const QString further = folded.text.sliced(begin, end + 1 - begin);
            if (!mayBeEdge(further.front()))
                break;
            Seen &seen = m_seen[further];
            if (seen.articles == 0) {
                const auto from = folded.origin[static_cast<std::size_t>(found)];
                seen.printed = text.sliced(from, folded.origin[static_cast<std::size_t>(end + 1)] - from);
            }
            if (!counted.contains(further)) {
                counted.insert(further);
                ++seen.articles;
            }
            ++seen.times;
            if (isHan(end + 1) && !kParticles.contains(folded.text[end + 1]))
                ++seen.followers[folded.text[end + 1]];
            else
                ++seen.ends;
        }
    }
}

bool Continuations::endsWord(const Seen &seen)
{
    const int most = seen.followers.isEmpty() ? 0 : *std::max_element(seen.followers.begin(), seen.followers.end());
    const auto ways = seen.ends + static_cast<int>(seen.followers.size());
    return mayBeEdge(seen.printed.back()) && 2 * most <= seen.times && ways >= std::min(kManyWays, (seen.times + 2) / 3);
}

QStringList Continuations::frequent(qsizetype most) const
{
    std::vector<std::tuple<int, QString>> rows;  // negated, so that the most frequent sort first
    for (const Seen &seen : m_seen) {
        if (seen.articles >= kFewestArticles && endsWord(seen))
            rows.emplace_back(-seen.articles, seen.printed);
    }
    std::sort(rows.begin(), rows.end());
    QStringList texts;
    for (const auto &[articles, printed] : rows) {
        if (texts.size() < most)
            texts += printed;
    }
    return texts;
}

}  // namespace dateline::archive::sqlite
