#pragma once

// Requests answered: which articles (evaluator), then their rows and what is marked in them
// (search::Matcher). Within the caller's transaction.

#include "archive/sqlite/evaluator.h"
#include "search/hit.h"
#include "search/matcher.h"

namespace dateline::archive::sqlite {

class Searcher final {
public:
    explicit Searcher(Connection &connection);

    Result<search::Page> search(const search::Request &request);
    Result<search::Totals> count(const search::Query &query);

private:
    /// Ids of the hits in the request's order, from its offset, one more than its limit; and scores, with Relevance.
    struct Found {
        Ids ids;
        std::vector<double> scores;
        bool newestOnly = false;
    };
    Result<Found> find(const search::Request &request);
    Result<Found> rank(const search::Request &request, const Plan &plan);
    Result<search::Hit> hitOf(qint64 id, const search::Matcher &matcher);
    Result<std::vector<search::LooseHit>> looseHits(const search::Query &query,
                                                    const search::Matcher &matcher);

    Connection &m_connection;
    Evaluator m_articles;
    Evaluator m_loose;
    Statement m_hit;
    Statement m_texts;
};

}  // namespace dateline::archive::sqlite
