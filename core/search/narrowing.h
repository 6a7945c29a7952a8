#pragma once

// A query narrowed by buckets and by parts left out: what facets, a timeline and chips do to it. The buckets of one facet
// that are chosen are any of them; facets are all of them. Results are canonical (language.h).

#include "search/day_range.h"
#include "search/facets.h"
#include "search/query.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace dateline::search {

/// The children of the AND that the query is, or all of it; none of the empty query.
std::vector<Clause> partsOf(const Query &query);
Query withoutPart(const Query &query, std::size_t part);

/// The buckets of the facet that a part of the query asks for, however it was typed.
QStringList chosenBuckets(const Query &query, Facet facet);
/// With the bucket where it was not chosen, else without it. All other parts stay, in order.
Query toggled(const Query &query, Facet facet, const QString &bucket);
/// Without the buckets of the facet: what its other buckets are counted in.
Query withoutBuckets(const Query &query, Facet facet);

/// The days that the query's parts ask for; nothing where it has no such part, or more than one.
std::optional<DayRange> chosenDays(const Query &query);
/// In those days in place of the days that it asked for; nothing = in all days.
Query inDays(const Query &query, const std::optional<DayRange> &days);

}  // namespace dateline::search
