#include "app/json_output.h"

#include "app/names.h"
#include "app/output.h"
#include "app/printable.h"
#include "app/query_text.h"
#include "model/names.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;

QJsonArray toJson(const model::TextRanges &ranges)
{
    QJsonArray array;
    for (const model::TextRange &range : ranges)
        array += QJsonArray{range.start, range.length};
    return array;
}

QJsonObject toJson(const search::Snippet &snippet)
{
    return {{u"text"_s, snippet.text}, {u"matches"_s, toJson(snippet.matches)}};
}

/// Null where the file was not parsed: failed, or there already.
void addUnderstood(QJsonObject &object, const library::ImportedFile &file)
{
    const auto add = [&](const QString &key, const auto &valueOf) {
        object.insert(key, file.understood ? QJsonValue(valueOf(*file.understood)) : QJsonValue());
    };
    using library::Understood;
    add(u"format"_s, [](const Understood &u) { return orNull(u.format); });
    add(u"encoding"_s, [](const Understood &u) { return orNull(u.encoding); });
    add(u"encoding_basis"_s, [](const Understood &u) { return model::nameOf(u.encodingBasis); });
    add(u"publication"_s, [](const Understood &u) { return orNull(u.publication); });
    add(u"date"_s, [](const Understood &u) { return orNull(u.date); });
    add(u"briefs"_s, [](const Understood &u) { return u.briefs; });
    add(u"loose"_s, [](const Understood &u) { return u.loose; });
    add(u"loose_lines"_s, [](const Understood &u) { return u.looseLines; });
    QJsonArray warnings;
    QJsonObject kinds;
    if (file.understood) {
        for (const model::Warning &warning : file.understood->warnings) {
            warnings += QJsonObject{{u"line"_s, warning.line},
                                    {u"code"_s, model::nameOf(warning.code)},
                                    {u"message"_s, warning.message}};
        }
    }
    for (const auto &[code, count] : library::warningsByKind(file))
        kinds.insert(model::nameOf(code), count);
    object.insert(u"warnings"_s, warnings);
    object.insert(u"warning_counts"_s, kinds);
}

}  // namespace

