#pragma once

// The archive's lists, and single articles and files. Within the caller's transaction.

#include "archive/archive.h"
#include "archive/sqlite/article_order.h"
#include "archive/sqlite/statement.h"

namespace dateline::archive::sqlite {

class Listing final {
public:
    explicit Listing(Connection &connection) : m_connection(connection), m_order(connection) {}

    Result<std::vector<model::IssueRow>> issues();
    Result<std::vector<model::IssueRow>> removedIssues();
    Result<QHash<model::IssueId, int>> doubts();
    Result<std::vector<model::SectionRow>> sections(std::optional<model::IssueId> issue);
    Result<std::vector<model::TextLines>> looseText(model::IssueId issue);
    Result<qint64> countArticles(const model::Scope &scope);
    /// In no order.
    Result<std::vector<model::ArticleId>> ids(const model::Scope &scope);
    Result<std::vector<model::ArticleRow>> articles(const model::Scope &scope, int limit, int offset);
    Result<StoredArticle> article(model::ArticleId id);
    Result<Original> original(model::IssueId issue);
    Result<std::vector<Original>> earlierVersions(model::IssueId issue);

private:
    Result<std::vector<model::ArticleRow>> articlesFarDown(const model::Scope &scope, int limit, int offset);
    /// Those of `stored.article.briefs`; it stands at `position`.
    Result<std::vector<StoredBrief>> briefsInside(const StoredArticle &stored, int position);
    Result<std::vector<model::IssueRow>> issuesWhere(const QString &conditionAndOrder);
    Error notFound(const QString &what, qint64 id) const;
    Result<model::IssueRow> issue(model::IssueId id);
    Result<std::vector<Original>> documents(const QString &where, model::IssueId issue);

    Connection &m_connection;
    ArticleOrder m_order;
};

}  // namespace dateline::archive::sqlite
