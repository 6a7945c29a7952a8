#pragma once

// Other tellings of a story, found through the index of terms: some stretches of the text, taken evenly from all of it,
// are asked as phrases; who has one of them is compared whole. A look-up for each stretch, whatever the archive's
// size. Rejected: sketches of each article in a table; they cost a tenth of the texts' size, and a short telling
// within a long one needs many of them.
// Within the caller's transaction.

#include "archive/sqlite/connection.h"
#include "model/listing.h"
#include "search/similar.h"

namespace dateline::archive::sqlite {

/// NotFound where there is no such article.
Result<std::vector<search::Similar>> findSimilar(Connection &connection, model::ArticleId id);

}  // namespace dateline::archive::sqlite
