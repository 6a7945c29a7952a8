#include "library/citation/cited.h"

#include "library/export/plain_text.h"

namespace dateline::library {
namespace {

using namespace Qt::StringLiterals;

QString inOneLine(const QString &text)
{
    QString line = text;
    line.replace(u'\n', u' ').replace(u'\r', u' ').replace(QChar::LineSeparator, u' ').replace(QChar::ParagraphSeparator, u' ');
    return withoutControls(line).simplified();
}

QStringList authorsOf(const model::Article &article)
{
    QStringList names = article.reporters + article.correspondents;
    if (names.isEmpty() && article.kind == model::ArticleKind::Photo)
        names = article.photographers;
    for (QString &name : names)
        name = inOneLine(name);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

}  // namespace

Cited citedOf(const archive::StoredArticle &stored)
{
    const model::Article &article = stored.article;
    const QString language = inOneLine(stored.row.language);
    return {.authors = authorsOf(article),
            .title = inOneLine(article.headline),
            .publication = inOneLine(stored.issue.publication),
            .number = inOneLine(stored.issue.number),
            .date = stored.issue.date,
            .section = inOneLine(stored.row.section),
            .page = inOneLine(article.page.isEmpty() ? stored.row.page : article.page),
            .url = inOneLine(article.sourceUrl),
            .language = language == u"und"_s ? QString() : language};
}

}  // namespace dateline::library
