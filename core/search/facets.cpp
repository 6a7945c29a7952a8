#include "search/facets.h"

#include "search/clauses.h"
#include "search/day_range.h"
#include "search/properties.h"

#include <algorithm>

namespace dateline::search {

using namespace Qt::StringLiterals;

QString nameOf(Facet facet)
{
    switch (facet) {
    case Facet::Publication:
        return u"publication"_s;
    case Facet::Section:
        return u"section"_s;
    case Facet::Agency:
        return u"agency"_s;
    case Facet::Place:
        return u"place"_s;
    case Facet::Reporter:
        return u"reporter"_s;
    case Facet::Kind:
        return u"kind"_s;
    case Facet::Month:
        return u"month"_s;
    case Facet::Language:
        return u"language"_s;
    case Facet::Subject:
        break;
    }
    return u"subject"_s;
}

QString wordOf(Facet facet, const Bucket &bucket)
{
    return facet == Facet::Subject ? propertyWord(Field::Subject, bucket.value, Wording::English) : bucket.value;
}

std::optional<Field> fieldOf(Facet facet)
{
    switch (facet) {
    case Facet::Publication:
        return Field::Publication;
    case Facet::Section:
        return Field::Section;
    case Facet::Agency:
        return Field::Agency;
    case Facet::Place:
        return Field::Place;
    case Facet::Reporter:
        return Field::By;
    case Facet::Kind:
        return Field::Kind;
    case Facet::Subject:
        return Field::Subject;
    case Facet::Language:
        return Field::Language;
    case Facet::Month:
        break;
    }
    return {};
}

std::optional<Facet> facetOf(Field field)
{
    const auto found = std::find_if(kFacets.begin(), kFacets.end(), [field](Facet facet) { return fieldOf(facet) == field; });
    return found == kFacets.end() ? std::nullopt : std::optional(*found);
}

Clause clauseOf(Facet facet, const QString &value)
{
    const auto field = fieldOf(facet);
    if (!field)
        return dateClause(dayRangeOf(value).value_or(DayRange()));
    Clause clause = propertyClause(*field, value);
    if (isName(*field))
        clause.kind = ClauseKind::Text;
    clause.whole = isName(*field) || field == Field::Language;
    return clause;
}

}  // namespace dateline::search
