#pragma once

// Doubts: places where the print, or the machine that read it, may have damaged the text. A false alarm costs the
// reader's trust in all the others, so each rule asks for evidence that a sound text hardly gives: several siblings,
// a stated total, a partner that is missing. What is found is said, never mended.

#include "model/article.h"

#include <vector>

namespace dateline::parse {

/// In printed order. Needs the article's figures.
std::vector<model::Doubt> doubtsOf(const model::Article &article);

/// Totals and their parts; a value ten or a hundred times away from what the others make (doubts_of_sums.cpp).
void doubtSums(const model::Article &article, std::vector<model::Doubt> &doubts);
/// A whole and the parts told behind it, whatever they are called (doubts_of_parts.cpp).
void doubtParts(const model::Article &article, std::vector<model::Doubt> &doubts);
/// A whole number among siblings that print a decimal, ten times away from them (doubts_of_siblings.cpp).
void doubtSiblings(const model::Article &article, std::vector<model::Doubt> &doubts);
/// Function words of another language, characters that look alike (doubts_of_characters.cpp).
void doubtCharacters(QStringView text, int block, std::vector<model::Doubt> &doubts);
/// Numbers that are misread, torn or impossible: 3O万, 04%, 1. 2亿, 13月5日 (doubts_of_numerals.cpp).
void doubtNumerals(QStringView text, int block, std::vector<model::Doubt> &doubts);
/// Quotation marks and brackets without a partner, sentences without an end (doubts_of_sentences.cpp).
void doubtSentences(const model::Article &article, std::vector<model::Doubt> &doubts);

}  // namespace dateline::parse
