#pragma once

// A number that is another one whenever articles came, went or changed their ids; not when they were marked. Within
// the caller's transaction.

#include "archive/sqlite/connection.h"

namespace dateline::archive::sqlite {

Result<qint64> contentsVersion(Connection &connection);
Result<void> countContentsVersion(Connection &connection);

}  // namespace dateline::archive::sqlite
