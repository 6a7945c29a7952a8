#pragma once

// At how many places a query's text stands in all its hits.

#include "archive/sqlite/evaluator.h"
#include "search/matcher.h"

#include <optional>

namespace dateline::archive::sqlite {

/// Over all that `plan`, which `query` was compiled to, finds. Nothing where the index cannot tell and too many texts
/// would have to be read.
Result<std::optional<qint64>> countOccurrences(Connection &connection, Evaluator &articles,
                                               const search::Query &query, const Plan &plan);

}  // namespace dateline::archive::sqlite
