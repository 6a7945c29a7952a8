#include "search/matcher.h"

#include <algorithm>
#include <tuple>

namespace dateline::search {
namespace {

bool before(const model::TextRange &a, const model::TextRange &b)
{
    return std::tie(a.start, a.length) < std::tie(b.start, b.length);
}

}  // namespace

Matcher::Needles Matcher::needlesOf(const Query &query)
{
    Needles needles;
    const auto collect = [&needles](const auto &self, const Clause &clause, bool positive) -> void {
        if (clause.kind == ClauseKind::Not)
            positive = !positive;
        for (const Clause &child : clause.children)
            self(self, child, positive);
        const bool inText = clause.field == Field::Any || clause.field == Field::Title;
        if (clause.kind != ClauseKind::Text || !positive || !inText)
            return;
        Pattern pattern = patternOf(clause.text, clause.prefix);
        const bool headlineOnly = clause.field == Field::Title;
        for (std::size_t i = 0; i < needles.patterns.size(); ++i) {
            if (needles.patterns[i] == pattern && needles.headlineOnly[i] == headlineOnly)
                return;
        }
        if (pattern.terms.empty())
            return;
        needles.patterns.push_back(std::move(pattern));
        needles.headlineOnly.push_back(headlineOnly);
    };
    collect(collect, query.root, true);
    return needles;
}

Matcher::Matcher(const Query &query) : Matcher(needlesOf(query)) {}

Matcher::Matcher(Needles needles)
    : m_headlineOnly(std::move(needles.headlineOnly)), m_phrases(needles.patterns)
{
}

std::vector<Matcher::Place> Matcher::places(QStringView text, Part part) const
{
    std::vector<Place> places;
    if (isEmpty())
        return places;
    m_phrases.forEachPlace(text::fold(text), [&](int clause, model::TextRange range) {
        if (part == Part::Headline || !m_headlineOnly[static_cast<std::size_t>(clause)])
            places.push_back({range, clause});
    });
    std::stable_sort(places.begin(), places.end(),
                     [](const Place &a, const Place &b) { return before(a.range, b.range); });
    return places;
}

model::TextRanges Matcher::occurrences(QStringView text, Part part) const
{
    model::TextRanges ranges;
    for (const Place &place : places(text, part)) {
        if (ranges.empty() || ranges.back() != place.range)
            ranges.push_back(place.range);
    }
    return ranges;
}

model::TextRanges Matcher::marks(QStringView text, Part part) const
{
    return merged(occurrences(text, part));
}

model::TextRanges merged(const model::TextRanges &ranges)
{
    model::TextRanges all;
    for (const model::TextRange &range : ranges) {
        if (!all.empty() && range.start < all.back().end())
            all.back().length = std::max(all.back().end(), range.end()) - all.back().start;
        else
            all.push_back(range);
    }
    return all;
}

}  // namespace dateline::search
