#pragma once

#include "archive/sqlite/statement.h"
#include "model/listing.h"

namespace dateline::archive::sqlite {

/// The row of article_state that what a reader does to the article hangs on, made where there is none. NotFound where
/// there is no such article.
Result<qint64> stateOf(Connection &connection, model::ArticleId id);

}  // namespace dateline::archive::sqlite
