#pragma once

#include "model/range.h"
#include "text/figures.h"

namespace dateline::model {

/// A number with its unit, where the article prints it (text/figures.h says what counts as one).
struct Figure {
    int block = -1;  ///< index into Article::blocks; -1 = the headline
    TextRange range;
    text::Quantity quantity;

    bool operator==(const Figure &) const = default;
};

}  // namespace dateline::model
