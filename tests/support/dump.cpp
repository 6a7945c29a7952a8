#include "support/dump.h"

#include "model/names.h"

#include <QStringList>

namespace dateline::tests {
namespace {

QString linesOf(const model::LineRange &lines)
{
    return lines.first == lines.last ? QString::number(lines.first)
                                     : QStringLiteral("%1-%2").arg(lines.first).arg(lines.last);
}

void add(QString &line, const char *name, const QString &value)
{
    if (!value.isEmpty())
        line += QStringLiteral(" | ") + QString::fromLatin1(name) + u' ' + value;
}

QString articleLine(const model::Article &article)
{
    QString line = model::nameOf(article.kind) + u' ' + (article.headline.isEmpty() ? QStringLiteral("-") : article.headline);
    add(line, "series", article.series);
    add(line, "kicker", article.kicker);
    add(line, "deck", article.deck);
    add(line, "page", article.page);
    add(line, "agency", article.agency);
    add(line, "dateline", article.dateline);
    add(line, "place", article.place);
    add(line, "date", article.date.toString(Qt::ISODate));
    add(line, "by", article.reporters.join(u'、'));
    add(line, "with", article.correspondents.join(u'、'));
    add(line, "photo", article.photographers.join(u'、'));
    add(line, "url", article.sourceUrl);
    return line;
}

QString blockLine(const model::Block &block, const QString &indent)
{
    QString line = indent + model::nameOf(block.kind) + u' ' + linesOf(block.lines);
    for (const model::Seam &seam : block.seams)
        line += QStringLiteral(" ~%1@%2").arg(seam.offset).arg(seam.line);
    return line + u' ' + block.text;
}

void addArticle(QStringList &lines, const model::Article &article, const QString &indent)
{
    const QString inside = indent + QStringLiteral("  ");
    lines += indent + articleLine(article);
    for (const model::Block &block : article.blocks)
        lines += blockLine(block, inside);
    for (const model::Article &brief : article.briefs)
        addArticle(lines, brief, inside);
}

}  // namespace

std::string outlineOf(const model::Issue &issue)
{
    QStringList lines;
    if (!issue.publication.isEmpty())
        lines += QStringLiteral("publication ") + issue.publication;
    if (!issue.number.isEmpty())
        lines += QStringLiteral("number ") + issue.number;
    lines += QStringLiteral("date %1 %2").arg(issue.date.toString(Qt::ISODate), model::nameOf(issue.dateBasis)).simplified();
    for (const model::TextLines &entry : issue.summary)
        lines += QStringLiteral("summary %1 %2").arg(linesOf(entry.lines), entry.text);
    int section = -1;
    for (const model::Article &article : issue.articles) {
        if (article.section != section)
            lines += QStringLiteral("section ") +
                     (article.section < 0 ? QStringLiteral("-") : issue.sections[static_cast<std::size_t>(article.section)].name);
        section = article.section;
        addArticle(lines, article, {});
    }
    for (const model::TextLines &piece : issue.loose)
        lines += QStringLiteral("loose %1 %2").arg(linesOf(piece.lines), piece.text);
    return lines.join(u'\n').toStdString();
}

}  // namespace dateline::tests
