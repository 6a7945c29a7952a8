#pragma once

// The values of 日期: — a year, month or day, or a range of them.

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace dateline::search {

/// Both included; an invalid end is open, never both.
struct DayRange {
    QDate first;
    QDate last;

    bool operator==(const DayRange &) const = default;
};

/// 2024, 2024-07, 2024-7-26, also with / . 年月日 or nothing (202407, 20240726) between; A..B, ..B and
/// A.. (also ~ … – — 至 到 `to`), >=A and the like; A as in calendar_part.h. 2024- is half typed and means 2024; a range the wrong way
/// round is turned.
/// Also, with `today`, what is counted from it (periods.h), alone or as an end of a range.
/// Nothing when it is no date of the calendar.
std::optional<DayRange> dayRangeOf(QStringView typed, const QDate &today = {});

/// The shortest text that dayRangeOf reads as the same range.
QString written(const DayRange &range);

}  // namespace dateline::search
