#pragma once

// Where a query's text stands in a text. The one matcher: list, snippet, article and counts use it.
// An occurrence is a place where a clause's text stands (the counting rule): it begins and ends at
// term boundaries (AI is not in SAID, 4.1 not in 324.1), white space between CJK characters does
// not count, nor does anything between a word and a CJK run, and it never reaches across a line feed.
// Overlapping places count each; a place that two clauses share counts once. The two texts of a NEAR stand only where
// each has the other near. A figure clause stands at each figure that answers it, a pinyin
// clause where characters are read so. Negated clauses, and those of fields other than the headline, mark nothing.

#include "model/range.h"
#include "search/phrases.h"
#include "search/query.h"
#include "search/readings.h"

#include <QStringView>

#include <vector>

namespace dateline::search {

/// Immutable after construction; one may be used on several threads.
class Matcher final {
public:
    explicit Matcher(const Query &query);
    /// In any text of an article; a clause with Field::Title counts only in the headline.
    enum class Part { Headline, Text };

    /// A place and the number of the clause that stands there.
    struct Place {
        model::TextRange range;
        int clause = 0;

        bool operator==(const Place &) const = default;
    };

    /// Every occurrence of every positive text, figure and pinyin clause, by start; they may overlap. Linear in `text`
    /// for a given query.
    model::TextRanges occurrences(QStringView text, Part part) const;

    /// The same with their clauses: a place that two clauses share stands there twice.
    std::vector<Place> places(QStringView text, Part part) const;

    /// The same, overlapping ones merged: what is painted.
    model::TextRanges marks(QStringView text, Part part) const;

    /// Whether nothing can ever match (no positive clause of those).
    bool isEmpty() const { return m_headlineOnly.empty() && m_figures.empty() && m_readings.isEmpty(); }

private:
    /// The patterns of one NEAR.
    struct Pair {
        int first = 0;
        int second = 0;
        int distance = 0;
    };
    struct Needles {
        std::vector<Pattern> patterns;
        std::vector<bool> headlineOnly;
        std::vector<Pair> pairs;
        std::vector<FigureRange> figures;
        std::vector<PinyinWord> pinyin;
        std::vector<bool> pinyinHeadlineOnly;
    };
    static void addPair(Needles &needles, const Clause &clause);
    static void addPinyin(Needles &needles, const Clause &clause);
    static Needles needlesOf(const Query &query);
    explicit Matcher(Needles needles);

    void addFigures(std::vector<Place> &places, QStringView text) const;
    void keepNear(std::vector<Place> &places, QStringView text, const text::Folded &folded) const;

    std::vector<bool> m_headlineOnly;  ///< by clause
    std::vector<Pair> m_pairs;
    std::vector<FigureRange> m_figures;  ///< clauses behind those of the phrases
    Readings m_readings;                 ///< clauses behind those of the figures
    std::vector<bool> m_readingsHeadlineOnly;
    Phrases m_phrases;
};

/// Each range once, whichever clauses stand there: the occurrences. `places` sorted by start.
model::TextRanges rangesOf(const std::vector<Matcher::Place> &places);

/// Overlapping ranges as one; ranges that only touch stay apart. `ranges` sorted by start.
model::TextRanges merged(const model::TextRanges &ranges);

}  // namespace dateline::search
