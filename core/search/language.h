#pragma once

// The query language, as typed:
//
//   地震预警              that text                 "A B"  “A B”  「A B」   that phrase
//   台风 预警             both (也 AND 且 &&)       台风 OR 地震   台风 或 地震   台风 | 地震
//   台风 -北京            the first without the second (NOT 非)      ( ) （ ）
//   inter*                words that begin so
//   标题:X title:X   版: section:   记者: by:   地点: place:   社: agency:
//   日期:2024-07-26  date:2024-07  日期:2024  日期:2024-07-01..2024-07-26  ..2024  2024-07..
//
// Full-width forms of every operator mean the same. NOT (- !) binds tighter than AND, AND tighter than OR.
// A field may stand before brackets: 标题:(台风 OR 地震). A quote opens only where a word could begin;
// AND OR NOT in capitals and 且 或 非 are operators when they are a whole word; `-` and `!` negate what
// they directly precede. Lexing is in lexer.h, days in day_range.h.
//
// Any input whatever is a query: an operator with nothing to work on is left out (but a query of
// operator words alone looks for them: 非, on the way to 非洲), an unclosed bracket or quote closes at
// the end, a field name unknown or with no value, or a 日期: with no date, is text. What holds no word
// is left out and leaves the rest as it is: “” 台风 is 台风.

#include "search/query.h"

#include <QStringView>

namespace dateline::search {

// Bounds. What is beyond is left out: text and clauses from the end, brackets as if not typed.
// The text to be found is bound, rather than what was typed, so that writing a query, which may take
// more room than typing it did, gives the same query again.
inline constexpr int kMostTyped = 16'384;  ///< UTF-16 units
inline constexpr int kMostText = 4'096;    ///< UTF-16 units, all clauses together
inline constexpr int kMostClauses = 256;
inline constexpr int kDeepestBracket = 32;

/// Never fails. Linear. Gives a canonical tree: no And directly in an And, no Or in an Or, no Not in
/// a Not, Nothing only as the whole.
Query parse(QStringView typed);

/// A plain text that parses to the same query: parse(write(q)) == q for every q that parse gives.
/// Chinese field names and operators if `chinese`.
QString write(const Query &query, bool chinese = false);

}  // namespace dateline::search
