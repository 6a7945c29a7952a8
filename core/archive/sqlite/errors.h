#pragma once

#include "base/result.h"

#include <QSqlError>
#include <QString>

namespace dateline::archive::sqlite {

/// SQLite's result code as ours; `where` the archive's path.
Error errorOf(const QSqlError &error, const QString &where);

}  // namespace dateline::archive::sqlite
