#pragma once

// Figures that stand at the same place of two texts with another value: 324.1亿人次 in the one, 298.4亿人次 in the other.
// Pure.

#include "model/range.h"
#include "text/figures.h"

#include <QString>

#include <optional>
#include <vector>

namespace dateline::library {

struct ChangedFigure {
    model::TextRange before;  ///< in the former text
    model::TextRange after;   ///< in the present one
    text::Quantity valueBefore;
    text::Quantity valueAfter;
    std::optional<text::Decimal> difference;  ///< after less before; where both are one number of one unit

    bool operator==(const ChangedFigure &) const = default;
};

/// In the order of `after`. The same place: what stands around the two is the same, whatever figures stand there.
std::vector<ChangedFigure> changedFigures(const QString &before, const QString &after);

/// The difference as the figures are printed: "-25.7亿人次", "+3%"; empty where there is none.
QString differenceInWords(const ChangedFigure &figure);

}  // namespace dateline::library
