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
// Full-width forms of every operator mean the same. NOT binds tighter than AND, AND tighter than OR.
// Any input whatever is a query: an operator with nothing to work on is text or nothing, an unclosed
// bracket or quote closes at the end, a field name unknown or with no value is text.
// Bounds: the first 4,096 characters, 256 clauses, brackets 32 deep; what is beyond is left out.

#include "search/query.h"

#include <QStringView>

namespace dateline::search {

/// Never fails. Linear.
Query parse(QStringView typed);

/// The shortest text that parses to the same query. Chinese field names if `chinese`.
QString write(const Query &query, bool chinese = false);

}  // namespace dateline::search
