#pragma once

// When the articles that were found stand, on the ground of when there were issues at all: a bar that is low because the
// library holds nothing of that time must not read as silence.

#include "search/day_range.h"

#include <QDate>

#include <vector>

namespace dateline::search {

/// A day on which something was found or an issue is held.
struct DayCount {
    QDate day;
    qint64 articles = 0;  ///< found, by their own day
    qint64 issues = 0;    ///< held

    bool operator==(const DayCount &) const = default;
};

/// Ascending. What has no date is in none.
using Timeline = std::vector<DayCount>;

enum class Span { Day, Month, Year };

/// The counts of all days of `days`, which are a day, a month or a year.
struct Bar {
    DayRange days;
    qint64 articles = 0;
    qint64 issues = 0;

    bool operator==(const Bar &) const = default;
};

/// The finest span with at most `most` bars, or Year.
Span spanOf(const Timeline &timeline, int most);
/// From the first day's to the last day's, those with nothing in them too; at most `kMostBars`, the latest.
std::vector<Bar> barsOf(const Timeline &timeline, Span span);

inline constexpr int kMostBars = 4'000;

}  // namespace dateline::search
