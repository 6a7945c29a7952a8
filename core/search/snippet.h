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

/// An excerpt of about `length` UTF-16 units: begins and ends at sentence ends where one is near, holds the
/// stretch with the most different clauses in view, then the most occurrences, then the earliest. The
/// opening of the text when nothing matches. A … stands only where a sentence was cut; never inside a
/// word, or a match that has room.
/// `places`: where the query stands in `text`, as Matcher::places() gives them.
Snippet snippetOf(QStringView text, const std::vector<Matcher::Place> &places, int length = 120);

}  // namespace dateline::search
