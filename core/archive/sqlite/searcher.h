#pragma once

// Requests answered: which articles (evaluator), then their rows and what is marked in them
// (search::Matcher). Within the caller's transaction.

#include "archive/sqlite/completer.h"
#include "archive/sqlite/evaluator.h"
#include "archive/sqlite/ranking.h"
#include "model/saved_search.h"
#include "search/advice.h"
#include "search/facets.h"
#include "search/hit.h"
#include "search/matcher.h"
#include "search/timeline.h"

namespace dateline::archive::sqlite {

class Searcher final {
public:
    explicit Searcher(Connection &connection);

    Result<search::Page> search(const search::Request &request);
    Result<search::Totals> count(const search::Query &query);
    Result<search::Advice> advice(const search::Query &query);
    Result<search::Completions> completions(const search::Begun &begun, int most);
    Result<search::Facets> facets(const search::Query &query);
    Result<search::FacetBuckets> names(search::Facet facet, int most);
    Result<search::Timeline> timeline(const search::Query &query);
    Result<std::vector<model::SavedSearch>> savedSearches();

private:
    /// Ids of the hits in the request's order, from its offset, one more than its limit; and scores, with Relevance.
    struct Found {
        Ids ids;
        std::vector<double> scores;      ///< of the first ones
        std::size_t byText = 0;          ///< so many come by their text, the rest by the other reading
        bool newestOnly = false;
    };
    Result<Found> find(const search::Request &request);
    Result<Found> inOrder(const search::Request &request, const Plan &plan);
    Result<Found> rank(const search::Request &request, const Plan &plan);
    /// What only the other reading finds; the largest first.
    Result<Ids> foundOtherwise(const search::Query &query, const Plan &byText);
    /// Goes on with those where the ones by text end.
    Result<void> addOthers(const search::Request &request, const Plan &byText, Found &found);
    /// How many of these articles answer.
    Result<qint64> countAmong(const search::Query &query, const Ids &articles);
    Result<std::optional<qint64>> countMarks(const search::Matcher &matcher, const Ids &hits);
    Result<search::Hit> hitOf(qint64 id, const search::Matcher &matcher);
    Result<std::vector<search::LooseHit>> looseHits(const search::Query &query,
                                                    const search::Matcher &matcher);

    Connection &m_connection;
    SideArrays m_side;
    Evaluator m_articles;
    Evaluator m_loose;
    Ranking m_ranking;
    Completer m_completer;
    Statement m_hit;
    Statement m_texts;
};

}  // namespace dateline::archive::sqlite
