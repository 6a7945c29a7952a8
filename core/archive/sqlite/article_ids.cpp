#include "archive/sqlite/article_ids.h"

#include "archive/sqlite/days.h"
#include "archive/sqlite/statement.h"

#include <map>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

Result<std::vector<model::ArticleId>> freeIds(Connection &connection, const std::vector<qint64> &days)
{
    std::map<qint64, qint64> next;  // by day: how many, then the id of the next one
    for (const qint64 day : days)
        ++next[day];
    Statement last(connection, u"SELECT max(id) FROM article WHERE id BETWEEN ? AND ?"_s);
    for (auto &[day, value] : next) {
        if (last.run(firstIdOf(day), lastIdOf(day)) != Step::Row)
            return last.error();
        const model::ArticleId largest = last.isNull(0) ? firstIdOf(day) : last.integer(0);
        last.finish();
        value = largest + value;
        if (value > lastIdOf(day)) {
            return Error{ErrorCode::Invalid, u"too many articles on one day"_s, connection.path()};
        }
    }
    std::vector<model::ArticleId> ids;
    ids.reserve(days.size());
    for (const qint64 day : days)
        ids.push_back(next[day]--);
    return ids;
}

}  // namespace dateline::archive::sqlite
