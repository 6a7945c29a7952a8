#pragma once

// How one run of typed text is asked of the index and found in a text: a phrase of terms.

#include <QString>
#include <QStringView>

#include <vector>

namespace dateline::search {

struct PatternTerm {
    QString text;         ///< folded
    bool prefix = false;  ///< any term that begins so

    bool operator==(const PatternTerm &) const = default;
};

/// A phrase: each term one position after the one before it. Against the terms of a text it leaves
/// out the lone last character of a final CJK run of two or more, and takes a final lone character
/// after punctuation as a prefix (含“智”量 stands in 含“智”量大).
struct Pattern {
    std::vector<PatternTerm> terms;  ///< empty: nothing to look for (punctuation alone)
    bool oneCharacter = false;       ///< a single CJK character: asked of the index of characters
    bool confirm = false;            ///< the phrase can match where the text does not stand; ask the matcher

    bool operator==(const Pattern &) const = default;
};

/// `prefix`: the person typed a final *.
Pattern patternOf(QStringView typed, bool prefix = false);

}  // namespace dateline::search
