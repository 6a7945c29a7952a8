#include "read/html_metadata.h"

#include "read/people.h"
#include "text/timestamp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace dateline::read {

using namespace Qt::StringLiterals;

namespace {

enum class Says { Title, Site, Address, Section, Source, Author, Published, Updated, Article };

struct Name {
    QStringView name;
    Says says;
};

/// Names of meta elements, in either of `name`, `property` and `itemprop`.
constexpr std::array kNames{
    Name{u"og:title", Says::Title},
    Name{u"og:site_name", Says::Site},
    Name{u"og:url", Says::Address},
    Name{u"article:section", Says::Section},
    Name{u"source", Says::Source},
    Name{u"author", Says::Author},
    Name{u"article:author", Says::Author},
    Name{u"byl", Says::Author},
    Name{u"dc.creator", Says::Author},
    Name{u"article:published_time", Says::Published},
    Name{u"og:published_time", Says::Published},
    Name{u"publishdate", Says::Published},
    Name{u"pubdate", Says::Published},
    Name{u"datepublished", Says::Published},
    Name{u"date", Says::Published},
    Name{u"dc.date", Says::Published},
    Name{u"dc.date.issued", Says::Published},
    Name{u"article:modified_time", Says::Updated},
    Name{u"datemodified", Says::Updated},
    Name{u"contentid", Says::Article},
};

void takeDate(QDateTime &into, const QString &text)
{
    if (!into.isValid())
        into = text::readTimestamp(text);
}

void takeText(QString &into, const QString &text)
{
    if (into.isEmpty())
        into = text.simplified();
}

void takeAuthor(QStringList &authors, const QString &text)
{
    const QString name = personName(text.simplified());
    const bool isAddress = name.contains(u"://") || name.startsWith(u"//");
    if (!name.isEmpty() && !isAddress && !authors.contains(name))
        authors += name;
}

void readMeta(const GumboNode *node, HtmlMetadata &metadata)
{
    QString name;
    for (const char *attribute : {"property", "name", "itemprop"}) {
        if (name.isEmpty())
            name = attributeOf(node, attribute).toLower();
    }
    const QString content = attributeOf(node, "content");
    const auto *known = std::find_if(kNames.begin(), kNames.end(), [&name](const Name &n) { return n.name == name; });
    if (name == u"og:type" && content.compare(u"article", Qt::CaseInsensitive) == 0)
        metadata.isOneArticle = true;
    if (known == kNames.end() || content.trimmed().isEmpty())
        return;
    switch (known->says) {
    case Says::Title:
        takeText(metadata.title, content);
        break;
    case Says::Site:
        takeText(metadata.siteName, content);
        break;
    case Says::Address:
        takeText(metadata.address, content);
        break;
    case Says::Section:
        takeText(metadata.section, content);
        break;
    case Says::Source:
        takeText(metadata.source, content);
        break;
    case Says::Author:
        takeAuthor(metadata.authors, content);
        break;
    case Says::Published:
        metadata.isOneArticle = metadata.isOneArticle || name.startsWith(u"article:");
        takeDate(metadata.published, content);
        break;
    case Says::Updated:
        takeDate(metadata.updated, content);
        break;
    case Says::Article:
        metadata.isOneArticle = true;
        break;
    }
}

QString nameIn(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value("name"_L1).toString() : value.toString();
}

bool isArticle(const QJsonValue &type)
{
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    for (const QJsonValue &one : types) {
        const QString name = one.toString();
        if (name.endsWith(u"Article") || name == u"BlogPosting" || name == u"Report")
            return true;
    }
    return false;
}

void readArticle(const QJsonObject &object, HtmlMetadata &metadata)
{
    metadata.isOneArticle = true;
    if (const QString headline = object.value("headline"_L1).toString().simplified(); !headline.isEmpty())
        metadata.title = headline;
    takeDate(metadata.published, object.value("datePublished"_L1).toString());
    takeDate(metadata.updated, object.value("dateModified"_L1).toString());
    takeText(metadata.section, nameIn(object.value("articleSection"_L1)));
    takeText(metadata.siteName, nameIn(object.value("publisher"_L1)));
    const QJsonValue author = object.value("author"_L1);
    const QJsonArray authors = author.isArray() ? author.toArray() : QJsonArray{author};
    for (const QJsonValue &one : authors)
        takeAuthor(metadata.authors, nameIn(one));
}

void readJsonLd(const QJsonValue &value, int depth, HtmlMetadata &metadata)
{
    if (depth > 3)
        return;
    const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &one : values) {
        const QJsonObject object = one.toObject();
        if (isArticle(object.value("@type"_L1)))
            readArticle(object, metadata);
        else if (object.contains("@graph"_L1))
            readJsonLd(object.value("@graph"_L1), depth + 1, metadata);
    }
}

