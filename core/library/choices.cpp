#include "library/choices.h"

#include "search/narrowing.h"

namespace dateline::library {

Result<search::Facets> choices(Catalogue &catalogue, const search::Query &query)
{
    auto facets = catalogue.facets(query);
    if (!facets)
        return facets;
    for (std::size_t i = 0; i < search::kFacets.size(); ++i) {
        const search::Facet facet = search::kFacets[i];
        const search::Query wider = search::withoutBuckets(query, facet);
        if (wider == query || wider.isEmpty())
            continue;
        auto others = catalogue.facets(wider);
        if (!others)
            return others;
        (*facets)[i] = std::move((*others)[i]);
    }
    return facets;
}

}  // namespace dateline::library
