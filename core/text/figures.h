#pragma once

// Figures: the quantities that a text prints, with what they are worth. Found by one pass over the characters.
//
// A figure is a number that counts or measures: 324.1亿人次, 7.4%, 百分之六, 三万一千, $3.2 billion, 3到5年.
// Not figures, and told apart by what stands around them: dates, times and years (2024年, 7月26日, 19:00, the 1990s),
// ordinals (第3, 二十届, 15号, 33rd), scores and ratios (3:2, 21比15), telephone numbers, document numbers, versions,
// models and other ids (5G, C919, v2.0, 东风-41), list markers. A Han numeral below 100 is a number only before a
// unit (十五个; not 十分, 三农), a single one only before a measure word, and 一 before a unit of measurement alone:
// 一个 is an article, not a quantity.

#include "text/decimal.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace dateline::text {

/// What a figure is worth. 7.4% is the value 7.4 with the unit "%".
struct Quantity {
    Decimal value;                 ///< with 万, 亿, billion counted in
    std::optional<Decimal> upper;  ///< a range's other end (3到5年), never below `value`
    QString unit;                  ///< as printed; "%" and "‰" of 百分之 and 千分之; empty where none
    QString approximation;         ///< 约, 超, 近, 多, 余, 左右, about, nearly … as printed; empty where none
    int decimals = 0;              ///< digits printed behind the point
    int scale = 0;                 ///< the power of ten of its scale word: 8 of 亿
    int numerator = 0;             ///< of a printed fraction (三分之二: 2 of 3), whose value is cut after 18 digits
    int denominator = 0;

    bool operator==(const Quantity &) const = default;
};

struct PrintedFigure {
    int start = 0;   ///< UTF-16 units
    int length = 0;  ///< sign, number, scale and unit; words such as 约 before it are not in it
    Quantity quantity;

    bool operator==(const PrintedFigure &) const = default;
};

/// In reading order, never overlapping. Linear.
std::vector<PrintedFigure> findFigures(QStringView text);

/// A text that is one figure and nothing else (white space at its ends aside), as one would type it in a search.
std::optional<Quantity> quantityOf(QStringView text);

}  // namespace dateline::text
