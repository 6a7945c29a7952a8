#pragma once

// Other tellings of a story, as they are stored (telling_store.h), and articles that are about the same.
// Within the caller's transaction.

#include "archive/sqlite/connection.h"
#include "model/listing.h"
#include "search/similar.h"

namespace dateline::archive::sqlite {

/// NotFound where there is no such article.
Result<std::vector<search::Similar>> findSimilar(Connection &connection, model::ArticleId id);

}  // namespace dateline::archive::sqlite
