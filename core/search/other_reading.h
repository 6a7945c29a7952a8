#pragma once

// What a query says beside its text. It is asked after the query as it is typed, and finds what that does not.

#include "search/query.h"

#include <optional>

namespace dateline::search {

/// What a hit answers to: the query's text, or what that says when its numbers are taken for their worth (figure_query.h)
/// or its letters for pinyin (pinyin_query.h). Those by text come first; no query is both of the others.
enum class MatchedBy { Text, Figure, Pinyin };

struct OtherReading {
    MatchedBy by = MatchedBy::Figure;
    Query query;  ///< finds what the typed one finds, and more
};

std::optional<OtherReading> otherReadingOf(const Query &query);

}  // namespace dateline::search
