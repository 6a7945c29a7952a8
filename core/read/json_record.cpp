#include "read/json_record.h"

#include "read/html_fragment.h"
#include "read/people.h"
#include "read/text_construct.h"
#include "text/timestamp.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace dateline::read {

using namespace Qt::StringLiterals;

namespace {

// The names that fields go by, in the order in which they are asked; in lower case, without _ and -.
constexpr std::array<QStringView, 8> kTitle{u"title",   u"headline", u"videotitle", u"newstitle",
                                            u"subject", u"name",     u"标题",       u"標題"};
constexpr std::array<QStringView, 14> kText{u"contenthtml", u"content",     u"body",     u"html",     u"bodyhtml",
                                            u"text",        u"contenttext", u"bodytext", u"fulltext", u"articlebody",
                                            u"article",     u"正文",        u"内容",     u"內容"};
constexpr std::array<QStringView, 12> kSummary{u"summary", u"description", u"brief",  u"abstract", u"excerpt", u"lead",
                                               u"intro",   u"digest",      u"desc",   u"teaser",   u"摘要",    u"简介"};
constexpr std::array<QStringView, 10> kLink{u"url",  u"link",      u"href",   u"videourl", u"permalink",
                                            u"guid", u"sourceurl", u"weburl", u"链接",     u"連結"};
constexpr std::array<QStringView, 18> kDate{u"datepublished", u"published",   u"publishedat", u"publishdate", u"publishtime",
                                            u"pubdate",       u"pubtime",     u"datetime",    u"date",        u"focusdate",
                                            u"time",          u"timestamp",   u"createdat",   u"created",     u"versioncreated",
                                            u"日期",          u"时间",        u"時間"};
constexpr std::array<QStringView, 7> kUpdated{u"datemodified", u"updated", u"updatedat", u"modified", u"lastupdated", u"lastmodified", u"更新时间"};
constexpr std::array<QStringView, 9> kAuthor{u"authors", u"author", u"byline", u"reporter", u"reporters", u"creator", u"writer", u"作者", u"记者"};
constexpr std::array<QStringView, 9> kSource{u"sourcename", u"source", u"publisher", u"media", u"outlet", u"sitename", u"site", u"来源", u"來源"};
constexpr std::array<QStringView, 10> kTags{u"tags",     u"categories", u"keywords", u"category", u"section",
                                            u"videotag", u"topics",     u"topic",    u"标签",     u"栏目"};
constexpr std::array<QStringView, 2> kLanguage{u"language", u"lang"};

QString folded(const QString &key)
{
    QString name = key.toLower();
    name.remove(u'_').remove(u'-');
    return name;
}

/// Whether the object in a field is about somebody or something else than the article.
bool isAnother(const QString &key)
{
    static constexpr std::array<QStringView, 10> names{u"author", u"creator", u"publisher", u"source",   u"user",
                                                       u"image",  u"media",   u"provider",  u"category", u"site"};
    return std::find(names.begin(), names.end(), folded(key)) != names.end();
}

struct Found {
    QJsonValue value;
    QString path;  ///< below the record: "/title", "/video_detail/content"
};

/// A record's own fields, and those of the objects in it.
class Fields final {
public:
    explicit Fields(const QJsonObject &object)
    {
        add(object, QString());
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.value().isObject() && !isAnother(it.key()))
                add(it.value().toObject(), u'/' + it.key());
        }
    }

    template<std::size_t N>
    std::optional<Found> find(const std::array<QStringView, N> &names, bool mayBeNested = true) const
    {
        for (const auto &[own, fields] : m_levels) {
            if (!own && !mayBeNested)
                break;
            for (const QStringView name : names) {
                const auto found = fields.constFind(name.toString());
                if (found != fields.cend())
                    return *found;
            }
        }
        return std::nullopt;
    }

    template<std::size_t N>
    QString text(const std::array<QStringView, N> &names, bool mayBeNested = true) const
    {
        const auto found = find(names, mayBeNested);
        if (!found)
            return {};
        if (found->value.isDouble())
            return QString::number(found->value.toInteger());
        return found->value.toString();
    }

    /// The longest of the texts that go by these names.
    template<std::size_t N>
    Found longest(const std::array<QStringView, N> &names) const
    {
        Found best;
        for (const auto &[own, fields] : m_levels) {
            for (const QStringView name : names) {
                const auto found = fields.constFind(name.toString());
                if (found != fields.cend() && found->value.toString().size() > best.value.toString().size())
                    best = *found;
            }
        }
        return best;
    }

