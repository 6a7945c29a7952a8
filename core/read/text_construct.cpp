#include "read/text_construct.h"

#include "read/formats.h"
#include "read/html_fragment.h"

#include <algorithm>
#include <array>

namespace dateline::read {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kXmlNamespace = u"http://www.w3.org/XML/1998/namespace";

bool isVoidElement(QStringView name)
{
    static constexpr std::array<QStringView, 10> names{u"br",  u"hr",   u"img",   u"area",   u"col",
                                                       u"wbr", u"embed", u"input", u"param", u"source"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Writes the elements and characters of a mixed content as HTML, each on the line that it has in the file.
class MixedContent final {
public:
    explicit MixedContent(int line) : m_line(line) {}

    void characters(QStringView text, int line)
    {
        padTo(line);
        m_text += m_hasElements ? text.toString().toHtmlEscaped() : text.toString();
        m_line += static_cast<int>(text.count(u'\n'));
    }

    void begin(const QXmlStreamReader &xml, int line)
    {
        if (!m_hasElements)
            m_text = m_text.toHtmlEscaped();
        m_hasElements = true;
        padTo(line);
        m_text += u'<' + xml.name().toString();
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.namespaceUri().isEmpty())
                m_text += u' ' + attribute.name().toString() + u"=\"" + onOneLine(attribute.value()).toHtmlEscaped() + u'"';
        }
        m_text += u'>';
    }

    void end(QStringView name)
    {
        if (!isVoidElement(name))
            m_text += u"</" + name.toString() + u'>';
    }

    bool hasElements() const { return m_hasElements; }
    QString take() { return std::move(m_text); }

private:
    void padTo(int line)
    {
        for (; m_line < line; ++m_line)
            m_text += u'\n';
    }

    QString m_text;
    int m_line;
    bool m_hasElements = false;
};

bool isHtmlType(const QString &type) { return type.contains(u"html"); }

/// Atom 1.0: a media type that is neither text nor XML means base64.
bool isBinaryType(const QString &type)
{
    return type.contains(u'/') && !type.startsWith(u"text/") && !type.contains(u"html") && !type.endsWith(u"xml");
}

bool isPlainType(const QString &type) { return type == u"text" || type == u"text/plain"; }

}  // namespace

XmlScope XmlScope::within(const QXmlStreamAttributes &attributes) const
{
    XmlScope inner = *this;
    if (attributes.hasAttribute(kXmlNamespace.toString(), u"base"_s))
        inner.base = QUrl(resolvedAddress(base, attributes.value(kXmlNamespace.toString(), u"base"_s).toString()));
    if (attributes.hasAttribute(kXmlNamespace.toString(), u"lang"_s))
        inner.language = attributes.value(kXmlNamespace.toString(), u"lang"_s).toString().replace(u'_', u'-');
    return inner;
}

TextConstruct readTextConstruct(QXmlStreamReader &xml, const XmlScope &scope)
{
    const QString type = xml.attributes().value(u"type"_s).trimmed().toString().toLower();
    const QString mode = xml.attributes().value(u"mode"_s).trimmed().toString().toLower();
    TextConstruct construct;
    construct.scope = scope.within(xml.attributes());
    construct.line = static_cast<int>(xml.lineNumber());
    MixedContent content(construct.line);
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto line = static_cast<int>(xml.lineNumber());
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            content.begin(xml, line);
            break;
        case QXmlStreamReader::EndElement:
            if (--depth > 0)
                content.end(xml.name());
            break;
        case QXmlStreamReader::Characters:
            content.characters(xml.text(), line);
            break;
        default:
            break;
        }
    }
    construct.text = content.take();
    if (mode == u"base64" || (!content.hasElements() && isBinaryType(type)))
        construct.text = QString::fromUtf8(QByteArray::fromBase64(construct.text.toLatin1()));
    construct.isHtml = content.hasElements() || isHtmlType(type) ||
                       (!isPlainType(type) && looksLikeHtml(construct.text));
    return construct;
}

QString readFlatText(QXmlStreamReader &xml, const std::function<bool()> &takesChild)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (!takesChild || !takesChild())
                ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        default:
            break;
        }
    }
    return onOneLine(text);
}

QString onOneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    bool broken = false;
    for (const QChar c : text.trimmed()) {
        const bool isBreak = c == u'\n' || c == u'\r' || c == u'\t';
        if (broken && (isBreak || c == u' '))
            continue;
        if (isBreak) {
            while (line.endsWith(u' '))
                line.chop(1);
            line += u' ';
        } else {
            line += c;
        }
        broken = isBreak;
    }
    return line;
}

QString toPlain(const TextConstruct &construct)
{
    return construct.isHtml ? htmlToPlain(construct.text) : onOneLine(construct.text);
}

std::vector<Block> plainToBlocks(const QString &text, int line)
{
    std::vector<Block> blocks = readPlainText(text, SourceLines(text))->blocks;
    for (Block &block : blocks) {
        block.lines.first += line - 1;
        block.lines.last += line - 1;
        for (LineStart &start : block.lineStarts)
            start.line += line - 1;
    }
    return blocks;
}

void readInto(Item &item, const TextConstruct &construct)
{
    if (!construct.isHtml) {
        item.blocks = plainToBlocks(construct.text, construct.line);
        item.pictures.clear();
        return;
    }
    HtmlFragment fragment = readHtmlFragment(construct.text.toUtf8(), construct.line);
    item.blocks = std::move(fragment.blocks);
    item.pictures = std::move(fragment.pictures);
    resolveLinks(item.blocks, construct.scope.base);
    for (Picture &picture : item.pictures)
        picture.reference = resolvedAddress(construct.scope.base, picture.reference);
}

void resolveLinks(std::vector<Block> &blocks, const QUrl &base)
{
    for (Block &block : blocks) {
        for (Link &link : block.links)
            link.url = resolvedAddress(base, link.url);
    }
}

QString resolvedAddress(const QUrl &base, const QString &address)
{
    const QString trimmed = address.trimmed();
    if (trimmed.isEmpty() || base.isRelative())
        return trimmed;
    const QUrl url(trimmed);
    return url.isValid() && url.isRelative() ? base.resolved(url).toString() : trimmed;
}

}  // namespace dateline::read
