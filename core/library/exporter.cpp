#include "library/exporter.h"

#include "model/printed_order.h"

#include <algorithm>

namespace dateline::library {
namespace {

using namespace Qt::StringLiterals;

/// Control characters are no part of Markdown or HTML.
QString withoutControls(const QString &text)
{
    QString clean = text;
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\t'; });
    return clean;
}

QString titled(const model::Article &article)
{
    return article.series.isEmpty() ? article.headline
                                    : u"【"_s + article.series + u"】"_s + article.headline;
}

/// Publication, section, page and date.
QString origin(const archive::StoredArticle &stored)
{
    QStringList parts{
        stored.row.publication,
        stored.row.section,
        stored.row.page,
        stored.row.date.isValid() ? stored.row.date.toString(Qt::ISODate) : QString(),
    };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString escapedMarkdown(const QString &text)
{
    static const QString inlineMarkup = u"\\`*_[]<>&#|~"_s;
    QString escaped;
    for (const QChar c : withoutControls(text)) {
        if (inlineMarkup.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    // What makes a list, a heading's underline or a rule only at the start of a line.
    const auto digits = std::ranges::find_if(escaped, [](QChar c) { return c < u'0' || c > u'9'; });
    const qsizetype length = digits - escaped.begin();
    if (escaped.startsWith(u'-') || escaped.startsWith(u'+') || escaped.startsWith(u'='))
        escaped.prepend(u'\\');
    else if (length > 0 && digits != escaped.end() && (*digits == u'.' || *digits == u')'))
        escaped.insert(length, u'\\');
    return escaped;
}

QString escapedHtml(const QString &text)
{
    return withoutControls(text).toHtmlEscaped();
}

QString markdownOf(const model::Block &block)
{
    const QString text = escapedMarkdown(block.text);
    switch (block.kind) {
    case model::BlockKind::Subheading: return u"**"_s + text + u"**"_s;
    case model::BlockKind::Quote: return u"> "_s + text;
    case model::BlockKind::ListItem: return u"- "_s + text;
    default: return text;
    }
}

QString htmlOf(const model::Block &block)
{
    const QString text = escapedHtml(block.text);
    switch (block.kind) {
    case model::BlockKind::Subheading: return u"<h2>"_s + text + u"</h2>"_s;
    case model::BlockKind::Quote: return u"<blockquote>"_s + text + u"</blockquote>"_s;
    default: return u"<p>"_s + text + u"</p>"_s;
    }
}

/// Calls `add` with the text of everything above and below the blocks that is present, in order.
template<typename Add>
void forEachTitle(const archive::StoredArticle &stored, Add &&add)
{
    for (const QString &title :
         {stored.article.kicker, titled(stored.article), stored.article.deck, origin(stored)}) {
        if (!title.isEmpty())
            add(title);
    }
}

}  // namespace

QStringList toParagraphs(const archive::StoredArticle &stored)
{
    QStringList paragraphs;
    forEachTitle(stored, [&](const QString &title) { paragraphs += title; });
    for (const model::Block &block : stored.article.blocks)
        paragraphs += block.text;
    for (const model::PlacedArticle &inside : model::inPrintedOrder(stored.article.briefs)) {
        const model::Article &brief = *inside.article;
        paragraphs += QStringList{brief.kicker, titled(brief), brief.deck};
        for (const model::Block &block : brief.blocks)
            paragraphs += block.text;
    }
    if (!stored.article.sourceUrl.isEmpty())
        paragraphs += stored.article.sourceUrl;
    paragraphs.removeAll(QString());
    return paragraphs;
}

QString toMarkdown(const archive::StoredArticle &stored)
{
    const model::Article &article = stored.article;
    QStringList parts;
    forEachTitle(stored, [&](const QString &title) {
        const bool headline = title == titled(article);
        parts += (headline ? u"# "_s : QString()) + escapedMarkdown(title);
    });
    for (const model::Block &block : article.blocks)
        parts += markdownOf(block);
    for (const model::PlacedArticle &inside : model::inPrintedOrder(article.briefs)) {
        const model::Article &brief = *inside.article;
        if (!brief.kicker.isEmpty())
            parts += escapedMarkdown(brief.kicker);
        if (const QString title = titled(brief); !title.isEmpty())
            parts += u"## "_s + escapedMarkdown(title);
        if (!brief.deck.isEmpty())
            parts += escapedMarkdown(brief.deck);
        for (const model::Block &block : brief.blocks)
            parts += markdownOf(block);
    }
    if (!article.sourceUrl.isEmpty())
        parts += escapedMarkdown(article.sourceUrl);
    return parts.join(u"\n\n"_s) + u'\n';
}

QString toHtml(const archive::StoredArticle &stored)
{
    const model::Article &article = stored.article;
    QStringList parts{
        u"<!DOCTYPE html>"_s,
        u"<html><head><meta charset=\"utf-8\"><title>%1</title></head><body><article>"_s.arg(
            escapedHtml(titled(article))),
    };
    forEachTitle(stored, [&](const QString &title) {
        const QString element = title == titled(article) ? u"h1"_s : u"p"_s;
        parts += u"<%1>%2</%1>"_s.arg(element, escapedHtml(title));
    });
    for (const model::Block &block : article.blocks)
        parts += htmlOf(block);
    for (const model::PlacedArticle &inside : model::inPrintedOrder(article.briefs)) {
        const model::Article &brief = *inside.article;
        if (!brief.kicker.isEmpty())
            parts += u"<p>"_s + escapedHtml(brief.kicker) + u"</p>"_s;
        if (const QString title = titled(brief); !title.isEmpty())
            parts += u"<h2>"_s + escapedHtml(title) + u"</h2>"_s;
        if (!brief.deck.isEmpty())
            parts += u"<p>"_s + escapedHtml(brief.deck) + u"</p>"_s;
        for (const model::Block &block : brief.blocks)
            parts += htmlOf(block);
    }
    if (!article.sourceUrl.isEmpty())
        parts += u"<p>"_s + escapedHtml(article.sourceUrl) + u"</p>"_s;
    parts += u"</article></body></html>"_s;
    return parts.join(u'\n') + u'\n';
}

}  // namespace dateline::library
