#include "model/rhythm.h"

#include <algorithm>

namespace dateline::model {
namespace {

constexpr int kWeek = 7;
constexpr int kWeeks = 8;        ///< a gap of more than six weeks is no gap in a run
constexpr int kFewWeeks = 4;     ///< so many of a weekday, and it speaks for itself
constexpr int kDays = 10;
constexpr int kFewDays = 4;

}  // namespace

Rhythm::Rhythm(const std::vector<QDate> &held)
{
    for (const QDate &day : held) {
        if (day.isValid())
            m_days.push_back(day.toJulianDay());
    }
    std::sort(m_days.begin(), m_days.end());
    m_days.erase(std::unique(m_days.begin(), m_days.end()), m_days.end());
}

bool Rhythm::holds(qint64 day) const { return std::binary_search(m_days.begin(), m_days.end(), day); }

bool Rhythm::isHeld(const QDate &day) const { return day.isValid() && holds(day.toJulianDay()); }

Rhythm::Share Rhythm::around(qint64 day, int step, int steps) const
{
    Share share;
    for (int i = -steps; i <= steps; ++i) {
        const qint64 other = day + i * step;
        if (i == 0 || other < m_days.front() || other > m_days.back())
            continue;
        ++share.all;
        share.held += holds(other) ? 1 : 0;
    }
    return share;
}

bool Rhythm::isMissing(const QDate &date) const
{
    if (m_days.empty() || !date.isValid())
        return false;
    const qint64 day = date.toJulianDay();
    if (day < m_days.front() || day > m_days.back() || holds(day))
        return false;
    const Share weekday = around(day, kWeek, kWeeks);
    if (weekday.all >= kFewWeeks)
        return weekday.held * 3 >= weekday.all * 2;
    if (weekday.held == 0)
        return false;  // a day of rest, as far as one can see
    const Share days = around(day, 1, kDays);
    return days.all >= kFewDays && days.held * 4 >= days.all * 3;
}

}  // namespace dateline::model
