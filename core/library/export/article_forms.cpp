#include "library/export/article_forms.h"

#include "model/printed_order.h"

namespace dateline::library {
namespace {

using namespace Qt::StringLiterals;
using model::BlockKind;

QString escaped(const QString &text) { return withoutControls(text).toHtmlEscaped(); }

QString element(const QString &name, const QString &text, const QString &kind = {})
{
    const QString open = kind.isEmpty() ? name : name + u" class=\""_s + kind + u'"';
    return text.isEmpty() ? QString() : u"<%1>%2</%3>"_s.arg(open, escaped(text), name);
}

QString htmlOf(const model::Block &block)
{
    switch (block.kind) {
    case BlockKind::Subheading:
        return element(u"h3"_s, block.text);
    case BlockKind::Quote:
        return element(u"blockquote"_s, block.text);
    case BlockKind::Caption:
    case BlockKind::Credit:
        return element(u"p"_s, block.text, u"caption"_s);
    case BlockKind::Byline:
    case BlockKind::Dateline:
    case BlockKind::Trailer:
        return element(u"p"_s, block.text, u"quiet"_s);
    case BlockKind::ListItem:
        return element(u"p"_s, block.text, u"item"_s);
    default:
        return element(u"p"_s, block.text);
    }
}

QStringList textOf(const model::Article &article)
{
    QStringList paragraphs{article.kicker, titleOf(article), article.deck};
    for (const model::Block &block : article.blocks)
        paragraphs += block.text;
    return paragraphs;
}

QStringList htmlOf(const model::Article &article, const QString &headline)
{
    QStringList parts{element(u"p"_s, article.kicker, u"kicker"_s), element(headline, titleOf(article)),
                      element(u"p"_s, article.deck, u"deck"_s)};
    for (const model::Block &block : article.blocks)
        parts += htmlOf(block);
    return parts;
}

// No reference to anything: the page is the same wherever it is opened.
const QString kStyle = u"body{margin:2rem auto;max-width:38em;padding:0 1rem;line-height:1.75;font-family:serif}"
                       "h1,h2,h3{line-height:1.3}article{margin-bottom:3rem}"
                       ".kicker,.deck,.origin,.quiet,.caption{color:#5f5e5a}.caption{border-left:3px solid #b3261e;padding-left:.75em}"
                       ".item{padding-left:1.5em}blockquote{margin-left:1.5em}"_s;

}  // namespace

QString withoutControls(const QString &text)
{
    QString clean = text;
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\t'; });
    return clean;
}

QString titleOf(const model::Article &article)
{
    return article.series.isEmpty() ? article.headline : u"【"_s + article.series + u"】"_s + article.headline;
}

QString originOf(const archive::StoredArticle &stored)
{
    QStringList parts{stored.row.publication, stored.row.section, stored.row.page,
                      stored.row.date.isValid() ? stored.row.date.toString(Qt::ISODate) : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QStringList toParagraphs(const archive::StoredArticle &stored)
{
    const model::Article &article = stored.article;
    QStringList paragraphs{article.kicker, titleOf(article), article.deck, originOf(stored)};
    for (const model::Block &block : article.blocks)
        paragraphs += block.text;
    for (const model::PlacedArticle &inside : model::inPrintedOrder(article.briefs))
        paragraphs += textOf(*inside.article);
    paragraphs += article.sourceUrl;
    paragraphs.removeAll(QString());
    return paragraphs;
}

QString toHtmlArticle(const archive::StoredArticle &stored)
{
    QStringList parts{u"<article>"_s};
    QStringList head = htmlOf(stored.article, u"h1"_s);
    head.insert(3, element(u"p"_s, originOf(stored), u"origin"_s));
    parts += head;
    for (const model::PlacedArticle &inside : model::inPrintedOrder(stored.article.briefs))
        parts += htmlOf(*inside.article, u"h2"_s);
    parts += element(u"p"_s, stored.article.sourceUrl, u"quiet"_s);
    parts += u"</article>"_s;
    parts.removeAll(QString());
    return parts.join(u'\n') + u'\n';
}

QString htmlBefore(const QString &title, const QString &language)
{
    const QString lang = language.isEmpty() ? QString() : u" lang=\""_s + escaped(language) + u'"';
    return u"<!DOCTYPE html>\n<html"_s + lang + u"><head><meta charset=\"utf-8\">\n<title>"_s + escaped(title) + u"</title>\n<style>"_s
           + kStyle + u"</style></head>\n<body>\n"_s;
}

QString htmlAfter() { return u"</body></html>\n"_s; }

}  // namespace dateline::library
