#pragma once

// The table of the archive's own settings: a value a name. Within the caller's transaction.

#include "archive/sqlite/connection.h"

#include <QVariant>

namespace dateline::archive::sqlite {

namespace setting {

using namespace Qt::StringLiterals;

// schema.md says what each is.
inline const QString foldVersion = u"fold_version"_s;
inline const QString contentsVersion = u"contents_version"_s;
inline const QString subjectVersion = u"subject_version"_s;
inline const QString lessonsVersion = u"lessons_version"_s;
inline const QString lessonsApplied = u"lessons_applied"_s;

}  // namespace setting

Result<QVariant> settingOf(Connection &connection, const QString &name);
Result<qint64> numberOf(Connection &connection, const QString &name);
Result<void> keepSetting(Connection &connection, const QString &name, const QVariant &value);
/// One more.
Result<void> countSetting(Connection &connection, const QString &name);

}  // namespace dateline::archive::sqlite
