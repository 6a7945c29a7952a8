#include "read/feed_reader.h"
#include "read/formats.h"
#include "read/xml_text.h"

namespace dateline::read {

using namespace Qt::StringLiterals;

namespace {

/// The outermost element's name as printed, without its prefix; "" where the text is no XML.
QString rootName(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const QStringView rest = text.sliced(at);
        qsizetype end = 0;
        if (rest.front().isSpace() || rest.front() == QChar(0xFEFF))
            end = 1;
        else if (rest.startsWith(u"<!--"))
            end = rest.indexOf(u"-->") + 3;
        else if (rest.startsWith(u"<?"))
            end = rest.indexOf(u"?>") + 2;
        else if (rest.startsWith(u"<!DOCTYPE", Qt::CaseInsensitive)) {
            const qsizetype subset = rest.indexOf(u'[');
            const qsizetype close = rest.indexOf(u'>');
            end = (subset > 0 && subset < close ? rest.indexOf(u'>', rest.indexOf(u']')) : close) + 1;
        } else {
            break;
        }
        if (end <= (rest.front() == u'<' ? 3 : 0))
            return {};
        at += end;
    }
    if (at + 1 >= text.size() || text[at] != u'<')
        return {};
    qsizetype to = ++at;
    while (to < text.size() && (text[to].isLetterOrNumber() || QStringView(u"_-.:").contains(text[to])))
        ++to;
    const QStringView name = text.sliced(at, to - at);
    return name.sliced(name.lastIndexOf(u':') + 1).toString();
}

void readInto(const QString &xml, const QStringList &prefixes, Document &document, QString &fault)
{
    QXmlStreamReader reader(xml);
    for (const QString &prefix : prefixes) {
        if (prefix != u"xml" && prefix != u"xmlns")
            reader.addExtraNamespaceDeclaration({prefix, namespaceOfPrefix(prefix)});
    }
    FeedReader(reader, document).read();
    if (reader.hasError())
        fault = u"line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString());
}

}  // namespace

bool isFeed(const QString &text, const SourceLines &) { return isFeedRoot(rootName(text)); }

Result<Document> readFeed(const QString &text, const SourceLines &)
{
    Result<XmlText> xml = prepareXml(text);
    if (!xml)
        return xml.error();
    Document document;
    QString fault;
    readInto(xml->text, {}, document, fault);
    if (!fault.isEmpty()) {
        const BalancedXml balanced = balanceXml(xml->text);
        Document second;
        QString secondFault;
        readInto(balanced.text, balanced.prefixes, second, secondFault);
        if (second.items.size() >= document.items.size())
            document = std::move(second);
        document.warnings.push_back({0, model::WarningCode::Malformed,
                                     u"the XML has faults and was read as well as it could be: %1"_s.arg(fault)});
    } else if (xml->repairs > 0) {
        document.warnings.push_back({xml->firstRepairLine, model::WarningCode::Malformed,
                                     u"the XML has %1 faults that were mended"_s.arg(xml->repairs)});
    }
    return document;
}

}  // namespace dateline::read
