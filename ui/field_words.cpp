#include "ui/field_words.h"

#include "ui/query_words.h"

#include <QCoreApplication>

namespace dateline::ui {
namespace {

using search::Facet;
using search::Field;

struct FieldWords final {
    Q_DECLARE_TR_FUNCTIONS(dateline::ui::FieldWords)
};

}  // namespace

QString fieldInWords(const search::FieldScope &scope)
{
    if (!scope)
        return FieldWords::tr("Date");
    switch (*scope) {
    case Field::Any:
        break;
    case Field::Title:
        return FieldWords::tr("Headline");
    case Field::Section:
        return facetInWords(Facet::Section);
    case Field::By:
        return facetInWords(Facet::Reporter);
    case Field::Place:
        return facetInWords(Facet::Place);
    case Field::Agency:
        return facetInWords(Facet::Agency);
    case Field::Publication:
        return facetInWords(Facet::Publication);
    case Field::Kind:
        return facetInWords(Facet::Kind);
    case Field::Language:
        return facetInWords(Facet::Language);
    case Field::Subject:
        return facetInWords(Facet::Subject);
    case Field::Has:
        return FieldWords::tr("What it has");
    case Field::State:
        return FieldWords::tr("Read or starred");
    case Field::Figure:
        return FieldWords::tr("Figure");
    }
    return {};
}

QString valueInWords(const search::Clause &property)
{
    switch (property.field) {
    case Field::Kind:
        return bucketInWords(Facet::Kind, property.text);
    case Field::Language:
        return bucketInWords(Facet::Language, property.text);
    case Field::Subject:
        return bucketInWords(Facet::Subject, property.text);
    default:
        return queryInWords({property});
    }
}

}  // namespace dateline::ui
