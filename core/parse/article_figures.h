#pragma once

// An article's figures where they stand, for the rules that judge them.

#include "model/article.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace dateline::parse {

/// The text that the figure stands in: a block's, or the headline.
QStringView textAround(const model::Article &article, const model::Figure &figure);
QString printedText(const model::Article &article, const model::Figure &figure);

/// One value, neither a range nor an approximation: what sums can be made of.
bool isExact(const model::Figure &figure);

/// Half of the last printed digit's worth; 0 for a count without a scale.
text::Decimal roundingOf(const model::Figure &figure);

/// The sum of the values; nothing when it does not fit.
std::optional<text::Decimal> sumOf(const std::vector<const model::Figure *> &figures);

/// "197.7亿吨 + 47.0亿吨 = 244.7亿吨": the sum with the first's scale and unit.
QString sumText(const model::Article &article, const std::vector<const model::Figure *> &figures);

/// Running text from one full stop to the next.
struct Sentence {
    int block = 0;
    int start = 0;
    int end = 0;
    int parts = -1;  ///< behind its first 其中 or 分方式看; -1 where it has none
    std::vector<const model::Figure *> figures;
};

/// The sentences of the article's text blocks, in order; the headline is none.
std::vector<Sentence> sentencesOf(const model::Article &article);

}  // namespace dateline::parse
