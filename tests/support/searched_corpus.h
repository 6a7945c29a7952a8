#pragma once

// An archive of issues whose texts are known, and what the naive reading says of a query: the archive must find the
// same articles, count the same and mark the same.

#include "search/satisfies.h"
#include "support/random_text.h"
#include "support/temporary_archive.h"

#include <map>

namespace dateline::tests {

class SearchedCorpus final {
public:
    SearchedCorpus();

    /// Stores it as the file of that number; another version of it when it is there already.
    void add(const model::Issue &issue, int number, int version = 1);

    /// Asks the archive in every order, by pages and in all, and fails the test where it differs, telling the
    /// smallest query that still does.
    void check(const search::Query &query);

    /// Each bucket's count is what its clause narrows the query to.
    void checkFacets(const search::Query &query);
    /// Some articles read, some starred.
    void mark(RandomText &random);

    /// Any query, its texts mostly out of the articles'; `depth`: how deep clauses nest.
    search::Query randomQuery(RandomText &random, int depth) const;
    /// A stretch of one article's body.
    search::Query randomPhrase(RandomText &random, int most) const;

    /// How many of the queries checked found something.
    int found() const { return m_found; }

private:
    struct Known {
        model::ArticleId id;
        search::ArticleTexts texts;
    };
    struct Expected;
    Expected expected(const search::Query &query) const;
    /// How the archive's answers differ; empty where they do not.
    QString faultOf(const search::Query &query, const Expected &expected) const;
    search::Clause randomClause(RandomText &random, int depth) const;
    search::Clause randomText(RandomText &random) const;
    search::Clause randomName(RandomText &random) const;
    search::Clause randomProperty(RandomText &random) const;
    search::Clause randomFigure(RandomText &random) const;
    search::Clause randomNear(RandomText &random) const;
    const search::ArticleTexts &randomArticle(RandomText &random) const;

    TemporaryArchive m_archive;
    std::unique_ptr<archive::Writer> m_writer;
    std::unique_ptr<archive::Reader> m_reader;
    std::map<model::IssueId, std::vector<Known>> m_articles;
    std::map<model::IssueId, std::vector<search::ArticleTexts>> m_loose;
    int m_found = 0;
};

}  // namespace dateline::tests
