#include "read/feed_reader.h"

#include "read/feed_elements.h"
#include "text/timestamp.h"

namespace dateline::read {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepestContainer = 8;

// How well a link says where an item is; the best wins, of equals the first.
enum LinkRank { NoLink, AnyId, PermanentId, OtherRelation, Alternate };

QString withoutSpaces(const QString &text)
{
    QString rest;
    for (const QChar c : text) {
        if (!c.isSpace())
            rest += c;
    }
    return rest;
}

bool isWebAddress(QStringView address)
{
    return address.startsWith(u"http://", Qt::CaseInsensitive) || address.startsWith(u"https://", Qt::CaseInsensitive);
}

}  // namespace

struct FeedReader::Draft {
    Item item;
    int linkRank = NoLink;
    TextConstruct content;
    TextConstruct description;
    TextConstruct teaser;  ///< the shorter of two descriptions
};

FeedTerm FeedReader::term() const
{
    return feedTermOf(m_xml.namespaceUri(), m_xml.name().toString().toLower(), m_rootNamespace);
}

void FeedReader::read()
{
    while (!m_xml.atEnd() && !m_xml.isStartElement())
        m_xml.readNext();
    if (!m_xml.isStartElement())
        return;
    const QString root = m_xml.name().toString().toLower();
    m_document.format = root == u"feed" || root == u"entry" ? u"atom"_s : u"rss"_s;
    m_rootNamespace = m_xml.namespaceUri().toString();
    const XmlScope scope = XmlScope().within(m_xml.attributes());
    m_document.language = scope.language;
    if (root == u"entry") {
        item(scope);
    } else {
        container(scope, 0);
    }
    resolveLinks();
}

void FeedReader::container(const XmlScope &scope, int depth)
{
    if (m_link.isEmpty() && m_xml.attributes().hasAttribute(u"HREF"_s))
        m_link = m_xml.attributes().value(u"HREF"_s).toString();  // CDF
    while (m_xml.readNextStartElement()) {
        const XmlScope inner = scope.within(m_xml.attributes());
        const FeedTerm what = term();
        if (what == FeedTerm::Item)
            item(inner);
        else if (what == FeedTerm::Container && depth < kDeepestContainer)
            container(inner, depth + 1);
        else
            aboutWhole(what, scope);
    }
}

void FeedReader::aboutWhole(FeedTerm what, const XmlScope &scope)
{
    const auto line = static_cast<int>(m_xml.lineNumber());
    switch (what) {
    case FeedTerm::Title:
        if (const QString title = toPlain(readTextConstruct(m_xml, scope)); m_document.title.isEmpty())
            m_document.title = title;
        break;
    case FeedTerm::Link:
        if (const auto link = readLink(scope, m_linkRank))
            m_link = *link;
        break;
    case FeedTerm::Language:
        if (const QString language = readFlatText(m_xml); !language.isEmpty())
            m_document.language = language;
        break;
    case FeedTerm::Published:
        if (const QDateTime time = text::readTimestamp(readFlatText(m_xml)); time.isValid())
            m_document.published = time;
        break;
    case FeedTerm::Updated:
        if (const QDateTime time = text::readTimestamp(readFlatText(m_xml)); !m_document.published.isValid())
            m_document.published = time;
        break;
    case FeedTerm::Description:
        addField(u"description"_s, toPlain(readTextConstruct(m_xml, scope)), line);
        break;
    case FeedTerm::Author:
        addField(u"author"_s, readPerson(m_xml), line);
        break;
    default:
        m_xml.skipCurrentElement();
    }
}

void FeedReader::addField(const QString &name, const QString &value, int line)
{
    if (!value.isEmpty())
        m_document.fields.push_back({name, value, line});
}

void FeedReader::item(const XmlScope &scope)
{
    Draft draft;
    draft.item.lines = {static_cast<int>(m_xml.lineNumber()), 0};
    draft.item.language = scope.language;
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name().compare(u"href"_s, Qt::CaseInsensitive) == 0 || attribute.name() == u"about"_s) {
            draft.item.link = resolvedAddress(scope.base, attribute.value().toString());
            draft.linkRank = AnyId;
        } else if (attribute.name().compare(u"lastmod"_s, Qt::CaseInsensitive) == 0) {
            draft.item.updated = text::readTimestamp(attribute.value());
        }
    }
    while (m_xml.readNextStartElement())
        aboutItem(term(), scope, draft);
    draft.item.lines.last = static_cast<int>(m_xml.lineNumber());
    finish(draft);
}

