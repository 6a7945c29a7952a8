#pragma once

// A printed number and what it is worth: digits of any script with their point and thousands, Han numerals
// (三万一千, 二〇二四, 壹佰贰拾), and the scale behind either (万, 亿, 千万, 万亿, million, 만).

#include "text/decimal.h"
#include "text/number_characters.h"

#include <QStringView>

#include <optional>

namespace dateline::text {

struct PrintedNumber {
    Decimal value;         ///< with its scale
    Decimal plain;         ///< before the last scale word: 1.2 of 1.2万亿
    int decimals = 0;      ///< digits printed after the point
    int scale = 0;         ///< the last scale word's power of ten: 12 of 万亿, 0 where none
    int digits = 0;        ///< digits printed before the point; 0 for Han numerals
    bool isHan = false;
    bool isRow = false;    ///< Han digits in a row without 十百千万亿: 二〇二四, 三四
    bool isGrouped = false;  ///< with thousands separators
    QStringView about;     ///< 多, 余, 几 inside or behind it
    qsizetype length = 0;  ///< UTF-16 units

    bool hasScale() const { return scale > 0; }
    /// Only where 1 <= value <= 9999 is whole; else -1.
    int small() const;
};

/// A number of either kind at the start of `text`, its scale included; nothing when what stands there is
/// malformed (三三, 1.2.3 up to its second point is none) or beyond what a Decimal holds. Linear in what it reads.
std::optional<PrintedNumber> numberAt(QStringView text);

/// How many characters at the start could belong to a number, malformed ones included: what to step over.
qsizetype numberRunAt(QStringView text);

}  // namespace dateline::text
