#pragma once

#include "archive/sqlite/connection.h"
#include "model/listing.h"

#include <vector>

namespace dateline::archive::sqlite {

/// Free ids for articles of the given days (0 = undated), one each. Of one day's the earlier gets the larger id: newest
/// first then shows an issue in printed order. Invalid when a day is full (2^20 articles).
Result<std::vector<model::ArticleId>> freeIds(Connection &connection, const std::vector<qint64> &days);

}  // namespace dateline::archive::sqlite
