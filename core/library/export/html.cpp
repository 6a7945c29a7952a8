#include "library/export/html.h"

#include "library/export/form.h"
#include "library/export/plain_text.h"
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

QStringList htmlOf(const model::Article &article, const QString &headline)
{
    QStringList parts{element(u"p"_s, article.kicker, u"kicker"_s), element(headline, titleOf(article)),
                      element(u"p"_s, article.deck, u"deck"_s)};
    for (const model::Block &block : article.blocks)
        parts += htmlOf(block);
    return parts;
}

const QString kStyle = u"body{margin:2rem auto;max-width:38em;padding:0 1rem;line-height:1.75;font-family:serif}"
                       "h1,h2,h3{line-height:1.3}article{margin-bottom:3rem}"
                       ".kicker,.deck,.origin,.quiet,.caption{color:#5f5e5a}.caption{border-left:3px solid #b3261e;padding-left:.75em}"
                       ".item{padding-left:1.5em}blockquote{margin-left:1.5em}"_s;

QString languageAttribute(const QString &language)
{
    return language.isEmpty() || language == u"und" ? QString() : u" lang=\""_s + escaped(language) + u'"';
}

/// `dir`: each article runs as its own letters do.
QString articleTag(const QString &language) { return u"<article dir=\"auto\""_s + languageAttribute(language) + u'>'; }

class HtmlForm final : public Form {
public:
    void begin(QIODevice &out, const FileSubject &subject) override
    {
        m_out = &out;
        write(htmlBefore(subject.title, {}));
    }
    void add(const archive::StoredArticle &article) override { write(toHtmlArticle(article)); }
    void addLoose(const QString &text) override { write(element(u"p"_s, text, u"quiet"_s) + u'\n'); }
    void end() override { write(htmlAfter()); }

private:
    void write(const QString &text) { m_out->write(text.toUtf8()); }

    QIODevice *m_out = nullptr;
};

}  // namespace

QString toHtmlArticle(const archive::StoredArticle &stored)
{
    QStringList parts{articleTag(stored.row.language)};
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
    return u"<!DOCTYPE html>\n<html"_s + languageAttribute(language) + u"><head><meta charset=\"utf-8\">\n<title>"_s + escaped(title) + u"</title>\n<style>"_s
           + kStyle + u"</style></head>\n<body>\n"_s;
}

QString htmlAfter() { return u"</body></html>\n"_s; }

std::unique_ptr<Form> htmlForm() { return std::make_unique<HtmlForm>(); }

}  // namespace dateline::library
