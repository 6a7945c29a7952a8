#pragma once

// A query, and what narrows it, in the window's language.

#include "search/facets.h"
#include "search/query.h"

#include <QString>
#include <QStringList>

namespace dateline::ui {

/// “地震预警” and in section “要闻”
QString queryInWords(const search::Query &query);

/// The parts of the query one by one, as queryInWords() says them.
QStringList partsInWords(const search::Query &query);
/// “Section”, “Month”…
QString facetInWords(search::Facet facet);
QString bucketInWords(search::Facet facet, const QString &bucket);

}  // namespace dateline::ui
