#pragma once

// The query language's tokens, with where they stand in what was typed, so that the same pass that
// compiles a query can colour it. Tolerant: every input is a row of tokens.
//
// - A word ends at white space, a bracket, `|` or `&&`; anything else belongs to it. A quote opens
//   only where a word could begin: inside one it is the word's own (含“智”量, 5"寸, d'or).
// - `-` and `!` negate only where a word could begin, with the word directly after them (a-b is one
//   word; 台风 - 北京 has a dash). AND OR NOT 且 或 非 are operators when they are a whole word and no
//   field's value.
// - A field's name is one with its colon, at the beginning of a word.

#include "model/range.h"
#include "search/fields.h"

#include <QStringView>

#include <vector>

namespace dateline::search {

enum class TokenKind { Word, Quoted, Field, And, Or, Not, Open, Close };

struct Token {
    TokenKind kind = TokenKind::Word;
    model::TextRange range;  ///< all of it, in what was typed
    QStringView text;        ///< what is looked for, without quotes and final *; a view of `typed`
    bool prefix = false;     ///< Word, Quoted: a * stands at its end
    FieldScope scope;        ///< Field

    /// Whether this is an operator spelt as a word, which alone would be a word to look for.
    bool isOperatorWord() const;
};

/// Linear.
std::vector<Token> tokensOf(QStringView typed);

}  // namespace dateline::search
