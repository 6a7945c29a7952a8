#pragma once

// What a search can be narrowed to. The buckets of a facet of which some are chosen are counted without those, so that one
// can be chosen beside another: each says what choosing it alone would leave.

#include "library/library.h"

namespace dateline::library {

/// On the catalogue's thread; Cancelled when interrupted.
Result<search::Facets> choices(Catalogue &catalogue, const search::Query &query);

}  // namespace dateline::library
