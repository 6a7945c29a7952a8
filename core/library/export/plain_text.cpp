#include "library/export/plain_text.h"

#include "library/export/form.h"
#include "model/printed_order.h"

namespace dateline::library {
namespace {

using namespace Qt::StringLiterals;

QStringList textOf(const model::Article &article)
{
    QStringList paragraphs{article.kicker, titleOf(article), article.deck};
    for (const model::Block &block : article.blocks)
        paragraphs += block.text;
    return paragraphs;
}

class TextForm final : public Form {
public:
    void begin(QIODevice &out, const FileSubject &) override { m_out = &out; }
    void add(const archive::StoredArticle &article) override { write(toParagraphs(article).join(u"\n\n"_s)); }
    void addLoose(const QString &text) override { write(text); }

private:
    void write(const QString &text)
    {
        m_out->write((m_isFirst ? QByteArray() : QByteArray("\n\n")) + text.toUtf8() + '\n');
        m_isFirst = false;
    }

    QIODevice *m_out = nullptr;
    bool m_isFirst = true;
};

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

std::unique_ptr<Form> textForm() { return std::make_unique<TextForm>(); }

}  // namespace dateline::library
