#include "app/rows.h"

#include "app/names.h"
#include "app/words.h"
#include "model/names.h"

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;

QString dateOf(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u"no date   "_s;
}

QString marked(const QString &text, const model::TextRanges &matches)
{
    QString result;
    int copied = 0;
    for (const model::TextRange &match : matches) {
        result += QStringView(text).sliced(copied, match.start - copied);
        result += u'[' + text.sliced(match.start, match.length) + u']';
        copied = match.end();
    }
    return result + QStringView(text).sliced(copied);
}

/// Who says so, from where.
QString attribution(const model::ArticleRow &row)
{
    return joined({row.agency, row.place, row.reporters.join(u", "_s)});
}

QString titleOf(const model::ArticleRow &row, const QString &headline)
{
    const QString name = row.headline.isEmpty() ? row.opening : headline;
    return row.series.isEmpty() ? name : u"【"_s + row.series + u"】"_s + name;
}

}  // namespace

QString lineOf(const ListedIssue &issue)
{
    const model::IssueRow &row = issue.row;
    return u"%1  %2  %3"_s.arg(row.id, 4).arg(
        dateOf(row.date),
        joined({row.publication.isEmpty() ? row.title : row.publication, row.number,
                counted(row.articles, u"article"_s), u"%1 unread"_s.arg(row.unread),
                row.path}));
}

QString lineOf(const model::SectionRow &row)
{
    return u"%1  %2"_s.arg(row.issue, 4).arg(
        joined({row.name.isEmpty() ? u"(before any section)"_s : row.name, row.page,
                counted(row.articles, u"article"_s)}));
}

QString lineOf(const model::SavedSearch &search)
{
    return joined({search.name, search.query, u"%1 new"_s.arg(search.fresh)});
}

QString lineOf(const model::ArticleRow &row)
{
    return u"%1  %2  %3"_s.arg(row.id).arg(dateOf(row.date),
                                           joined({titleOf(row, row.headline), attribution(row)}));
}

QString headingOf(const model::ArticleRow &row)
{
    return u"§ "_s + joined({u"issue %1"_s.arg(row.issue), row.publication, row.section, row.page});
}

QStringList linesOf(const search::Hit &hit)
{
    const QString headline = marked(hit.article.headline, hit.headlineMatches);
    return {
        u"%1  %2  %3"_s.arg(hit.article.id).arg(dateOf(hit.article.date),
                                                titleOf(hit.article, headline)),
        u"    "_s + joined({hit.article.publication, hit.article.section,
                         hit.article.page, attribution(hit.article), counted(hit.occurrences, u"place"_s),
                         hit.matchedBy == search::MatchedBy::Text ? QString() : u"by "_s + nameOf(hit.matchedBy)}),
        u"    "_s + marked(hit.snippet.text, hit.snippet.matches),
    };
}

QStringList linesOf(const search::LooseHit &hit)
{
    return {
        u"%1  %2  line %3"_s.arg(kLooseKind, dateOf(hit.date)).arg(hit.lines.first),
        u"    "_s + joined({hit.publication, counted(hit.occurrences, u"place"_s)}),
        u"    "_s + marked(hit.snippet.text, hit.snippet.matches),
    };
}

QString lineOf(const search::Totals &totals)
{
    QString line = counted(totals.articles, u"article"_s);
    if (totals.occurrences)
        line += u", "_s + counted(*totals.occurrences, u"place"_s);
    if (totals.loose > 0)
        line += u", "_s + counted(totals.loose, u"piece"_s) + u" of loose text"_s;
    return line;
}

}  // namespace dateline::app
