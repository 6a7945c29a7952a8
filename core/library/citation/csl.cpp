// CSL-JSON (citationstyles.org, csl-data.json): an array of items, as reference managers read it.

#include "library/citation/citation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline::library {
namespace {

using namespace Qt::StringLiterals;

void put(QJsonObject &item, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        item[key] = value;
}

}  // namespace

QString cslOf(const Cited &cited)
{
    QJsonObject item{{u"id"_s, cited.url.isEmpty() ? cited.title : cited.url}, {u"type"_s, u"article-newspaper"_s}};
    put(item, u"title"_s, cited.title);
    QJsonArray authors;
    for (const QString &name : cited.authors)
        authors += QJsonObject{{u"literal"_s, name}};  // which part is the family's name is not printed
    if (!authors.isEmpty())
        item[u"author"_s] = authors;
    put(item, u"container-title"_s, cited.publication);
    if (cited.date.isValid())
        item[u"issued"_s] = QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{cited.date.year(), cited.date.month(), cited.date.day()}}}};
    put(item, u"issue"_s, cited.number);
    put(item, u"section"_s, cited.section);
    put(item, u"page"_s, cited.page);
    put(item, u"URL"_s, cited.url);
    put(item, u"language"_s, cited.language);
    return QString::fromUtf8(QJsonDocument(QJsonArray{item}).toJson(QJsonDocument::Indented)).trimmed();
}

}  // namespace dateline::library