void readScript(const GumboNode *node, HtmlMetadata &metadata)
{
    if (attributeOf(node, "type").trimmed().compare(u"application/ld+json", Qt::CaseInsensitive) != 0)
        return;
    for (unsigned int i = 0; i < node->v.element.children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(node->v.element.children.data[i]);
        if (child->type != GUMBO_NODE_TEXT)
            continue;
        const QJsonDocument json = QJsonDocument::fromJson(QByteArray(child->v.text.text).trimmed());
        readJsonLd(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), 0, metadata);
    }
}

QString titleText(const GumboNode *node)
{
    const GumboVector &children = node->v.element.children;
    const auto *text = children.length > 0 ? static_cast<const GumboNode *>(children.data[0]) : nullptr;
    return text != nullptr && text->type == GUMBO_NODE_TEXT ? QString::fromUtf8(text->v.text.text).simplified() : QString();
}

}  // namespace

HtmlMetadata readHtmlMetadata(const GumboNode *root)
{
    HtmlMetadata metadata;
    QString canonical;
    metadata.language = attributeOf(root, "lang").replace(u'_', u'-');
    forEachElement(root, [&](const GumboNode *node) {
        switch (node->v.element.tag) {
        case GUMBO_TAG_META:
            readMeta(node, metadata);
            return false;
        case GUMBO_TAG_LINK:
            if (attributeOf(node, "rel").compare(u"canonical", Qt::CaseInsensitive) == 0)
                canonical = attributeOf(node, "href");
            return false;
        case GUMBO_TAG_TITLE:
            takeText(metadata.printedTitle, titleText(node));
            return false;
        case GUMBO_TAG_SCRIPT:
            readScript(node, metadata);
            return false;
        case GUMBO_TAG_SVG:
            return false;
        default:
            return true;
        }
    });
    if (!canonical.isEmpty())
        metadata.address = canonical;
    metadata.title = withoutSiteName(metadata.title.isEmpty() ? metadata.printedTitle : metadata.title, metadata.siteName);
    return metadata;
}

QString withoutSiteName(const QString &title, const QString &siteName)
{
    struct Separator {
        QStringView text;
        bool isBare;  ///< stands in titles too: only a known name, or one that sounds like a paper's, is cut behind it
    };
    static constexpr std::array separators{Separator{u" | ", false}, Separator{u" - ", false}, Separator{u" – ", false},
                                           Separator{u" — ", false}, Separator{u"|", false},   Separator{u"-", true}};
    const qsizetype underscore = title.indexOf(u'_');
    if (underscore >= 4)  // 标题_频道_网站
        return withoutSiteName(title.first(underscore).trimmed(), siteName);
    for (const Separator &separator : separators) {
        const qsizetype at = title.lastIndexOf(separator.text);
        if (at <= 0)
            continue;
        const QString before = title.first(at).trimmed();
        const QString after = title.sliced(at + separator.text.size()).trimmed();
        const bool isKnown = !siteName.isEmpty() && after.compare(siteName, Qt::CaseInsensitive) == 0;
        const bool isPaper = QStringView(u"网網报報").contains(after.isEmpty() ? QChar() : after.back());
        if (isKnown || (separator.isBare ? isPaper : after.size() <= 30 && after.size() < before.size()))
            return withoutSiteName(before, siteName);
    }
    return title;
}

}  // namespace dateline::read
