#include "archive/sqlite/settings.h"

#include "archive/sqlite/statement.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

Result<QVariant> settingOf(Connection &connection, const QString &name)
{
    Statement row(connection, u"SELECT value FROM setting WHERE name = ?"_s);
    switch (row.run(name)) {
    case Step::Error:
        return row.error();
    case Step::Done:
        return QVariant();
    case Step::Row:
        break;
    }
    return row.value(0);
}

Result<qint64> numberOf(Connection &connection, const QString &name)
{
    const auto value = settingOf(connection, name);
    return value ? Result<qint64>(value->toLongLong()) : value.error();
}

Result<void> keepSetting(Connection &connection, const QString &name, const QVariant &value)
{
    Statement keep(connection, u"INSERT OR REPLACE INTO setting VALUES (?, ?)"_s);
    return keep.run(name, value) == Step::Error ? Result<void>(keep.error()) : Result<void>();
}

Result<void> countSetting(Connection &connection, const QString &name)
{
    Statement count(connection, u"UPDATE setting SET value = value + 1 WHERE name = ?"_s);
    return count.run(name) == Step::Error ? Result<void>(count.error()) : Result<void>();
}

}  // namespace dateline::archive::sqlite
