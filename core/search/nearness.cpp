#include "search/nearness.h"

#include "text/terms.h"

#include <algorithm>

namespace dateline::search {

Nearness::Nearness(QStringView text, const text::Folded &folded)
{
    text::forEachTerm(folded, [this](const text::Term &term) {
        if (!term.colocated)
            m_units.push_back(term.start);
    });
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n')
            m_lineFeeds.push_back(static_cast<int>(i));
    }
}

std::ptrdiff_t Nearness::unitsBefore(int offset) const
{
    return std::lower_bound(m_units.begin(), m_units.end(), offset) - m_units.begin();
}

bool Nearness::areNear(const model::TextRange &before, const model::TextRange &behind, int distance) const
{
    const auto lineFeed = std::lower_bound(m_lineFeeds.begin(), m_lineFeeds.end(), before.end());
    if (lineFeed != m_lineFeeds.end() && *lineFeed < behind.start)
        return false;
    return unitsBefore(behind.start) - unitsBefore(before.end()) <= distance;
}

model::TextRanges Nearness::near(const model::TextRanges &places, const model::TextRanges &others, int distance) const
{
    // The next one behind and the last one before are the nearest; ends are in order as starts are, but for words
    // with an open end, so they are sorted by themselves.
    model::TextRanges byEnd = others;
    std::stable_sort(byEnd.begin(), byEnd.end(),
                     [](const model::TextRange &a, const model::TextRange &b) { return a.end() < b.end(); });
    model::TextRanges found;
    for (const model::TextRange &place : places) {
        const auto behind = std::lower_bound(others.begin(), others.end(), place.end(),
                                             [](const model::TextRange &other, int end) { return other.start < end; });
        const auto before = std::upper_bound(byEnd.begin(), byEnd.end(), place.start,
                                             [](int start, const model::TextRange &other) { return start < other.end(); });
        if ((behind != others.end() && areNear(place, *behind, distance))
            || (before != byEnd.begin() && areNear(*std::prev(before), place, distance)))
            found.push_back(place);
    }
    return found;
}

}  // namespace dateline::search
