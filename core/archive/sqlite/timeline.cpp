#include "archive/sqlite/timeline.h"

#include "archive/sqlite/days.h"

#include <map>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

Result<search::Timeline> timelineOf(Connection &connection, const Ids &hits)
{
    std::map<qint64, search::DayCount> days;
    for (const qint64 id : hits)
        ++days[dayOfId(id)].articles;
    Statement rows(connection, u"SELECT day, count(*) FROM issue WHERE removed_at IS NULL GROUP BY day"_s);
    Step step = rows.run();
    for (; step == Step::Row; step = rows.next())
        days[rows.integer(0)].issues = rows.integer(1);
    if (step == Step::Error)
        return rows.error();
    search::Timeline timeline;
    for (auto &[number, counts] : days) {
        counts.day = dateOfDay(number);
        if (counts.day.isValid())
            timeline.push_back(counts);
    }
    return timeline;
}

}  // namespace dateline::archive::sqlite
