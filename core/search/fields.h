#pragma once

// The names that people type before a colon. One table for lexer and writer.

#include "search/query.h"
#include "search/wording.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace dateline::search {

/// What a named value is looked for in: a text field, or (no Field) the article's day.
using FieldScope = std::optional<Field>;

/// Longest name, in UTF-16 units.
inline constexpr int kLongestFieldName = 11;

/// 标题 title …; any case, width and script. Nothing when no field is called so.
std::optional<FieldScope> fieldNamed(QStringView name);

/// Those that may be typed by a name that begins so; in the order of the table.
std::vector<FieldScope> fieldsBegun(QStringView name);

/// The name with its colon; empty for Field::Any.
QString fieldPrefix(const FieldScope &scope, Wording wording);

}  // namespace dateline::search
