#pragma once

// Advice for a query that finds nothing. Within the caller's transaction.

#include "archive/sqlite/evaluator.h"
#include "archive/sqlite/near_forms.h"
#include "search/advice.h"

namespace dateline::archive::sqlite {

class Advisor final {
public:
    Advisor(Connection &connection, SideArrays &side, Evaluator &articles)
        : m_articles(articles), m_forms(connection, side)
    {
    }

    Result<search::Advice> advise(const search::Query &query);

private:
    Result<qint64> count(const search::Clause &clause);
    Result<void> addForms(const search::Query &query, search::Advice &advice);
    Result<void> addWithout(const search::Query &query, search::Advice &advice);
    /// Where the query without these of its parts finds something, it is suggested.
    Result<void> leaveOut(const search::Query &query, const std::vector<std::size_t> &left, search::Advice &advice,
                          std::vector<search::Suggestion> &found);
    /// Every text in the tree that nothing answers, Nots aside, by the way to it from the root.
    using Path = std::vector<std::size_t>;
    Result<void> collectMissing(const search::Clause &clause, const Path &path, std::vector<Path> &missing);

    Evaluator &m_articles;
    NearForms m_forms;
};

}  // namespace dateline::archive::sqlite
