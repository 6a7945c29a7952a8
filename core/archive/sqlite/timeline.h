#pragma once

#include "archive/sqlite/ids.h"
#include "archive/sqlite/statement.h"
#include "search/timeline.h"

namespace dateline::archive::sqlite {

/// Within the caller's transaction.
Result<search::Timeline> timelineOf(Connection &connection, const Ids &hits);

}  // namespace dateline::archive::sqlite
