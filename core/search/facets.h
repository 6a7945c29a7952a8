#pragma once

// The ways to divide hits. A bucket is a value that the hits' articles have, with how many have it; the clause of a
// bucket narrows a query to exactly those.

#include "search/query.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace dateline::search {

enum class Facet { Publication, Section, Agency, Place, Reporter, Kind, Month, Language, Subject };

inline constexpr std::array kFacets{Facet::Publication, Facet::Section, Facet::Agency, Facet::Place,
                                    Facet::Reporter,    Facet::Kind,    Facet::Month,  Facet::Language,
                                    Facet::Subject};

/// "publication", "section" …
QString nameOf(Facet facet);

struct Bucket {
    QString value;  ///< a name as printed, a property's code (kind, language, subject), or a month ("2024-07")
    qint64 count = 0;

    bool operator==(const Bucket &) const = default;
};

/// Largest first, then by value. Articles without a value are in no bucket; one of several reporters or subjects in several.
struct FacetBuckets {
    Facet facet = Facet::Publication;
    std::vector<Bucket> buckets;

    bool operator==(const FacetBuckets &) const = default;
};

/// One of each of kFacets, in their order.
using Facets = std::vector<FacetBuckets>;

/// The field that asks for the facet's buckets; nothing for months, which are days.
std::optional<Field> fieldOf(Facet facet);
/// The facet whose buckets a field asks for.
std::optional<Facet> facetOf(Field field);

/// The value as a person reads it: a subject by its English name, all others as they are.
QString wordOf(Facet facet, const Bucket &bucket);

/// What narrows a query to the bucket.
Clause clauseOf(Facet facet, const QString &value);

}  // namespace dateline::search
