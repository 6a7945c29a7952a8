#pragma once

// What a run of Han numerals is worth.

#include "text/decimal.h"

#include <QStringView>

#include <optional>

namespace dateline::text {

/// 三万一千, 一百零五, 一万二千亿, 十二: numerals with their scales; nothing where they are in no order, or beyond a qint64.
std::optional<qint64> scaledNumeralOf(QStringView run);

/// Digits in a row, as in 二〇二四 and behind a 点.
std::optional<Decimal> numeralRowOf(QStringView row);

/// The last word of scale that a run ends with (三万; 一百 has none), as a power of ten.
int lastScaleOf(QStringView run);

}  // namespace dateline::text
