#pragma once

// The second opinion: what a query finds, told by reading the texts. It knows no terms, patterns or
// index and shares text::fold (and, for what a figure is, text::findFigures) alone with the program, so that it can catch a
// mistake of theirs.
//
// The counting rule, as it is written here: of the folded text only characters that are CJK, letters, marks
// and digits count, with a number's point and thousands commas. A query's characters stand where the
// text has the same in a row, and between two neighbours
// - both CJK: punctuation stands in both or in neither (white space is nothing);
// - both of one kind of word character: they belong to one word in both or in neither;
// - else: whatever separates them;
// - never a line feed.
// A place begins and ends where words begin and end.

#include "model/range.h"
#include "search/query.h"
#include "search/satisfies.h"

#include <QStringView>

namespace dateline::tests {

/// Every place where `query` stands in `text`, by start; with `prefix` its last word may go on.
model::TextRanges naiveOccurrences(QStringView query, QStringView text, bool prefix = false);

/// The same as search::satisfies.
bool naiveSatisfies(const search::Query &query, const search::ArticleTexts &article);

}  // namespace dateline::tests
