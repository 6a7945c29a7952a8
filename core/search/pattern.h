#pragma once

// How one run of typed text is asked of the index and found in a text: a phrase of terms.
//
// The terms are those of text::terms with three changes, for what the phrase ends with may go on in
// the text (pattern.cpp says why each is exact):
// - The lone last character of a CJK run of two or more that ends the phrase is left out: its bigram
//   says it already.
// - A last lone character after punctuation is a prefix: 含“智”量 stands in 含“智”量大. After a word it is as it
//   is: 26日 meets the term of its own that 日 has in 26日电.
// - A single CJK character and nothing else is a prefix too, and `oneCharacter`.
// Line feeds count as spaces.

#include <QString>
#include <QStringView>

#include <vector>

namespace dateline::search {

struct PatternTerm {
    QString text;         ///< folded
    bool prefix = false;  ///< any term that begins so
    bool cjk = false;     ///< one or two CJK characters
    /// Punctuation must stand between this CJK character and the one before. Only set where the terms
    /// alone do not say so.
    bool afterBreak = false;

    bool operator==(const PatternTerm &) const = default;
};

/// A phrase: each term one position after the one before it.
struct Pattern {
    std::vector<PatternTerm> terms;  ///< empty: nothing to look for (punctuation alone)
    bool oneCharacter = false;       ///< a single CJK character: asked of the index of characters
    bool confirm = false;            ///< the phrase can match where the text does not stand; ask the matcher

    bool operator==(const Pattern &) const = default;
};

/// `prefix`: the person typed a final *; it means a last word or number, CJK text goes on anyway.
Pattern patternOf(QStringView typed, bool prefix = false);

}  // namespace dateline::search
