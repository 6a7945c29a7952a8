#pragma once

// The other tellings of an article's story, as telling_store.h stored them. Within the caller's transaction.

#include "archive/sqlite/connection.h"
#include "model/listing.h"
#include "search/similar.h"

namespace dateline::archive::sqlite {

/// The likest first, at most fifty; none for an article that is not there.
Result<std::vector<search::Similar>> findTellings(Connection &connection, model::ArticleId id);

/// From how many others it was told apart by hand.
Result<int> countToldApart(Connection &connection, model::ArticleId id);

}  // namespace dateline::archive::sqlite
