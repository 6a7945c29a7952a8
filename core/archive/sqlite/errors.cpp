#include "archive/sqlite/errors.h"

#include <sqlite3.h>

namespace dateline::archive::sqlite {
namespace {

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xFF) {
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return ErrorCode::NoPermission;
    case SQLITE_IOERR:
        return ErrorCode::ReadFailed;
    default:
        return ErrorCode::Database;
    }
}

}  // namespace

Error errorOf(const QSqlError &error, const QString &where)
{
    const QString message = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {codeOf(error.nativeErrorCode().toInt()), message.simplified(), where};
}

}  // namespace dateline::archive::sqlite
