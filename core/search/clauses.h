#pragma once

// Clauses put together, canonical as parse() gives them (language.h).

#include "search/day_range.h"
#include "search/query.h"

#include <vector>

namespace dateline::search {

/// All of the parts, or any of them: those that say something, in order; what is alone stays alone, and parts of the same
/// kind are taken apart.
Clause allOf(std::vector<Clause> parts);
Clause anyOf(std::vector<Clause> parts);
/// Everything but; of a negation what it negates.
Clause negated(Clause clause);

/// `code`: a value of properties.h.
Clause propertyClause(Field field, const QString &code);
Clause dateClause(const DayRange &days);
Clause figureClause(FigureRange range);

}  // namespace dateline::search