QByteArray jsonLine(const QJsonObject &object)
{
    const QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        // Compact JSON has no control outside its strings, and \u is the escape inside them.
        if (steersTerminal(c))
            escaped += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            escaped += c;
    }
    return escaped.toUtf8();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue orNull(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject toJson(const ListedIssue &issue)
{
    const model::IssueRow &row = issue.row;
    return {
        {u"id"_s, row.id},
        {u"publication"_s, orNull(row.publication)},
        {u"date"_s, orNull(row.date)},
        {u"date_basis"_s, model::nameOf(row.dateBasis)},
        {u"number"_s, orNull(row.number)},
        {u"title"_s, orNull(row.title)},
        {u"path"_s, row.path},
        {u"articles"_s, row.articles},
        {u"unread"_s, row.unread},
        {u"doubts"_s, issue.doubts},
    };
}

QJsonObject toJson(const model::SectionRow &row)
{
    return {
        {u"issue"_s, row.issue},
        {u"name"_s, orNull(row.name)},
        {u"page"_s, orNull(row.page)},
        {u"articles"_s, row.articles},
    };
}

QJsonObject toJson(const model::ArticleRow &row)
{
    return {
        {u"id"_s, row.id},
        {u"issue"_s, row.issue},
        {u"parent"_s, row.parent == 0 ? QJsonValue() : QJsonValue(row.parent)},
        {u"date"_s, orNull(row.date)},
        {u"publication"_s, orNull(row.publication)},
        {u"language"_s, orNull(row.language)},
        {u"section"_s, orNull(row.section)},
        {u"page"_s, orNull(row.page)},
        {u"series"_s, orNull(row.series)},
        {u"headline"_s, orNull(row.headline)},
        {u"kind"_s, model::nameOf(row.kind)},
        {u"agency"_s, orNull(row.agency)},
        {u"place"_s, orNull(row.place)},
    };
}

QJsonObject toJson(const model::SavedSearch &search)
{
    return {{u"name"_s, search.name}, {u"query"_s, search.query}, {u"new"_s, search.fresh}};
}

QJsonObject toJson(const search::Facets &facets)
{
    QJsonObject object;
    for (const search::FacetBuckets &facet : facets) {
        QJsonArray buckets;
        for (const search::Bucket &bucket : facet.buckets)
            buckets += QJsonArray{bucket.value, bucket.count};
        object.insert(search::nameOf(facet.facet), buckets);
    }
    return object;
}

QJsonArray toJson(const std::vector<search::Bar> &timeline)
{
    QJsonArray bars;
    for (const search::Bar &bar : timeline) {
        bars += QJsonObject{{u"from"_s, bar.days.first.toString(Qt::ISODate)},
                            {u"to"_s, bar.days.last.toString(Qt::ISODate)},
                            {u"articles"_s, bar.articles},
                            {u"issues"_s, bar.issues}};
    }
    return bars;
}

QJsonObject toJson(const search::Advice &advice)
{
    QJsonArray clauses;
    for (const search::ClauseCount &count : advice.clauses) {
        clauses += QJsonObject{{u"clause"_s, textOf({count.clause})},
                               {u"articles"_s, count.articles},
                               {u"is_cause"_s, count.isCause}};
    }
    QJsonArray suggestions;
    for (const search::Suggestion &suggestion : advice.suggestions) {
        suggestions += QJsonObject{{u"query"_s, textOf(suggestion.query)},
                                   {u"kind"_s, nameOf(suggestion.kind)},
                                   {u"instead_of"_s, textOf({suggestion.instead})},
                                   {u"articles"_s, suggestion.articles}};
    }
    return {{u"clauses"_s, clauses}, {u"suggestions"_s, suggestions}};
}

QJsonObject toJson(const search::Similar &similar)
{
    return {
        {u"id"_s, similar.article.id},
        {u"relation"_s, nameOf(similar.relation)},
        {u"likeness"_s, similar.likeness},
        {u"headline"_s, orNull(similar.article.headline)},
        {u"publication"_s, orNull(similar.article.publication)},
        {u"date"_s, orNull(similar.article.date)},
        {u"issue"_s, similar.article.issue},
    };
}

QJsonObject toJson(const search::Hit &hit)
{
    QJsonObject object = toJson(hit.article);
    object.insert(u"score"_s, hit.score);
    object.insert(u"headline_matches"_s, toJson(hit.headlineMatches));
    object.insert(u"snippet"_s, toJson(hit.snippet));
    object.insert(u"occurrences"_s, hit.occurrences);
    object.insert(u"matched_by"_s, nameOf(hit.matchedBy));
    return object;
}

QJsonObject toJson(const search::LooseHit &hit)
{
    return {
        {u"id"_s, QJsonValue()},
        {u"issue"_s, hit.issue},
        {u"parent"_s, QJsonValue()},
        {u"date"_s, orNull(hit.date)},
        {u"publication"_s, orNull(hit.publication)},
        {u"language"_s, QJsonValue()},
        {u"section"_s, QJsonValue()},
        {u"page"_s, QJsonValue()},
        {u"series"_s, QJsonValue()},
        {u"headline"_s, QJsonValue()},
        {u"kind"_s, kLooseKind},
        {u"agency"_s, QJsonValue()},
        {u"place"_s, QJsonValue()},
        {u"lines"_s, QJsonArray{hit.lines.first, hit.lines.last}},
        {u"score"_s, 0},
        {u"headline_matches"_s, QJsonArray()},
        {u"snippet"_s, toJson(hit.snippet)},
        {u"occurrences"_s, hit.occurrences},
        {u"matched_by"_s, nameOf(search::MatchedBy::Text)},
    };
}

QJsonObject toJson(const library::ImportedFile &file)
{
    const bool failed = file.status == library::ImportStatus::Failed;
    QJsonObject object{
        {u"path"_s, file.path},
        {u"status"_s, nameOf(file.status)},
        {u"issue"_s, failed ? QJsonValue() : QJsonValue(file.issue)},
        {u"articles"_s, failed ? QJsonValue() : QJsonValue(file.articles)},
        {u"doubts"_s, failed ? QJsonValue() : QJsonValue(file.doubts)},
        {u"error"_s, file.error ? QJsonValue(file.error->message) : QJsonValue()},
    };
    addUnderstood(object, file);
    return object;
}

QJsonObject toJson(const library::ImportReport &report)
{
    QJsonObject totals{
        {u"files"_s, qint64(report.files.size())},
        {u"articles"_s, articlesOf(report)},
        {u"cancelled"_s, report.cancelled},
        {u"elapsed_ms"_s, report.elapsedMs},
    };
    for (const library::ImportStatus status : kImportStatuses)
        totals.insert(nameOf(status), report.count(status));
    return totals;
}

}  // namespace dateline::app
