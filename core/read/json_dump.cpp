#include "read/formats.h"
#include "read/json_lines.h"
#include "read/json_record.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace dateline::read {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 8;

class Dump final {
public:
    Dump(Document &document, const JsonPlaces &places) : m_document(document), m_places(places) {}

    void take(const QJsonValue &value, const QString &path, int depth)
    {
        if (depth > kDeepest)
            return;
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                take(array[i], path + u'/' + QString::number(i), depth + 1);
        } else if (value.isObject()) {
            object(value.toObject(), path, depth);
        }
    }

private:
    /// An article; or, where it has no text of its own, what holds articles.
    void object(const QJsonObject &object, const QString &path, int depth)
    {
        const bool isArticle = isRecord(object);
        if (isArticle && holdsText(object) && !holdsRecords(object)) {
            m_document.items.push_back(readRecord(object, path, m_places));
            return;
        }
        const std::size_t before = m_document.items.size();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.value().isArray() || (it.value().isObject() && !isArticle))
                take(it.value(), path + u'/' + it.key(), depth + 1);
        }
        if (isArticle && m_document.items.size() == before)
            m_document.items.push_back(readRecord(object, path, m_places));
    }

    /// Whether a list in it holds articles with texts: it is a heading above them, whatever it says itself.
    static bool holdsRecords(const QJsonObject &object)
    {
        return std::any_of(object.begin(), object.end(), [](const QJsonValue &value) {
            const QJsonArray array = value.toArray();
            return array.size() > 0 && array[0].isObject() && isRecord(array[0].toObject()) && holdsText(array[0].toObject());
        });
    }

    Document &m_document;
    const JsonPlaces &m_places;
};

/// A value a line.
bool readLines(const QString &text, Document &document)
{
    int number = 0;
    int bad = 0;
    int firstBad = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument json = QJsonDocument::fromJson(line.toUtf8());
        if (!json.isObject() && !json.isArray()) {
            firstBad = bad++ == 0 ? number : firstBad;
            continue;
        }
        const std::size_t before = document.items.size();
        Dump(document, {}).take(json.isObject() ? QJsonValue(json.object()) : QJsonValue(json.array()), {}, 0);
        for (std::size_t i = before; i < document.items.size(); ++i) {
            document.items[i].lines = {number, number};
            for (Block &block : document.items[i].blocks) {
                block.lines = {number, number};
                block.lineStarts = {{0, number}};
            }
        }
    }
    if (bad > 0)
        document.warnings.push_back({firstBad, model::WarningCode::Malformed, u"%1 lines are no JSON"_s.arg(bad)});
    return !document.items.empty();
}

void aboutWhole(const QJsonObject &object, Document &document)
{
    if (object.value("version"_L1).toString().contains(u"jsonfeed.org"))
        document.format = u"json-feed"_s;
    document.title = titleIn(object);
    document.published = dateIn(object);
    document.language = object.value("language"_L1).toString();
    for (const auto &[key, name] : {std::pair("home_page_url"_L1, u"link"_s), std::pair("description"_L1, u"description"_s)}) {
        if (const QString value = object.value(key).toString(); !value.isEmpty())
            document.fields.push_back({name, value, 0});
    }
}

}  // namespace

bool isJson(const QString &text, const SourceLines &)
{
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.size() < 2 || (trimmed.front() != u'{' && trimmed.front() != u'['))
        return false;
    const QStringView inside = trimmed.sliced(1).trimmed();
    return inside.startsWith(u'"') || (trimmed.front() == u'[' && inside.startsWith(u'{'));
}

Result<Document> readJson(const QString &text, const SourceLines &)
{
    Document document;
    document.format = u"json"_s;
    QJsonParseError fault;
    const QByteArray utf8 = text.toUtf8();
    const QJsonDocument json = QJsonDocument::fromJson(utf8, &fault);
    if (json.isNull()) {
        if (readLines(text, document))
            return document;
        const auto line = QByteArrayView(utf8).first(std::clamp<qsizetype>(fault.offset, 0, utf8.size())).count('\n') + 1;
        return Error{ErrorCode::Invalid, u"line %1: not JSON: %2"_s.arg(line).arg(fault.errorString()), {}};
    }
    const JsonPlaces places = jsonLines(text);
    const QJsonValue root = json.isObject() ? QJsonValue(json.object()) : QJsonValue(json.array());
    Dump(document, places).take(root, {}, 0);
    if (json.isObject() && (document.items.size() > 1 || !isRecord(json.object())))
        aboutWhole(json.object(), document);
    if (document.items.empty() && document.format == u"json")
        return Error{ErrorCode::Invalid, u"JSON in which nothing looks like an article"_s, {}};
    return document;
}

}  // namespace dateline::read
