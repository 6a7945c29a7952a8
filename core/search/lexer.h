#pragma once

// The query language's tokens, with where they stand in what was typed, so that the same pass that
// compiles a query can colour it. Tolerant: every input is a row of tokens.
//
// - A word ends at white space, a bracket, `|` or `&&`; anything else belongs to it. A quote opens
//   only where a word could begin: inside one it is the word's own (含“智”量, 5"寸, d'or).
// - `-` and `!` negate only where a word could begin, with the word directly after them (a-b is one
//   word; 台风 - 北京 has a dash; 数字:-5 is a number). AND OR NOT 且 或 非 are operators when they are a whole word and no
//   field's value.
//   NEAR and NEAR/n likewise.
// - A field's name is one with its colon, at the beginning of a word, and the = after it.

#include "model/range.h"
#include "search/fields.h"

#include <QStringView>

#include <vector>

namespace dateline::search {

inline constexpr int kUsuallyNear = 10;  ///< NEAR without a number
inline constexpr int kFarthest = 1000;   ///< a larger number means this

enum class TokenKind { Word, Quoted, Field, And, Or, Not, Near, Open, Close };

struct Token {
    TokenKind kind = TokenKind::Word;
    model::TextRange range;  ///< all of it, in what was typed
    QStringView text;        ///< what is looked for, without quotes and final *; a view of `typed`
    bool prefix = false;     ///< Word, Quoted: a * stands at its end
    FieldScope scope;        ///< Field
    bool whole = false;      ///< Field: an = stands after the colon
    int distance = 0;        ///< Near

    /// Whether this is an operator spelt as a word, which alone would be a word to look for.
    bool isOperatorWord() const;
};

/// Linear.
std::vector<Token> tokensOf(QStringView typed);

}  // namespace dateline::search
