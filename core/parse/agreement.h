#pragma once

// Whether printed figures agree with one another, as far as their printed digits go.

#include "model/figure.h"

#include <vector>

namespace dateline::parse {

using Figures = std::vector<const model::Figure *>;

/// Whether the last of the parts, as many as are given or more, make the total as far as the printed digits go.
bool doPartsMake(const model::Figure &total, const Figures &parts, std::size_t fewest);

/// Whether both carry one unit.
bool isSameMeasure(const model::Figure &a, const model::Figure &b);

/// A value so many times, and so many tenths of it.
text::Decimal times(const text::Decimal &value, int factor);
text::Decimal tenths(const text::Decimal &value, int factor);

}  // namespace dateline::parse
