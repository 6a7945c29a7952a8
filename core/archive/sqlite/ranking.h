#pragma once

// How well articles answer (search/weights.h). From the index where the query is made of phrases: what counts is where
// they stand, and the index knows. Else by reading the texts, which takes ten times as long.
// Within the caller's transaction.

#include "archive/sqlite/compile.h"
#include "archive/sqlite/ids.h"
#include "archive/sqlite/statement.h"

#include <span>
#include <vector>

namespace dateline::archive::sqlite {

class Ranking final {
public:
    explicit Ranking(Connection &connection);

    /// The score of each of `ids`, in their order. `ids`: the largest first, all found by `plan`, which `query` was
    /// compiled to.
    Result<std::vector<double>> scoresOf(const search::Query &query, const Plan &plan, std::span<const qint64> ids);

private:
    Result<std::vector<double>> byIndex(const Plan &match, std::span<const qint64> ids);
    template<typename Sought>
    Result<std::vector<double>> byReading(const Sought &sought, std::span<const qint64> ids);

    Statement m_scores;
    Statement m_texts;
};

}  // namespace dateline::archive::sqlite
