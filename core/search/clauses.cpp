#include "search/clauses.h"

#include <iterator>
#include <utility>

namespace dateline::search {
namespace {

Clause joined(ClauseKind kind, std::vector<Clause> parts)
{
    Clause all;
    all.kind = kind;
    for (Clause &part : parts) {
        if (part.kind == kind)
            std::move(part.children.begin(), part.children.end(), std::back_inserter(all.children));
        else if (part.kind != ClauseKind::Nothing)
            all.children.push_back(std::move(part));
    }
    if (all.children.empty())
        return {};
    if (all.children.size() == 1)
        return Clause(std::move(all.children.front()));
    return all;
}

Clause ofKind(ClauseKind kind)
{
    Clause clause;
    clause.kind = kind;
    return clause;
}

}  // namespace

Clause allOf(std::vector<Clause> parts) { return joined(ClauseKind::And, std::move(parts)); }

Clause anyOf(std::vector<Clause> parts) { return joined(ClauseKind::Or, std::move(parts)); }

Clause negated(Clause clause)
{
    if (clause.kind == ClauseKind::Nothing)
        return clause;
    if (clause.kind == ClauseKind::Not)
        return Clause(std::move(clause.children.front()));
    Clause negation = ofKind(ClauseKind::Not);
    negation.children.push_back(std::move(clause));
    return negation;
}

Clause propertyClause(Field field, const QString &code)
{
    Clause clause = ofKind(ClauseKind::Property);
    clause.field = field;
    clause.text = code;
    return clause;
}

Clause dateClause(const DayRange &days)
{
    Clause clause = ofKind(ClauseKind::Date);
    clause.first = days.first;
    clause.last = days.last;
    return clause;
}

Clause figureClause(FigureRange range)
{
    Clause clause = ofKind(ClauseKind::Figure);
    clause.figure = std::move(range);
    return clause;
}

}  // namespace dateline::search
