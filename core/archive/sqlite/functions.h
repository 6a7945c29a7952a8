#pragma once

// dateline_places(article_index): at how many places of this row the phrases of the MATCH stand.

#include "base/result.h"

#include <QString>

struct sqlite3;

namespace dateline::archive::sqlite {

Result<void> registerFunctions(sqlite3 *handle, const QString &path);

}  // namespace dateline::archive::sqlite