void FeedReader::aboutItem(FeedTerm what, const XmlScope &scope, Draft &draft)
{
    Item &item = draft.item;
    const bool isModule = m_xml.namespaceUri() != m_rootNamespace;
    switch (what) {
    case FeedTerm::Title:
        if (const QString title = toPlain(readTextConstruct(m_xml, scope)); item.title.isEmpty() || !isModule)
            item.title = title;
        break;
    case FeedTerm::Link:
        if (const auto link = readLink(scope, draft.linkRank))
            item.link = *link;
        break;
    case FeedTerm::Id: {
        const bool isPermanent = m_xml.attributes().value(u"isPermaLink"_s).compare(u"false"_s, Qt::CaseInsensitive) != 0;
        const QString id = readFlatText(m_xml);
        if (isPermanent && isWebAddress(id) && draft.linkRank < PermanentId) {
            item.link = id;
            draft.linkRank = PermanentId;
        }
        break;
    }
    case FeedTerm::Content: {
        const QString source = m_xml.attributes().value(u"src"_s).toString();
        TextConstruct content = readTextConstruct(m_xml, scope);
        if (!source.isEmpty() && item.link.isEmpty())
            item.link = resolvedAddress(scope.base, source);
        if (content.text.size() > draft.content.text.size())
            draft.content = std::move(content);
        break;
    }
    case FeedTerm::Description:
        if (TextConstruct text = readTextConstruct(m_xml, scope); draft.description.isEmpty()) {
            draft.description = std::move(text);
        } else if (!isModule) {  // a summary and a description: the longer is the text
            if (text.text.size() > draft.description.text.size())
                std::swap(text, draft.description);
            draft.teaser = std::move(text);
        }
        break;
    case FeedTerm::Author:
        if (const QString name = readPerson(m_xml); !name.isEmpty() && !item.authors.contains(name))
            item.authors += name;
        break;
    case FeedTerm::Published:
        if (const QDateTime time = text::readTimestamp(readFlatText(m_xml)); time.isValid() && (!item.published.isValid() || !isModule))
            item.published = time;
        break;
    case FeedTerm::Updated:
        if (const QDateTime time = text::readTimestamp(readFlatText(m_xml)); time.isValid())
            item.updated = time;
        break;
    case FeedTerm::Category:
        if (const QString category = readCategory(m_xml); !category.isEmpty() && !item.categories.contains(category))
            item.categories += category;
        break;
    case FeedTerm::Language:
        item.language = readFlatText(m_xml);
        break;
    case FeedTerm::Source:
        item.source = readSource(scope);
        break;
    default:
        m_xml.skipCurrentElement();
    }
}

void FeedReader::finish(Draft &draft)
{
    Item &item = draft.item;
    const bool hasContent = !draft.content.text.trimmed().isEmpty();
    const TextConstruct &body = hasContent ? draft.content : draft.description;
    readInto(item, body);
    if (!body.scope.language.isEmpty())
        item.language = body.scope.language;
    m_document.hasHtml = m_document.hasHtml || body.isHtml;
    const TextConstruct &summarized = hasContent ? draft.description : draft.teaser;
    if (!summarized.isEmpty()) {
        QString text;
        for (const Block &block : item.blocks)
            text += withoutSpaces(block.text);
        const QString summary = toPlain(summarized);
        if (!text.startsWith(withoutSpaces(summary)))
            item.summary = summary;
    }
    m_document.items.push_back(std::move(item));
}

/// Addresses that nothing gave a base are seen from where the feed says it is.
void FeedReader::resolveLinks()
{
    addField(u"link"_s, m_link, 0);
    const QUrl base(m_link);
    if (base.isRelative())
        return;
    for (Item &item : m_document.items) {
        item.link = resolvedAddress(base, item.link);
        read::resolveLinks(item.blocks, base);
    }
}

/// A better link than one of `rank`, which becomes its own.
std::optional<QString> FeedReader::readLink(const XmlScope &scope, int &rank)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const XmlScope inner = scope.within(attributes);
    QString address = attributes.value(u"href"_s).toString();
    const QString text = readFlatText(m_xml);
    const QString relation = attributes.value(u"rel"_s).trimmed().toString().toLower();
    int found = Alternate;
    if (address.isEmpty())
        address = text;
    else if (!relation.isEmpty() && relation != u"alternate")
        found = relation == u"self" || relation == u"related" || relation == u"via" ? OtherRelation : NoLink;
    if (address.isEmpty() || found <= rank)
        return std::nullopt;
    rank = found;
    return resolvedAddress(inner.base, address);
}

/// The name of another feed, as text or as Atom's copy of its title.
QString FeedReader::readSource(const XmlScope &scope)
{
    QString title;
    const QString text = readFlatText(m_xml, [&] {
        if (term() == FeedTerm::Title)
            title = toPlain(readTextConstruct(m_xml, scope));
        else
            m_xml.skipCurrentElement();
        return true;
    });
    return title.isEmpty() ? text : title;
}

}  // namespace dateline::read
