#include "ui/field_words.h"

#include "ui/query_words.h"

#include <QCoreApplication>

namespace dateline::ui {
namespace {

using search::Field;

struct FieldWords final {
    Q_DECLARE_TR_FUNCTIONS(dateline::ui::FieldWords)
};

}  // namespace

QString fieldInWords(const search::FieldScope &scope)
{
    if (!scope)
        return FieldWords::tr("Date");
    if (const auto facet = search::facetOf(*scope))
        return facetInWords(*facet);
    switch (*scope) {
    case Field::Title:
        return FieldWords::tr("Headline");
    case Field::Has:
        return FieldWords::tr("What it has");
    case Field::State:
        return FieldWords::tr("Read or starred");
    case Field::Tag:
        return FieldWords::tr("Tag");
    case Field::Note:
        return FieldWords::tr("Note");
    case Field::Figure:
        return FieldWords::tr("Figure");
    default:
        return {};
    }
}

QString valueInWords(const search::Clause &property)
{
    const auto facet = search::facetOf(property.field);
    return facet ? bucketInWords(*facet, property.text) : queryInWords({property});
}

}  // namespace dateline::ui
