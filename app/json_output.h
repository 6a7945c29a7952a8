#pragma once

// The rows of lists and searches as JSON. Issues and articles as parsed: library/issue_json.h.

#include "app/listed_issue.h"
#include "library/importer.h"
#include "model/listing.h"
#include "model/saved_search.h"
#include "search/facets.h"
#include "search/hit.h"
#include "search/timeline.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace dateline::app {

/// One line of UTF-8 without its line feed; everything that steers a terminal is a \u escape.
QByteArray jsonLine(const QJsonObject &object);

/// null for an empty text, an invalid date, an absent number.
QJsonValue orNull(const QString &text);
QJsonValue orNull(const QDate &date);
QJsonValue orNull(std::optional<qint64> number);

QJsonObject toJson(const ListedIssue &issue);
QJsonObject toJson(const model::SectionRow &row);
QJsonObject toJson(const model::ArticleRow &row);
QJsonObject toJson(const search::Facets &facets);
QJsonArray toJson(const std::vector<search::Bar> &timeline);
QJsonObject toJson(const search::Advice &advice);
QJsonObject toJson(const search::Similar &similar);
QJsonObject toJson(const model::SavedSearch &search);
QJsonObject toJson(const search::Hit &hit);
QJsonObject toJson(const search::LooseHit &hit);
QJsonObject toJson(const library::ImportedFile &file);
QJsonObject toJson(const library::ImportReport &report);  ///< the totals alone

}  // namespace dateline::app
