#include "archive/sqlite/marks.h"

#include "archive/sqlite/article_ids.h"
#include "archive/sqlite/days.h"

#include <QDateTime>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using model::ArticleId;
using model::IssueId;

namespace {

struct Dated {
    ArticleId id = 0;
    qint64 day = 0;  ///< the one to come
};

Result<std::vector<Dated>> articlesOf(Connection &connection, IssueId issue, const QDate &stated,
                                      const QDate &byHand)
{
    std::vector<Dated> articles;
    Statement rows(connection, u"SELECT id, dateline, date FROM article WHERE issue = ? ORDER BY position"_s);
    Step step = rows.run(issue);
    for (; step == Step::Row; step = rows.next()) {
        const QDate own = rows.isNull(2) ? QDate() : dateOfDay(rows.integer(2));
        articles.push_back({rows.integer(0), dayNumber(dateInForce(rows.text(1), own, stated, byHand))});
    }
    if (step == Step::Error)
        return rows.error();
    return articles;
}

Result<void> renumber(Connection &connection, IndexWriter &index, TellingStore &tellings,
                      const std::vector<Dated> &articles)
{
    std::vector<qint64> days;
    for (const Dated &article : articles)
        days.push_back(article.day);
    const auto ids = freeIds(connection, days);
    if (!ids)
        return ids.error();
    Statement update(connection, u"UPDATE article SET id = ? WHERE id = ?"_s);
    for (std::size_t i = 0; i < articles.size(); ++i) {
        if (auto removed = index.remove(articles[i].id); !removed)
            return removed;
        if (update.run((*ids)[i], articles[i].id) == Step::Error)
            return update.error();
    }
    for (const ArticleId id : *ids) {
        if (auto added = index.addStored(id); !added)
            return added;
        if (auto added = tellings.addStored(id); !added)
            return added;
    }
    return {};
}

Statement marking(Connection &connection, Mark mark)
{
    const QString column = mark == Mark::Read ? u"read_at"_s : u"starred_at"_s;
    return Statement(connection, u"INSERT INTO article_state (issue, article, fingerprint, headline, %1) "
                                 "SELECT issue, id, fingerprint, headline, ? FROM article WHERE id = ? "
                                 "ON CONFLICT (article) DO UPDATE SET %1 = excluded.%1"_s.arg(column));
}

QVariant markedNow(bool on) { return on ? QVariant(QDateTime::currentSecsSinceEpoch()) : QVariant(); }

}  // namespace

Result<void> setMark(Connection &connection, ArticleId id, Mark mark, bool on)
{
    Statement set = marking(connection, mark);
    if (set.run(markedNow(on), id) == Step::Error)
        return set.error();
    if (set.rowsChanged() == 0)
        return Error{ErrorCode::NotFound, u"no article %1"_s.arg(id), connection.path()};
    return {};
}

Result<void> setMarks(Connection &connection, std::span<const ArticleId> ids, Mark mark, bool on)
{
    Statement set = marking(connection, mark);
    const QVariant when = markedNow(on);
    for (const ArticleId id : ids) {
        if (set.run(when, id) == Step::Error)
            return set.error();
    }
    return {};
}

Result<void> setIssueDate(Connection &connection, IndexWriter &index, TellingStore &tellings, IssueId issue,
                          const QDate &date)
{
    Statement read(connection, u"SELECT date FROM issue WHERE id = ?"_s);
    const Step found = read.run(issue);
    if (found == Step::Error)
        return read.error();
    if (found == Step::Done)
        return Error{ErrorCode::NotFound, u"no issue %1"_s.arg(issue), connection.path()};
    const QDate stated = read.isNull(0) ? QDate() : dateOfDay(read.integer(0));
    read.finish();

    const qint64 byHand = dayNumber(date);
    Statement keep(connection, byHand != 0 ? u"INSERT OR REPLACE INTO issue_state (issue, day) VALUES (?, ?)"_s
                                           : u"DELETE FROM issue_state WHERE issue = ? AND ? = 0"_s);
    if (keep.run(issue, byHand) == Step::Error)
        return keep.error();
    Statement update(connection, u"UPDATE issue SET day = ? WHERE id = ?"_s);
    if (update.run(byHand != 0 ? byHand : dayNumber(stated), issue) == Step::Error)
        return update.error();
    const auto articles = articlesOf(connection, issue, stated, byHand != 0 ? date : QDate());
    if (!articles)
        return articles.error();
    return renumber(connection, index, tellings, *articles);
}

}  // namespace dateline::archive::sqlite
