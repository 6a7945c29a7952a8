#include "archive/sqlite/name_test.h"

#include "search/matcher.h"
#include "search/properties.h"
#include "search/satisfies.h"

namespace dateline::archive::sqlite {

using search::Clause;
using search::ClauseKind;
using search::Field;

std::function<bool(const QString &)> nameTest(const Clause &clause)
{
    if (clause.kind == ClauseKind::Property) {
        return [clause](const QString &name) {
            return search::answersProperty(clause.field, clause.text, name, clause.whole);
        };
    }
    if (clause.whole)
        return [key = search::nameKey(clause.text)](const QString &name) { return search::nameKey(name) == key; };
    // Looked for as if the name were the whole text.
    Clause anywhere = clause;
    anywhere.field = Field::Any;
    for (Clause &child : anywhere.children)
        child.field = Field::Any;
    return [matcher = search::Matcher(search::Query{anywhere})](const QString &name) {
        return !matcher.occurrences(name, search::Matcher::Part::Text).empty();
    };
}

}  // namespace dateline::archive::sqlite
