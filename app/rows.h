#pragma once

// The rows of lists and searches as lines for a person at a terminal.

#include "app/listed_issue.h"
#include "model/listing.h"
#include "model/saved_search.h"
#include "search/hit.h"

#include <QString>
#include <QStringList>

namespace dateline::app {

QString lineOf(const ListedIssue &issue);
QString lineOf(const model::SectionRow &row);
QString lineOf(const model::SavedSearch &search);
/// Without the issue and section, which headingOf() names.
QString lineOf(const model::ArticleRow &row);
QString headingOf(const model::ArticleRow &row);
/// The article, where it comes from, the snippet with [what matched] in brackets.
QStringList linesOf(const search::Hit &hit);
QStringList linesOf(const search::LooseHit &hit);

/// `2 articles, 19 places`, and the loose text if there is any.
QString lineOf(const search::Totals &totals);

}  // namespace dateline::app
