#include "archive/sqlite/saved_searches.h"

#include "archive/sqlite/contents_version.h"
#include "search/language.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

namespace {

/// NotFound unless the statement that just ran changed a row.
Result<void> changed(Connection &connection, const Statement &statement, const QString &name)
{
    if (statement.rowsChanged() == 0)
        return Error{ErrorCode::NotFound, u"no saved search '%1'"_s.arg(name), connection.path()};
    return {};
}

Result<void> checkName(Connection &connection, const QString &name)
{
    if (name.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, u"a saved search needs a name"_s, connection.path()};
    return {};
}

}  // namespace

Result<std::vector<KeptSearch>> keptSearches(Connection &connection)
{
    std::vector<KeptSearch> kept;
    Statement rows(connection, u"SELECT name, query, seen FROM saved_search ORDER BY position"_s);
    Step step = rows.run();
    for (; step == Step::Row; step = rows.next())
        kept.push_back({{rows.text(0), rows.text(1)}, rows.integer(2)});
    if (step == Step::Error)
        return rows.error();
    return kept;
}

Result<Ids> arrivedSince(Connection &connection, qint64 version)
{
    Ids ids;
    Statement rows(connection, u"SELECT article.id FROM issue JOIN article ON article.issue = issue.id "
                               "WHERE issue.arrived > ? ORDER BY article.id DESC"_s);
    Step step = rows.run(version);
    for (; step == Step::Row; step = rows.next())
        ids.push_back(rows.integer(0));
    if (step == Step::Error)
        return rows.error();
    return ids;
}

Result<void> keepSearch(Connection &connection, const QString &name, const QString &query)
{
    if (auto checked = checkName(connection, name); !checked)
        return checked;
    if (search::parse(query).isEmpty())
        return Error{ErrorCode::Invalid, u"nothing to look for in '%1'"_s.arg(query), connection.path()};
    const auto seen = contentsVersion(connection);
    if (!seen)
        return seen.error();
    Statement keep(connection, u"INSERT INTO saved_search (name, query, seen, position) "
                               "VALUES (?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM saved_search)) "
                               "ON CONFLICT (name) DO UPDATE SET query = excluded.query, seen = excluded.seen"_s);
    if (keep.run(name.trimmed(), query, *seen) == Step::Error)
        return keep.error();
    return {};
}

Result<void> markSearchSeen(Connection &connection, const QString &name)
{
    const auto seen = contentsVersion(connection);
    if (!seen)
        return seen.error();
    Statement mark(connection, u"UPDATE saved_search SET seen = ? WHERE name = ?"_s);
    if (mark.run(*seen, name) == Step::Error)
        return mark.error();
    return changed(connection, mark, name);
}

Result<void> renameSearch(Connection &connection, const QString &name, const QString &newName)
{
    if (auto checked = checkName(connection, newName); !checked)
        return checked;
    Statement other(connection, u"SELECT 1 FROM saved_search WHERE name = ? AND name <> ?"_s);
    const Step found = other.run(newName.trimmed(), name);
    if (found == Step::Error)
        return other.error();
    if (found == Step::Row)
        return Error{ErrorCode::Invalid, u"there is a saved search '%1' already"_s.arg(newName.trimmed()), connection.path()};
    Statement rename(connection, u"UPDATE saved_search SET name = ? WHERE name = ?"_s);
    if (rename.run(newName.trimmed(), name) == Step::Error)
        return rename.error();
    return changed(connection, rename, name);
}

Result<void> forgetSearch(Connection &connection, const QString &name)
{
    Statement forget(connection, u"DELETE FROM saved_search WHERE name = ?"_s);
    if (forget.run(name) == Step::Error)
        return forget.error();
    return changed(connection, forget, name);
}

}  // namespace dateline::archive::sqlite
