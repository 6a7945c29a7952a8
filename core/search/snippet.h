#pragma once

#include "model/range.h"
#include "search/matcher.h"

#include <QString>

namespace dateline::search {

struct Snippet {
    QString text;               ///< blocks' line feeds are spaces; … where it was cut
    model::TextRanges matches;  ///< in `text`, merged

    bool operator==(const Snippet &) const = default;
};

/// An excerpt of about `length` UTF-16 units, at most half as much again: the run of whole sentences with the most
/// different clauses in view, then the most occurrences, then the earliest; further, shorter pieces, up to three in all, for
/// clauses that stand elsewhere. A sentence that is too long is cut, beside a comma where one is near; never inside a word, or a
/// match that has room. The opening of the text when nothing matches. A … stands where a sentence was cut and between pieces.
/// `places`: where the query stands in `text`, as Matcher::places() gives them.
Snippet snippetOf(QStringView text, const std::vector<Matcher::Place> &places, int length = 120);

}  // namespace dateline::search
