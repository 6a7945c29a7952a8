#pragma once

// The query language, as typed:
//
//   地震预警              that text                 "A B"  “A B”  「A B」   that phrase
//   台风 预警             both (也 AND 且 &&)       台风 OR 地震   台风 或 地震   台风 | 地震
//   台风 -北京            the first without the second (NOT 非)      ( ) （ ）
//   inter*                words that begin so
//   标题:X title:X   版: section:   记者: by:   地点: place:   社: agency:
//   刊: publication:   版:=要闻 section:="Front page"  the whole name, nothing around it (any field that is a name)
//   日期:2024-07-26  date:2024-07  日期:2024  日期:2024-07-01..2024-07-26  ..2024  2024-07..  日期:上周  date:last week
//   类型:快讯 kind:brief   语言:英文 lang:en   有:图 has:photo   状态:未读 is:unread   主题:体育 subject:sport   (properties.h)
//   数字:>=300亿人次  figure:<3.2 billion  数字:7%..8%  数字:2.5级   a figure of that worth (figure_range.h); >=300亿 alone is one too
//   台风 NEAR/5 预警      both within five characters or words of one another, in either order
//
// Full-width forms of every operator mean the same. NOT (- !) binds tighter than AND, AND tighter than OR.
// A field may stand before brackets: 标题:(台风 OR 地震). A quote opens only where a word could begin;
// AND OR NOT in capitals and 且 或 非 are operators when they are a whole word; `-` and `!` negate what
// they directly precede. Lexing is in lexer.h, days in day_range.h.
//
// Any input whatever is a query: an operator with nothing to work on is left out (but a query of
// operator words alone looks for them: 非, on the way to 非洲), an unclosed bracket or quote closes at
// the end, a field name unknown or with no value, a 日期: with no date, a 数字: with no number or a 类型: with no kind, is text. What holds no word
// is left out and leaves the rest as it is: “” 台风 is 台风.

#include "search/query.h"
#include "search/wording.h"

#include <QDate>
#include <QStringView>

namespace dateline::search {

// Bounds. What is beyond is left out: text and clauses from the end, brackets as if not typed.
// The text to be found is bound, rather than what was typed, so that writing a query, which may take
// more room than typing it did, gives the same query again.
inline constexpr int kMostTyped = 16'384;  ///< UTF-16 units
inline constexpr int kMostText = 4'096;    ///< UTF-16 units, all clauses together
inline constexpr int kMostClauses = 256;
inline constexpr int kDeepestBracket = 32;

/// Never fails. Linear. `today`: what 上周 and `last week` are counted from; the query holds the days themselves. Gives a canonical tree: no And directly in an And, no Or in an Or, no Not in
/// a Not, Nothing only as the whole.
Query parse(QStringView typed, const QDate &today = QDate::currentDate());

/// A plain text that parses to the same query: parse(write(q)) == q for every q that parse gives.
/// Field names and operators are of that wording.
QString write(const Query &query, Wording wording = Wording::English);

}  // namespace dateline::search
