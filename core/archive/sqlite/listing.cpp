#include "archive/sqlite/listing.h"

#include "archive/sqlite/annotations.h"
#include "archive/sqlite/rows.h"
#include "archive/sqlite/scope_condition.h"
#include "archive/sqlite/subject_rows.h"
#include "archive/sqlite/telling_finder.h"
#include "archive/sqlite/whole_article.h"
#include "model/printed_order.h"

#include <QHash>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using model::ArticleId;
using model::IssueId;

namespace {

constexpr int kMostSkipped = 5'000;  ///< rows: 10 ms

}  // namespace

Error Listing::notFound(const QString &what, qint64 id) const
{
    return {ErrorCode::NotFound, u"no %1 %2"_s.arg(what).arg(id), m_connection.path()};
}

Result<std::vector<model::IssueRow>> Listing::issues()
{
    return issuesWhere(u"i.removed_at IS NULL ORDER BY i.day DESC, i.id DESC"_s);
}

Result<std::vector<model::IssueRow>> Listing::removedIssues()
{
    return issuesWhere(u"i.removed_at IS NOT NULL ORDER BY i.removed_at DESC, i.id DESC"_s);
}

Result<std::vector<model::IssueRow>> Listing::issuesWhere(const QString &conditionAndOrder)
{
    std::vector<model::IssueRow> issues;
    Statement rows(m_connection, selectIssues() + u"WHERE "_s + conditionAndOrder);
    Step step = rows.run();
    for (; step == Step::Row; step = rows.next())
        issues.push_back(issueRow(rows));
    if (step == Step::Error)
        return rows.error();
    return issues;
}

Result<QHash<IssueId, int>> Listing::doubts()
{
    QHash<IssueId, int> doubts;
    Statement rows(m_connection, u"SELECT issue, sum(doubts) FROM article WHERE doubts > 0 GROUP BY issue"_s);
    Step step = rows.run();
    for (; step == Step::Row; step = rows.next())
        doubts.insert(rows.integer(0), static_cast<int>(rows.integer(1)));
    if (step == Step::Error)
        return rows.error();
    return doubts;
}

Result<model::IssueRow> Listing::issue(IssueId id)
{
    Statement row(m_connection, selectIssues() + u"WHERE i.id = ?"_s);
    switch (row.run(id)) {
    case Step::Error:
        return row.error();
    case Step::Done:
        return notFound(u"issue"_s, id);
    case Step::Row:
        break;
    }
    return issueRow(row);
}

Result<std::vector<model::SectionRow>> Listing::sections(std::optional<IssueId> issue)
{
    if (issue) {
        if (const auto exists = this->issue(*issue); !exists)
            return exists.error();
    }
    std::vector<model::SectionRow> sections;
    Statement rows(m_connection,
                   u"SELECT i.id, s.position, s.name, s.page, i.day, "
                   "(SELECT count(*) FROM article a WHERE a.issue = i.id AND a.section = s.position) "
                   "FROM issue i JOIN section s ON s.issue = i.id WHERE coalesce(?, i.id) = i.id "
                   "UNION ALL "
                   "SELECT i.id, -1, '', '', i.day, count(*) FROM issue i JOIN article a ON a.issue = i.id "
                   "WHERE a.section < 0 AND coalesce(?, i.id) = i.id GROUP BY i.id "
                   "ORDER BY 5 DESC, 1 DESC, 2"_s);
    Step step = rows.run(issue, issue);
    for (; step == Step::Row; step = rows.next()) {
        sections.push_back({rows.integer(0), static_cast<int>(rows.integer(1)), rows.text(2), rows.text(3),
                            static_cast<int>(rows.integer(5))});
    }
    if (step == Step::Error)
        return rows.error();
    return sections;
}

Result<std::vector<model::TextLines>> Listing::looseText(IssueId issue)
{
    std::vector<model::TextLines> loose;
    Statement rows(m_connection,
                   u"SELECT first_line, last_line, text FROM loose WHERE issue = ? ORDER BY position"_s);
    Step step = rows.run(issue);
    for (; step == Step::Row; step = rows.next()) {
        loose.push_back({{static_cast<int>(rows.integer(0)), static_cast<int>(rows.integer(1))},
                         rows.text(2)});
    }
    if (step == Step::Error)
        return rows.error();
    return loose;
}

Result<qint64> Listing::countArticles(const model::Scope &scope)
{
    const ScopeCondition condition = conditionOf(scope);
    Statement count(m_connection, u"SELECT count(*) "_s + kFromScope + condition.where);
    if (count.runWith(condition.values) != Step::Row)
        return count.error();
    return count.integer(0);
}

Result<std::vector<ArticleId>> Listing::ids(const model::Scope &scope)
{
    std::vector<ArticleId> ids;
    const ScopeCondition condition = conditionOf(scope);
    Statement rows(m_connection, u"SELECT a.id "_s + kFromScope + condition.where);
    Step step = rows.runWith(condition.values);
    for (; step == Step::Row; step = rows.next())
        ids.push_back(rows.integer(0));
    if (step == Step::Error)
        return rows.error();
    return ids;
}

