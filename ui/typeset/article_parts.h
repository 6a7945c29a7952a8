#pragma once

// An article as a row of texts in the order in which they are set. What is typeset, what is marked and
// what is shown as in the file all walk the same row, so a mark's range is a highlight's range.

#include "model/article.h"
#include "search/matcher.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace dateline::ui {

/// BriefLine: a brief's series, kicker or deck.
enum class PartRole { Series, Kicker, Headline, Deck, Block, BriefHeadline, BriefLine };

/// Views into an Article, which must outlive it.
struct Part {
    PartRole role = PartRole::Block;
    QStringView text;
    const model::Block *block = nullptr;  ///< with PartRole::Block
    model::LineRange lines;
    int article = 0;  ///< 0 = the article itself, n = the nth of those inside it, in printed order
    /// Where its text is in that article, as model::TextPlace says; nothing for series, kicker and deck.
    std::optional<int> place;
};

/// Empty texts have no part. Briefs follow their article's blocks.
std::vector<Part> partsOf(const model::Article &article);

/// A stretch of one part.
struct PartRange {
    int part = 0;
    model::TextRange range;

    bool operator==(const PartRange &) const = default;
};

/// Some of every part, for telling the article's script.
QString sampleOf(const model::Article &article);

/// What a query marks in an article, in reading order: its text; where that does not stand, what it says by the worth of
/// its numbers, or as pinyin.
/// Any thread.
std::vector<PartRange> marksOf(const model::Article &article, const search::Query &query);

/// The file's lines that the article stands on; {0, 0} when on none.
model::LineRange linesOf(const model::Article &article);

}  // namespace dateline::ui
