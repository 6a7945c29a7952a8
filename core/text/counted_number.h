#pragma once

// A number with the unit that it counts.

#include "text/figures.h"
#include "text/numbers.h"

#include <QStringView>

namespace dateline::text {

struct CountedNumber {
    PrintedNumber number;
    qsizetype start = 0;      ///< UTF-16 units in the text
    qsizetype numberEnd = 0;  ///< behind the number and a 多
    qsizetype end = 0;        ///< behind the unit
    QStringView unit;
    QStringView about;
    bool counting = false;  ///< as UnitFound says
    bool exact = false;
    Decimal value;
};

/// Whether a character makes a number about so many: 多, 余, 来, 几.
bool isApproximating(QChar c);

/// The unit behind a number that begins at `start`, over 多 and one space or a hyphen.
CountedNumber countedNumber(QStringView text, const PrintedNumber &number, qsizetype start);

/// What it is worth, as printed, without what stands before it.
Quantity quantityOf(const CountedNumber &figure);

/// The same without its unit.
CountedNumber withoutUnit(CountedNumber figure);

}  // namespace dateline::text
