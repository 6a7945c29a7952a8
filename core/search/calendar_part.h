#pragma once

// One part of the calendar as people write it: a year, half, quarter, month, third of a month, or day.

#include "search/day_range.h"

namespace dateline::search {

/// `folded`: as text::foldedText gives it, without white space around. 2024, 2024-07, 2024-7-26, 2024年上半年, 2024年第三季度, 2024q3, 2024年7月上旬, july 2024,
/// 26 july 2024, july 26, 2024. A month or a day without its year (7月, 7月26日, july) is the last one that began by `today`;
/// nothing where that is invalid. Nothing when it is no date of the calendar.
std::optional<DayRange> calendarPart(QStringView folded, const QDate &today);

}  // namespace dateline::search
