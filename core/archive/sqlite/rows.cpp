#include "archive/sqlite/rows.h"

#include "archive/sqlite/days.h"
#include "model/names.h"

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

namespace {

QString articleColumns()
{
    return u"SELECT a.id, a.issue, a.kind, i.publication, s.name, a.page, s.page, a.series, a.kicker, "
           "a.headline, a.agency, a.place, a.reporters, substr(t.body, a.opening + 1, 80), st.read_at, st.starred_at, "
           "a.position, a.language, i.language, "
           "(SELECT h.id FROM article h WHERE h.issue = a.issue AND h.position = a.parent), i.day, "
           "(SELECT tl.story FROM telling tl WHERE tl.article = a.id)"_s;
}

QString fromArticle() { return u" FROM article a CROSS JOIN issue i ON i.id = a.issue "_s; }

QString withArticle()
{
    return u"JOIN article_text t ON t.id = a.id "
           "LEFT JOIN section s ON s.issue = a.issue AND s.position = a.section "
           "LEFT JOIN article_state st ON st.article = a.id "_s;
}

}  // namespace

QString selectTexts()
{
    return u"SELECT a.headline, a.titles, %1 FROM article a JOIN article_text t ON t.id = a.id WHERE a.id = ?"_s.arg(
        kSearchedBody);
}

QString selectIssues()
{
    return u"SELECT i.id, i.publication, i.day, i.date_basis, i.date_reason, i.number, i.title, i.path, "
           "(SELECT count(*) FROM article a WHERE a.issue = i.id), "
           "(SELECT count(*) FROM article_state st WHERE st.issue = i.id AND st.article IS NOT NULL "
           " AND st.read_at IS NOT NULL), "
           "(SELECT count(*) FROM loose l WHERE l.issue = i.id), "
           "(SELECT hand.day FROM issue_state hand WHERE hand.issue = i.id), "
           "coalesce(i.printed_publication, i.publication) FROM issue i "_s;
}

model::IssueRow issueRow(const Statement &row)
{
    model::IssueRow issue;
    issue.id = row.integer(0);
    issue.publication = row.text(1);
    issue.date = dateOfDay(row.integer(2));
    issue.dateBasis = row.isNull(11) ? model::dateBasisOf(row.text(3)).value_or(model::DateBasis::Unknown)
                                     : model::DateBasis::ByHand;
    issue.dateReason = row.text(4);
    issue.number = row.text(5);
    issue.title = row.text(6);
    issue.path = row.text(7);
    issue.articles = static_cast<int>(row.integer(8));
    issue.unread = issue.articles - static_cast<int>(row.integer(9));
    issue.loose = static_cast<int>(row.integer(10));
    issue.printedPublication = row.text(12);
    return issue;
}

QString selectArticlesByIssue(const QString &moreColumns)
{
    return articleColumns() + moreColumns + u" FROM issue i CROSS JOIN article a ON a.issue = i.id "_s
           + withArticle();
}

QString selectArticle(const QString &moreColumns)
{
    return articleColumns() + moreColumns + fromArticle() + withArticle() + u"WHERE a.id = ?"_s;
}

QString selectArticlesOf()
{
    return articleColumns() + fromArticle() + withArticle() + u"WHERE a.id IN (SELECT value FROM json_each(?))"_s;
}

model::ArticleRow articleRow(const Statement &row)
{
    model::ArticleRow article;
    article.id = row.integer(0);
    article.issue = row.integer(1);
    article.kind = model::articleKindOf(row.text(2)).value_or(model::ArticleKind::Story);
    article.date = dateOfDay(dayOfId(article.id));
    article.publication = row.text(3);
    article.section = row.text(4);
    article.page = row.text(5).isEmpty() ? row.text(6) : row.text(5);
    article.series = row.text(7);
    article.kicker = row.text(8);
    article.headline = row.text(9);
    article.agency = row.text(10);
    article.place = row.text(11);
    article.reporters = namesOf(row.text(12));
    article.opening = row.text(13).section(u'\n', 0, 0);
    article.read = !row.isNull(14);
    article.starred = !row.isNull(15);
    article.language = languageOf(row.text(17), row.text(18));
    article.parent = row.integer(19);
    article.issueDate = dateOfDay(row.integer(20));
    article.story = row.integer(21);
    return article;
}

QString languageOf(const QString &own, const QString &issue)
{
    return own.isEmpty() || own == u"und" ? issue : own;
}

int positionOf(const Statement &row) { return static_cast<int>(row.integer(16)); }

QStringList namesOf(const QString &lines)
{
    return lines.isEmpty() ? QStringList() : lines.split(u'\n');
}

}  // namespace dateline::archive::sqlite
