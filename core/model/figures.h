#pragma once

#include "model/article.h"

#include <vector>

namespace dateline::model {

/// The figures of the headline and of every block that is running text, in printed order. They follow from the text alone:
/// the archive keeps none, and finds them again.
std::vector<Figure> figuresOf(const Article &article);

}  // namespace dateline::model
