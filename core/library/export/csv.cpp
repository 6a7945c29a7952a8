#include "library/export/csv.h"

#include "library/export/form.h"
#include "library/export/plain_text.h"
#include "model/names.h"
#include "model/printed_order.h"

namespace dateline::library {
namespace {

using namespace Qt::StringLiterals;

/// OWASP, CSV Injection: what begins so is a formula to a spreadsheet, which may pass over blanks and what is not seen.
bool isFormula(const QString &text)
{
    static constexpr QStringView signs = u"=+-@\t\r＝＋－＠";
    for (const QChar c : text) {
        if (signs.contains(c))
            return true;
        if (!c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            return false;
    }
    return false;
}

QString cell(const QString &value)
{
    QString text = isFormula(value) ? u'\'' + value : value;
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString rowOf(const archive::StoredArticle &stored, const model::Article &article)
{
    QStringList body;
    for (const model::Block &block : article.blocks)
        body += block.text;
    const QString names = u"; "_s;
    return csvRow({stored.row.publication, article.date.isValid() ? article.date.toString(Qt::ISODate) : QString(), stored.row.section,
                   article.page.isEmpty() ? stored.row.page : article.page, model::nameOf(article.kind), article.series,
                   article.kicker, article.headline, article.deck, article.agency, article.place, article.reporters.join(names),
                   article.correspondents.join(names), article.photographers.join(names), article.sourceUrl, body.join(u'\n')});
}

class CsvForm final : public Form {
public:
    void begin(QIODevice &out, const FileSubject &) override
    {
        m_out = &out;
        m_out->write((QChar::ByteOrderMark + csvHead()).toUtf8());  // by which Excel knows UTF-8
    }
    void add(const archive::StoredArticle &article) override { m_out->write(toCsv(article).toUtf8()); }

private:
    QIODevice *m_out = nullptr;
};

}  // namespace

QString csvRow(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &value : cells)
        quoted += cell(value);
    return quoted.join(u',') + u"\r\n"_s;
}

QString csvHead()
{
    return csvRow({u"publication"_s, u"date"_s, u"section"_s, u"page"_s, u"kind"_s, u"series"_s, u"kicker"_s, u"headline"_s,
                   u"deck"_s, u"agency"_s, u"place"_s, u"reporters"_s, u"correspondents"_s, u"photographers"_s, u"source_url"_s,
                   u"text"_s});
}

QString toCsv(const archive::StoredArticle &stored)
{
    QString rows = rowOf(stored, stored.article);
    for (const model::PlacedArticle &inside : model::inPrintedOrder(stored.article.briefs))
        rows += rowOf(stored, *inside.article);
    return rows;
}

std::unique_ptr<Form> csvForm() { return std::make_unique<CsvForm>(); }

}  // namespace dateline::library
