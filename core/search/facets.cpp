#include "search/facets.h"

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
    Clause clause;
    clause.kind = ClauseKind::Text;
    clause.text = value;
    clause.whole = true;
    switch (facet) {
    case Facet::Publication:
        clause.field = Field::Publication;
        break;
    case Facet::Section:
        clause.field = Field::Section;
        break;
    case Facet::Agency:
        clause.field = Field::Agency;
        break;
    case Facet::Place:
        clause.field = Field::Place;
        break;
    case Facet::Reporter:
        clause.field = Field::By;
        break;
    case Facet::Kind:
        clause.kind = ClauseKind::Property;
        clause.field = Field::Kind;
        clause.whole = false;
        break;
    case Facet::Language:
        clause.kind = ClauseKind::Property;
        clause.field = Field::Language;
        break;
    case Facet::Subject:
        clause.kind = ClauseKind::Property;
        clause.field = Field::Subject;
        clause.whole = false;
        break;
    case Facet::Month:
        clause = {};
        clause.kind = ClauseKind::Date;
        if (const auto days = dayRangeOf(value)) {
            clause.first = days->first;
            clause.last = days->last;
        }
        break;
    }
    return clause;
}

}  // namespace dateline::search
