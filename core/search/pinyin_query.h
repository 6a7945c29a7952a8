#pragma once

// Letters taken for pinyin: dizhenyujing, di zhen yu jing, wang yuhao, dzyj. Such a query is asked after the query as it is
// typed, and finds what that does not.

#include "search/query.h"

#include <optional>

namespace dateline::search {

// Initials of fewer letters would find everything.
inline constexpr qsizetype kFewestInitials = 3;
inline constexpr qsizetype kMostInitials = 16;

/// The query with each text of the letters a-z that characters could be read as found by its readings too: in the text,
/// the headline, or a name. Syllables typed apart are one row of characters (di zhen yu jing), and so is one syllable
/// beside a longer word (wang yuhao, dizhenyu jing); one syllable alone is a word of its own (AI). Nothing where it types none, or also looks for CJK characters in the
/// text; negated texts and NEAR stay as they are.
std::optional<Query> byPinyin(const Query &query);

}  // namespace dateline::search
