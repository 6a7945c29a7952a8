#pragma once

#include "search/fields.h"
#include "search/query.h"

#include <QString>

namespace dateline::ui {

/// “Reporter”, “Headline”…: what stands behind the field's name in a query.
QString fieldInWords(const search::FieldScope &scope);

/// A Property clause's value alone: “briefs”, “English”, “unread”…
QString valueInWords(const search::Clause &property);

}  // namespace dateline::ui
