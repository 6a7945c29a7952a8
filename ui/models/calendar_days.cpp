#include "ui/models/calendar_days.h"

#include <algorithm>
#include <functional>
#include <set>

namespace dateline::ui {

CalendarDays::CalendarDays(const std::vector<model::IssueRow> &issues)
{
    for (const model::IssueRow &issue : issues) {
        if (!issue.date.isValid())
            continue;
        ++m_runs[issue.publication].issues[issue.date];
        m_latest = m_latest.isValid() ? std::max(m_latest, issue.date) : issue.date;
    }
    for (auto &[publication, run] : m_runs) {
        std::vector<QDate> days;
        for (const auto &[day, count] : run.issues)
            days.push_back(day);
        run.rhythm = model::Rhythm(days);
    }
}

CalendarDays::Day CalendarDays::at(const QDate &day, const std::optional<QString> &publication) const
{
    Day found;
    for (const auto &[name, run] : m_runs) {
        if (publication && name != *publication)
            continue;
        if (const auto held = run.issues.find(day); held != run.issues.end())
            found.held.insert(found.held.size(), held->second, name);
        else if (!name.isEmpty() && run.rhythm.isMissing(day))  // issues without a name are no run
            found.missing += name;
    }
    return found;
}

std::vector<int> CalendarDays::years(const std::optional<QString> &publication) const
{
    std::set<int, std::greater<>> years;
    for (const auto &[name, run] : m_runs) {
        for (const auto &[day, count] : run.issues) {
            if (!publication || name == *publication)
                years.insert(day.year());
        }
    }
    return {years.begin(), years.end()};
}

}  // namespace dateline::ui
