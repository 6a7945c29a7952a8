#include "search/facets.h"

#include "search/clauses.h"
#include "search/day_range.h"
#include "search/properties.h"

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
    return facet == Facet::Subject ? propertyWord(Field::Subject, bucket.value, false) : bucket.value;
}

Clause clauseOf(Facet facet, const QString &value)
{
    const auto named = [&value](Field field) {
        Clause clause;
        clause.kind = ClauseKind::Text;
        clause.field = field;
        clause.text = value;
        clause.whole = true;
        return clause;
    };
    switch (facet) {
    case Facet::Publication:
        return named(Field::Publication);
    case Facet::Section:
        return named(Field::Section);
    case Facet::Agency:
        return named(Field::Agency);
    case Facet::Place:
        return named(Field::Place);
    case Facet::Reporter:
        return named(Field::By);
    case Facet::Kind:
        return propertyClause(Field::Kind, value);
    case Facet::Subject:
        return propertyClause(Field::Subject, value);
    case Facet::Language: {
        Clause clause = propertyClause(Field::Language, value);
        clause.whole = true;
        return clause;
    }
    case Facet::Month:
        break;
    }
    return dateClause(dayRangeOf(value).value_or(DayRange()));
}

}  // namespace dateline::search
