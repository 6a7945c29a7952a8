#pragma once

// The units that a number may carry: measure words, units of measurement, currencies (units.inc).

#include <QString>
#include <QStringView>

namespace dateline::text {

struct UnitFound {
    int length = 0;         ///< 0 = none
    bool counting = false;  ///< makes a single Han numeral a number: 两艘, 三个
    bool exact = false;     ///< even 一: 一公里
};

/// The longest unit that `text` begins with. A Latin one ends where no letter follows.
UnitFound unitAt(QStringView text);

/// The form in which units are compared: percent, ％ and 百分之 are "%", dollars and US$ are "美元"; folded otherwise.
QString comparableUnit(QStringView unit);

}  // namespace dateline::text