Result<std::vector<model::ArticleRow>> Listing::articles(const model::Scope &scope, int limit, int offset)
{
    if (scope.byStory || offset > kMostSkipped)
        return articlesFarDown(scope, limit, offset);
    std::vector<model::ArticleRow> articles;
    const ScopeCondition condition = conditionOf(scope);
    Statement rows(m_connection, selectArticlesByIssue() + condition.where + orderOf(scope) + u" LIMIT ? OFFSET ?"_s);
    Step step = rows.runWith(condition.values + QVariantList{std::max(0, limit), std::max(0, offset)});
    for (; step == Step::Row; step = rows.next())
        articles.push_back(articleRow(rows));
    if (step == Step::Error)
        return rows.error();
    return articles;
}

Result<std::vector<model::ArticleRow>> Listing::articlesFarDown(const model::Scope &scope, int limit, int offset)
{
    const auto ids = m_order.page(scope, limit, offset);
    if (!ids)
        return ids.error();
    QStringList list;
    QHash<ArticleId, std::size_t> places;
    for (const ArticleId id : *ids) {
        places.insert(id, static_cast<std::size_t>(places.size()));
        list += QString::number(id);
    }
    std::vector<model::ArticleRow> articles(ids->size());
    Statement rows(m_connection, selectArticlesOf());
    Step step = rows.run(u'[' + list.join(u',') + u']');
    for (; step == Step::Row; step = rows.next()) {
        model::ArticleRow row = articleRow(rows);
        articles[places.value(row.id)] = std::move(row);
    }
    if (step == Step::Error)
        return rows.error();
    return articles;
}

Result<StoredArticle> Listing::article(ArticleId id)
{
    Statement row(m_connection, selectArticle(wholeColumns()));
    switch (row.run(id)) {
    case Step::Error:
        return row.error();
    case Step::Done:
        return notFound(u"article"_s, id);
    case Step::Row:
        break;
    }
    StoredArticle stored;
    stored.row = articleRow(row);
    const int position = positionOf(row);
    auto article = wholeArticle(row);
    row.finish();
    const auto issue = this->issue(stored.row.issue);
    if (!issue)
        return issue.error();
    stored.issue = *issue;
    stored.article = std::move(article);
    auto subjects = SubjectRows(m_connection).of(id);
    if (!subjects)
        return subjects.error();
    stored.article.subjects = std::move(subjects).value();
    auto briefs = briefsOf(m_connection, stored.row.issue, position);
    if (!briefs)
        return briefs.error();
    stored.article.briefs = std::move(briefs).value();
    auto inside = briefsInside(stored, position);
    if (!inside)
        return inside.error();
    stored.inside = std::move(inside).value();
    if (stored.row.parent != 0) {
        Statement parent(m_connection, selectArticle());
        if (parent.run(stored.row.parent) != Step::Row)
            return parent.error();
        stored.within = articleRow(parent);
    }
    auto tellings = findTellings(m_connection, id);
    if (!tellings)
        return tellings.error();
    stored.tellings = std::move(tellings).value();
    auto own = ownWorkOf(m_connection, id, stored.article);
    if (!own)
        return own.error();
    stored.own = std::move(own).value();
    const auto apart = countToldApart(m_connection, id);
    if (!apart)
        return apart.error();
    stored.toldApart = *apart;
    return stored;
}

Result<std::vector<StoredBrief>> Listing::briefsInside(const StoredArticle &stored, int position)
{
    const auto placed = model::inPrintedOrder(stored.article.briefs);
    std::vector<StoredBrief> inside;
    Statement rows(m_connection, u"SELECT id FROM article WHERE issue = ? AND position > ? ORDER BY position LIMIT ?"_s);
    Step step = rows.run(stored.row.issue, position, static_cast<int>(placed.size()));
    for (; step == Step::Row; step = rows.next()) {
        auto own = ownWorkOf(m_connection, rows.integer(0), *placed[inside.size()].article);
        if (!own)
            return own.error();
        inside.push_back({rows.integer(0), std::move(own).value()});
    }
    if (step == Step::Error)
        return rows.error();
    return inside;
}

Result<std::vector<Original>> Listing::documents(const QString &where, IssueId issue)
{
    std::vector<Original> documents;
    Statement rows(m_connection, u"SELECT path, encoding, bytes FROM document WHERE issue = ? AND %1 "
                                 "ORDER BY id DESC"_s.arg(where));
    Step step = rows.run(issue);
    for (; step == Step::Row; step = rows.next())
        documents.push_back({rows.text(0), rows.text(1), unpack(rows.bytes(2))});
    if (step == Step::Error)
        return rows.error();
    return documents;
}

Result<Original> Listing::original(IssueId issue)
{
    auto present = documents(u"replaced_at IS NULL"_s, issue);
    if (!present)
        return present.error();
    if (present->empty())
        return notFound(u"issue"_s, issue);
    return std::move(present->front());
}

Result<std::vector<Original>> Listing::earlierVersions(IssueId issue)
{
    return documents(u"replaced_at IS NOT NULL"_s, issue);
}

}  // namespace dateline::archive::sqlite
