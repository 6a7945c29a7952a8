#include "archive/sqlite/reader.h"

#include "archive/sqlite/annotations.h"
#include "archive/sqlite/listing.h"
#include "archive/sqlite/searcher.h"
#include "archive/sqlite/similar_finder.h"
#include "archive/sqlite/subject_rows.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using model::ArticleId;
using model::IssueId;

namespace {

class SqliteReader final : public archive::Reader {
public:
    explicit SqliteReader(std::unique_ptr<Connection> connection)
        : m_connection(std::move(connection)), m_listing(*m_connection), m_searcher(*m_connection)
    {
    }

    Result<std::vector<model::IssueRow>> issues() override
    {
        return reading([&] { return m_listing.issues(); });
    }
    Result<std::vector<model::IssueRow>> removedIssues() override
    {
        return reading([&] { return m_listing.removedIssues(); });
    }
    Result<QHash<IssueId, int>> doubts() override
    {
        return reading([&] { return m_listing.doubts(); });
    }
    Result<std::vector<model::TagRow>> tags() override
    {
        return reading([&] { return tagCounts(*m_connection); });
    }
    Result<std::vector<model::SectionRow>> sections(std::optional<IssueId> issue) override
    {
        return reading([&] { return m_listing.sections(issue); });
    }
    Result<std::vector<model::SubjectRow>> subjects() override
    {
        return reading([&] { return subjectCounts(*m_connection); });
    }
    Result<std::vector<model::TextLines>> looseText(IssueId issue) override
    {
        return reading([&] { return m_listing.looseText(issue); });
    }
    Result<qint64> countArticles(const model::Scope &scope) override
    {
        return reading([&] { return m_listing.countArticles(scope); });
    }
    Result<std::vector<model::ArticleRow>> articles(const model::Scope &scope, int limit,
                                                    int offset) override
    {
        return reading([&] { return m_listing.articles(scope, limit, offset); });
    }
    Result<StoredArticle> article(ArticleId id) override
    {
        return reading([&] { return m_listing.article(id); });
    }
    Result<Original> original(IssueId issue) override
    {
        return reading([&] { return m_listing.original(issue); });
    }
    Result<std::vector<Original>> earlierVersions(IssueId issue) override
    {
        return reading([&] { return m_listing.earlierVersions(issue); });
    }
    Result<search::Page> search(const search::Request &request) override
    {
        return reading([&] { return m_searcher.search(request); });
    }
    Result<search::Totals> count(const search::Query &query) override
    {
        return reading([&] { return m_searcher.count(query); });
    }

    Result<search::Facets> facets(const search::Query &query) override
    {
        return reading([&] { return m_searcher.facets(query); });
    }
    Result<search::Timeline> timeline(const search::Query &query) override
    {
        return reading([&] { return m_searcher.timeline(query); });
    }

    Result<search::FacetBuckets> names(search::Facet facet, int most) override
    {
        return reading([&] { return m_searcher.names(facet, most); });
    }

    Result<search::Advice> advice(const search::Query &query) override
    {
        return reading([&] { return m_searcher.advice(query); });
    }
    Result<search::Completions> completions(const search::Begun &begun, int most) override
    {
        return reading([&] { return m_searcher.completions(begun, most); });
    }
    Result<std::vector<search::Similar>> similar(ArticleId id) override
    {
        return reading([&] { return findSimilar(*m_connection, id); });
    }

    Result<std::vector<model::SavedSearch>> savedSearches() override
    {
        return reading([&] { return m_searcher.savedSearches(); });
    }

    void interrupt() override { m_connection->interrupt(); }

private:
    /// One transaction around `call`, so that all of it sees one state of the archive.
    template<typename Call>
    std::invoke_result_t<Call> reading(const Call &call)
    {
        m_connection->allowAgain();
        auto begun = m_connection->execute(u"BEGIN"_s);
        std::invoke_result_t<Call> result = begun ? call() : begun.error();
        m_connection->rollBack();  // nothing was written
        // What an interrupt breaks off does not always say so: a table of FTS5 then fails to open.
        if (!result && m_connection->isInterrupted())
            return m_connection->cancelled();
        return result;
    }

    std::unique_ptr<Connection> m_connection;
    Listing m_listing;
    Searcher m_searcher;
};

}  // namespace

std::unique_ptr<archive::Reader> makeReader(std::unique_ptr<Connection> connection)
{
    return std::make_unique<SqliteReader>(std::move(connection));
}

}  // namespace dateline::archive::sqlite
