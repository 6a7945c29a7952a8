#include "archive/sqlite/whole_article.h"

#include "archive/layout.h"
#include "archive/sqlite/days.h"
#include "archive/sqlite/rows.h"
#include "archive/sqlite/subject_rows.h"
#include "model/figures.h"

#include <algorithm>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using model::Article;

namespace {

constexpr int kFirst = kArticleColumns;

struct Inside {
    std::size_t parent;  ///< 0 = the article asked for, else the number of one inside it
    Article article;
};

/// From the last on, so that each is whole before it moves into the one that it stands inside.
std::vector<Article> nested(std::vector<Inside> row)
{
    std::vector<Article> outermost;
    for (std::size_t i = row.size(); i-- > 0;) {
        std::reverse(row[i].article.briefs.begin(), row[i].article.briefs.end());
        auto &into = row[i].parent == 0 ? outermost : row[row[i].parent - 1].article.briefs;
        into.push_back(std::move(row[i].article));
    }
    std::reverse(outermost.begin(), outermost.end());
    return outermost;
}

}  // namespace

QString wholeColumns()
{
    return u", a.section, a.page, a.deck, a.headline_first, a.headline_last, a.dateline, "
           "CASE WHEN EXISTS (SELECT 1 FROM issue_state hand WHERE hand.issue = a.issue) THEN a.id >> %1 "
           "ELSE a.date END, a.correspondents, a.photographers, a.source_url, a.language, t.layout, t.body"_s
        .arg(kSequenceBits);
}

Article wholeArticle(const Statement &row)
{
    const model::ArticleRow listed = articleRow(row);
    Article article;
    article.section = static_cast<int>(row.integer(kFirst));
    article.page = row.text(kFirst + 1);
    article.kind = listed.kind;
    article.series = listed.series;
    article.kicker = listed.kicker;
    article.headline = listed.headline;
    article.deck = row.text(kFirst + 2);
    article.headlineLines = {static_cast<int>(row.integer(kFirst + 3)),
                             static_cast<int>(row.integer(kFirst + 4))};
    article.dateline = row.text(kFirst + 5);
    article.agency = listed.agency;
    article.place = listed.place;
    article.date = dateOfDay(row.integer(kFirst + 6));
    article.reporters = listed.reporters;
    article.correspondents = namesOf(row.text(kFirst + 7));
    article.photographers = namesOf(row.text(kFirst + 8));
    article.sourceUrl = row.text(kFirst + 9);
    article.language = row.text(kFirst + 10);
    readLayout(row.bytes(kFirst + 11), row.text(kFirst + 12), article);
    article.figures = model::figuresOf(article);
    return article;
}

Result<Article> textOfArticle(Connection &connection, model::ArticleId id)
{
    Statement row(connection, u"SELECT a.headline, a.language, t.layout, t.body FROM article a "
                              "JOIN article_text t ON t.id = a.id WHERE a.id = ?"_s);
    switch (row.run(id)) {
    case Step::Error:
        return row.error();
    case Step::Done:
        return Error{ErrorCode::NotFound, u"no article %1"_s.arg(id), connection.path()};
    case Step::Row:
        break;
    }
    Article article;
    article.headline = row.text(0);
    article.language = row.text(1);
    readLayout(row.bytes(2), row.text(3), article);
    return article;
}

Result<std::vector<Article>> briefsOf(Connection &connection, model::IssueId issue, int position)
{
    // In printed order those inside follow at once; the first that stands inside something before, or nothing, ends them.
    Statement rows(connection, selectArticlesByIssue(wholeColumns() + u", a.parent"_s)
                                   + u"WHERE i.id = ? AND a.position > ? ORDER BY a.position"_s);
    SubjectRows subjectRows(connection);
    std::vector<Inside> inside;
    Step step = rows.run(issue, position);
    for (; step == Step::Row; step = rows.next()) {
        constexpr int kParent = kFirst + 13;
        if (rows.isNull(kParent) || rows.integer(kParent) < position)
            break;
        inside.push_back({static_cast<std::size_t>(rows.integer(kParent) - position), wholeArticle(rows)});
        auto subjects = subjectRows.of(rows.integer(0));
        if (!subjects)
            return subjects.error();
        inside.back().article.subjects = std::move(subjects).value();
    }
    if (step == Step::Error)
        return rows.error();
    return nested(std::move(inside));
}

}  // namespace dateline::archive::sqlite
