#include "search/matcher.h"

#include "search/nearness.h"

#include <algorithm>
#include <tuple>

namespace dateline::search {
namespace {

bool before(const model::TextRange &a, const model::TextRange &b)
{
    return std::tie(a.start, a.length) < std::tie(b.start, b.length);
}

}  // namespace

void Matcher::addPair(Needles &needles, const Clause &clause)
{
    const Field field = clause.children.front().field;
    if (field != Field::Any && field != Field::Title)
        return;
    const int first = static_cast<int>(needles.patterns.size());
    for (const Clause &child : clause.children) {
        Pattern pattern = patternOf(child.text, child.prefix);
        if (pattern.terms.empty()) {
            needles.patterns.resize(static_cast<std::size_t>(first));
            needles.headlineOnly.resize(static_cast<std::size_t>(first));
            return;
        }
        needles.patterns.push_back(std::move(pattern));
        needles.headlineOnly.push_back(field == Field::Title);
    }
    needles.pairs.push_back({first, first + 1, clause.distance});
}

void Matcher::addPinyin(Needles &needles, const Clause &clause)
{
    if (clause.field != Field::Any && clause.field != Field::Title)
        return;
    needles.pinyin.push_back(clause.pinyin);
    needles.pinyinHeadlineOnly.push_back(clause.field == Field::Title);
}

Matcher::Needles Matcher::needlesOf(const Query &query)
{
    Needles needles;
    const auto collect = [&needles](const auto &self, const Clause &clause, bool positive) -> void {
        if (clause.kind == ClauseKind::Not)
            positive = !positive;
        if (clause.kind == ClauseKind::Near) {
            if (positive)
                addPair(needles, clause);
            return;
        }
        for (const Clause &child : clause.children)
            self(self, child, positive);
        if (clause.kind == ClauseKind::Figure && positive
            && std::find(needles.figures.begin(), needles.figures.end(), clause.figure) == needles.figures.end())
            needles.figures.push_back(clause.figure);
        if (clause.kind == ClauseKind::Pinyin && positive)
            addPinyin(needles, clause);
        const bool inText = clause.field == Field::Any || clause.field == Field::Title;
        if (clause.kind != ClauseKind::Text || !positive || !inText)
            return;
        Pattern pattern = patternOf(clause.text, clause.prefix);
        const bool headlineOnly = clause.field == Field::Title;
        for (std::size_t i = 0; i < needles.patterns.size(); ++i) {
            const bool isPaired = std::any_of(needles.pairs.begin(), needles.pairs.end(), [i](const Pair &pair) {
                return static_cast<int>(i) == pair.first || static_cast<int>(i) == pair.second;
            });
            if (!isPaired && needles.patterns[i] == pattern && needles.headlineOnly[i] == headlineOnly)
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
    : m_headlineOnly(std::move(needles.headlineOnly)),
      m_pairs(std::move(needles.pairs)),
      m_figures(std::move(needles.figures)),
      m_readings(std::move(needles.pinyin)),
      m_readingsHeadlineOnly(std::move(needles.pinyinHeadlineOnly)),
      m_phrases(needles.patterns)
{
}

void Matcher::addFigures(std::vector<Place> &places, QStringView text) const
{
    for (const text::PrintedFigure &figure : figuresIn(text)) {
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            if (answers(figure.quantity, m_figures[i]))
                places.push_back({{figure.start, figure.length}, static_cast<int>(m_headlineOnly.size() + i)});
        }
    }
}

void Matcher::keepNear(std::vector<Place> &places, QStringView text, const text::Folded &folded) const
{
    const Nearness nearness(text, folded);
    for (const Pair &pair : m_pairs) {
        const auto rangesOf = [&places](int clause) {
            model::TextRanges ranges;
            for (const Place &place : places) {
                if (place.clause == clause)
                    ranges.push_back(place.range);
            }
            return ranges;
        };
        const model::TextRanges first = rangesOf(pair.first);
        const model::TextRanges second = rangesOf(pair.second);
        const model::TextRanges nearSecond = nearness.near(first, second, pair.distance);
        const model::TextRanges nearFirst = nearness.near(second, first, pair.distance);
        std::erase_if(places, [&](const Place &place) {
            if (place.clause != pair.first && place.clause != pair.second)
                return false;
            const model::TextRanges &kept = place.clause == pair.first ? nearSecond : nearFirst;
            return !std::binary_search(kept.begin(), kept.end(), place.range, before);
        });
    }
}

std::vector<Matcher::Place> Matcher::places(QStringView text, Part part) const
{
    std::vector<Place> places;
    if (isEmpty())
        return places;
    const text::Folded folded = text::fold(text);
    m_phrases.forEachPlace(folded, [&](int clause, model::TextRange range) {
        if (part == Part::Headline || !m_headlineOnly[static_cast<std::size_t>(clause)])
            places.push_back({range, clause});
    });
    if (!m_figures.empty())
        addFigures(places, text);
    const auto behind = static_cast<int>(m_headlineOnly.size() + m_figures.size());
    m_readings.forEachPlace(folded, part == Part::Headline, [&](int word, model::TextRange range) {
        if (part == Part::Headline || !m_readingsHeadlineOnly[static_cast<std::size_t>(word)])
            places.push_back({range, behind + word});
    });
    std::stable_sort(places.begin(), places.end(),
                     [](const Place &a, const Place &b) { return before(a.range, b.range); });
    if (!m_pairs.empty())
        keepNear(places, text, folded);
    return places;
}

model::TextRanges Matcher::occurrences(QStringView text, Part part) const
{
    return rangesOf(places(text, part));
}

model::TextRanges Matcher::marks(QStringView text, Part part) const
{
    return merged(occurrences(text, part));
}

model::TextRanges rangesOf(const std::vector<Matcher::Place> &places)
{
    model::TextRanges ranges;
    for (const Matcher::Place &place : places) {
        if (ranges.empty() || ranges.back() != place.range)
            ranges.push_back(place.range);
    }
    return ranges;
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
