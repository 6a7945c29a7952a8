#include "archive/sqlite/contents_version.h"

#include "archive/sqlite/settings.h"

namespace dateline::archive::sqlite {

Result<qint64> contentsVersion(Connection &connection) { return numberOf(connection, setting::contentsVersion); }

Result<void> countContentsVersion(Connection &connection) { return countSetting(connection, setting::contentsVersion); }

}  // namespace dateline::archive::sqlite
