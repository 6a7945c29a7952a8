#pragma once

// The days of the issues held, and those missing in a publication's run, for the calendar.

#include "model/listing.h"
#include "model/rhythm.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace dateline::ui {

class CalendarDays final {
public:
    struct Day {
        QStringList held;     ///< publications, once for each issue
        QStringList missing;  ///< publications that otherwise come on such a day

        bool operator==(const Day &) const = default;
    };

    /// Undated ones have no place in it.
    explicit CalendarDays(const std::vector<model::IssueRow> &issues = {});

    /// `publication`: of that one alone; nullopt: of every one.
    Day at(const QDate &day, const std::optional<QString> &publication) const;
    /// With issues, the latest first.
    std::vector<int> years(const std::optional<QString> &publication) const;
    /// Invalid where nothing is held.
    QDate latest() const { return m_latest; }

private:
    struct Run {
        std::map<QDate, int> issues;  ///< how many on a day
        model::Rhythm rhythm;
    };
    std::map<QString, Run> m_runs;
    QDate m_latest;
};

}  // namespace dateline::ui