private:
    void add(const QJsonObject &object, const QString &path)
    {
        QHash<QString, Found> fields;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QJsonValue &value = it.value();
            const bool isEmpty = value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty());
            if (!isEmpty)
                fields.insert(folded(it.key()), {value, path + u'/' + it.key()});
        }
        m_levels.push_back({path.isEmpty(), std::move(fields)});
    }

    std::vector<std::pair<bool, QHash<QString, Found>>> m_levels;  // whether they are its own
};

QString plain(const QString &text) { return looksLikeHtml(text) ? htmlToPlain(text) : onOneLine(text); }

/// Strings, or objects with a name, in a list or alone; a string of several divided at `separators`.
QStringList namesIn(const QJsonValue &value, QStringView separators)
{
    QStringList names;
    const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &one : values) {
        const QString text = one.isObject() ? one.toObject().value("name"_L1).toString() : one.toString();
        qsizetype from = 0;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            if (i < text.size() && !separators.contains(text[i]))
                continue;
            const QString name = text.mid(from, i - from).trimmed();
            if (!name.isEmpty() && !names.contains(name))
                names += name;
            from = i + 1;
        }
    }
    return names;
}

/// A string in JSON stands on one line of the file.
void placeOn(Item &item, int line)
{
    for (Picture &picture : item.pictures)
        picture.line = line;
    for (Block &block : item.blocks) {
        block.lines = {line, line};
        block.lineStarts = {{0, line}};
    }
}

}  // namespace

bool isRecord(const QJsonObject &object)
{
    const Fields fields(object);
    if (fields.text(kTitle).isEmpty())
        return fields.find(kText, false) && (fields.find(kLink, false) || fields.find(kDate, false));
    return fields.find(kText) || fields.find(kSummary) || fields.find(kLink);
}

bool holdsText(const QJsonObject &object)
{
    const Fields fields(object);
    return !fields.text(kText, false).isEmpty() || !fields.text(kSummary, false).isEmpty();
}

QString titleIn(const QJsonObject &object) { return plain(Fields(object).text(kTitle, false)); }

QDateTime dateIn(const QJsonObject &object) { return text::readTimestamp(Fields(object).text(kDate, false)); }

Item readRecord(const QJsonObject &object, const QString &path, const JsonPlaces &places)
{
    const Fields fields(object);
    Item item;
    item.lines = places.value(path, {1, 1});
    item.title = plain(fields.text(kTitle));
    item.link = fields.text(kLink).trimmed();
    item.published = text::readTimestamp(fields.text(kDate));
    item.updated = text::readTimestamp(fields.text(kUpdated));
    item.language = fields.text(kLanguage);
    if (const auto source = fields.find(kSource))
        item.source = namesIn(source->value, {}).value(0);
    if (const auto authors = fields.find(kAuthor)) {
        for (const QString &author : namesIn(authors->value, u"、,，;；"))
            item.authors += personName(author);
    }
    if (const auto tags = fields.find(kTags))
        item.categories = namesIn(tags->value, u",，;；");

    Found text = fields.longest(kText);
    const Found summary = fields.longest(kSummary);
    if (text.value.toString().isEmpty())
        text = summary;
    else
        item.summary = plain(summary.value.toString());
    TextConstruct construct;
    construct.text = text.value.toString();
    construct.isHtml = looksLikeHtml(construct.text);
    construct.scope.base = QUrl(item.link);
    readInto(item, construct);
    placeOn(item, places.value(path + text.path, item.lines).first);
    return item;
}

}  // namespace dateline::read
