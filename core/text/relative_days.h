#pragma once

// Days that a text names by where it stands: 今天, 昨晚, 26日, 7月26日, 上月3日, yesterday.

#include <QDate>
#include <QStringView>

#include <vector>

namespace dateline::text {

struct ResolvedDay {
    QDate date;
    int start = 0;   ///< of the printed words, UTF-16 units
    int length = 0;

    bool operator==(const ResolvedDay &) const = default;
};

/// The days that `text` names, in reading order, as one who wrote on `day` meant them. Full dates stand for themselves.
/// A day without a month is of `day`'s month when it is past or at most a week ahead, of the month before when it is at
/// most a week back; a month without a year is of `day`'s year, or of the next to it where that is near and `day`'s is far.
/// What could be two days is left out.
/// Nothing when `day` is invalid. Linear.
std::vector<ResolvedDay> resolvedDays(QStringView text, const QDate &day);

}  // namespace dateline::text
