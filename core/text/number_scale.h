#pragma once

// The words that multiply the number before them: 万, 千万, 万亿, million, bn, 만.

#include <QStringView>

namespace dateline::text {

struct NumberScale {
    int power = 0;         ///< of ten
    qsizetype length = 0;  ///< UTF-16 units, with a space before it; 0 = none
    QStringView about;     ///< 多, 余, 几 before it
};

/// What multiplies the number before `text`, over one space.
NumberScale numberScaleAt(QStringView text);

/// The power of ten of 만, 억 …; 0 for any other.
int hangulScaleOf(QChar c);

}  // namespace dateline::text
