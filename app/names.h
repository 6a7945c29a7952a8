#pragma once

// Words that the command line alone uses, in its JSON and its options.

#include "library/importer.h"
#include "search/advice.h"
#include "search/hit.h"
#include "search/similar.h"
#include "search/timeline.h"

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>

namespace dateline::app {

/// The `kind` of a hit in text that belongs to no article.
inline constexpr QLatin1String kLooseKind("loose");

inline constexpr std::array kImportStatuses{
    library::ImportStatus::Added,
    library::ImportStatus::Replaced,
    library::ImportStatus::Unchanged,
    library::ImportStatus::Failed,
};

QString nameOf(library::ImportStatus status);  // "added", …
QString nameOf(search::MatchedBy matchedBy);   // "text", "figure", "pinyin"
QString nameOf(search::Relation relation);     // "same", "related"
QString nameOf(search::SuggestionKind kind);   // "form", "without"
QString nameOf(search::Sort sort);             // "newest", "oldest", "relevance", "section"
std::optional<search::Sort> sortOf(const QString &name);
std::optional<search::Span> spanOf(const QString &name);  // "day", "month", "year"

/// Articles in all files of the report that did not fail.
qint64 articlesOf(const library::ImportReport &report);

}  // namespace dateline::app
