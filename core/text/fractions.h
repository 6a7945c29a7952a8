#pragma once

// 百分之六, 千分之三, 三分之二: fractions written out.

#include "text/figures.h"

#include <QStringView>

#include <optional>

namespace dateline::text {

/// The fraction whose denominator is the run of Han numerals at `start`; nothing where none follows. What stands around it
/// (约, 左右) is not looked at.
std::optional<PrintedFigure> fractionAt(QStringView text, qsizetype start, qsizetype run);

}  // namespace dateline::text
