#include "app/outline.h"

#include "app/words.h"
#include "model/names.h"
#include "model/printed_order.h"
#include "model/topic.h"

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kOpening = 40;
constexpr qsizetype kLooseOpening = 80;

QString lineNumbers(const model::LineRange &lines)
{
    return lines.first == lines.last ? QString::number(lines.first)
                                     : u"%1-%2"_s.arg(lines.first).arg(lines.last);
}

QString dateOf(const model::Issue &issue)
{
    if (!issue.date.isValid())
        return u"no date"_s;
    QString text = issue.date.toString(Qt::ISODate) + u" ("_s + model::nameOf(issue.dateBasis);
    if (!issue.dateReason.isEmpty())
        text += u": "_s + issue.dateReason;
    return text + u')';
}

QString nameOf(const model::Article &article)
{
    QString name = article.headline;
    if (name.isEmpty() && !article.blocks.empty())
        name = opening(article.blocks.front().text, kOpening);
    return article.series.isEmpty() ? name : u"【"_s + article.series + u"】"_s + name;
}

QString measure(const model::Article &article)
{
    qsizetype seams = 0;
    for (const model::Block &block : article.blocks)
        seams += static_cast<qsizetype>(block.seams.size());
    QString text = counted(static_cast<qint64>(article.blocks.size()), u"block"_s);
    if (seams > 0)
        text += u", "_s + counted(seams, u"join"_s);
    return text;
}

/// `sport, society (inferred)`.
QString subjectsOf(const model::Article &article)
{
    QStringList names;
    bool byHand = false;
    for (const model::Subject &subject : article.subjects) {
        const model::Topic *topic = model::topicOf(subject.code);
        names += topic != nullptr ? topic->english : subject.code;
        byHand = subject.basis == model::SubjectBasis::ByHand;
    }
    return names.isEmpty() ? QString() : names.join(u"; "_s) + (byHand ? QString() : u" (inferred)"_s);
}

void addArticle(const model::Article &article, const QString &indent, QStringList &lines)
{
    const QString kind = article.kind == model::ArticleKind::Story
        ? QString()
        : u"["_s + model::nameOf(article.kind) + u"] "_s;
    lines += indent + kind + nameOf(article);
    lines += indent + u"    "_s
        + joined({article.agency, article.place,
                  article.date.isValid() ? article.date.toString(Qt::ISODate) : QString(),
                  (article.reporters + article.correspondents).join(u", "_s),
                  article.photographers.isEmpty() ? QString()
                                                  : u"photo: "_s + article.photographers.join(u", "_s),
                  subjectsOf(article), measure(article)});
    for (const model::Article &brief : article.briefs)
        addArticle(brief, indent + u"    "_s, lines);
}

}  // namespace

QStringList outlineOf(const model::Issue &issue, const QString &path)
{
    QStringList lines{
        path,
        u"  "_s
            + joined({issue.publication, issue.title == issue.publication ? QString() : issue.title,
                      issue.number, dateOf(issue), issue.format, issue.encoding, issue.language,
                      counted(static_cast<qint64>(model::inPrintedOrder(issue.articles).size()), u"article"_s)}),
    };
    int section = -1;
    for (const model::Article &article : issue.articles) {
        if (article.section != section && article.section >= 0) {
            const model::Section &entered = issue.sections[static_cast<std::size_t>(article.section)];
            lines += u"  § "_s + joined({entered.name, entered.page});
        }
        section = article.section;
        addArticle(article, u"  "_s, lines);
    }
    for (const model::TextLines &loose : issue.loose)
        lines += u"  loose, line %1: %2"_s.arg(lineNumbers(loose.lines), opening(loose.text, kLooseOpening));
    for (const model::Warning &warning : issue.warnings) {
        if (!model::isNotice(warning.code))
            lines += u"  warning, line %1: %2"_s.arg(warning.line).arg(warning.message);
    }
    return lines;
}

}  // namespace dateline::app
