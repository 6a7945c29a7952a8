#pragma once

// The units of the index. The same function cuts texts, queries and what is highlighted.
//
// Over the folded text, ignorable characters gone:
// - In a run of CJK characters each starts exactly one term: the bigram with its successor, the last
//   one alone. White space between two CJK characters is nothing; any other character ends the run.
// - The first character of a CJK run whose preceding term is a word's also gets a term of its own at the
//   same position (`colocated`), unless it is alone anyway: 26日 must be found in 26日电.
// - A word is a run of letters and marks, or of digits; 300EFLOPS is two. A number keeps its point (a '.'
//   between two digits) and its thousands (a ',' after one to three digits and before exactly three):
//   324.1 and 1,100.9 are one term, 3,4 is two.
// - A line feed gives a boundary term, so that no phrase reaches across blocks.
// - Thai, Lao, Khmer and Burmese letters are cut at ICU's word breaks.
// - Everything else separates and gives nothing; it does not count between a word and a CJK run.
//
// Why bigrams: measured, exact on every query where trigrams and dictionary words miss most
// two-character ones, at 1.24 of the size of single characters. Rejected: ICU words (38 % of 税 found).

#include "text/fold.h"

#include <functional>

namespace dateline::text {

enum class TermKind { Cjk, Word, Number, Boundary };

struct Term {
    QStringView text;        ///< folded, without white space; valid until the sink returns
    int start = 0;           ///< first UTF-16 unit in the original
    int end = 0;             ///< one past the last
    TermKind kind = TermKind::Word;
    bool colocated = false;  ///< at the same position as the term before it
    bool breakBefore = false;  ///< Cjk only: punctuation stands between this and the CJK character before
};

using TermSink = std::function<void(const Term &)>;

/// Calls `sink` for every term in order. Linear.
void forEachTerm(const Folded &folded, const TermSink &sink);

}  // namespace dateline::text
