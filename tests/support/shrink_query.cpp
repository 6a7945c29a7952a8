#include "support/shrink_query.h"

#include "search/clauses.h"

#include <algorithm>

namespace dateline::tests {
namespace {

using search::Clause;
using search::ClauseKind;
using Steps = std::vector<Clause>;

void addShorterTexts(const Clause &clause, Steps &steps)
{
    for (const qsizetype length : {clause.text.size() / 2, clause.text.size() - 1}) {
        for (const QString &text : {clause.text.first(length), clause.text.last(length)}) {
            if (text.trimmed().isEmpty())
                continue;
            steps.push_back(clause);
            steps.back().text = text;
        }
    }
    if (clause.prefix || clause.whole) {
        steps.push_back(clause);
        steps.back().prefix = steps.back().whole = false;
    }
    if (clause.field != search::Field::Any && !clause.whole) {
        steps.push_back(clause);
        steps.back().field = search::Field::Any;
    }
}

/// As parse() would give it: nothing nests in its own kind, nothing is alone.
Clause rebuilt(const Clause &like, std::vector<Clause> children)
{
    switch (like.kind) {
    case ClauseKind::And:
        return search::allOf(std::move(children));
    case ClauseKind::Or:
        return search::anyOf(std::move(children));
    case ClauseKind::Not:
        return search::negated(std::move(children.front()));
    default: {
        Clause clause = like;
        clause.children = std::move(children);
        return clause;
    }
    }
}

/// Everything that is one step smaller, the boldest steps first.
Steps smallerThan(const Clause &clause)
{
    Steps steps(clause.children.begin(), clause.children.end());
    const bool isGroup = clause.kind == ClauseKind::And || clause.kind == ClauseKind::Or;
    for (std::size_t i = 0; isGroup && clause.children.size() > 1 && i < clause.children.size(); ++i) {
        std::vector<Clause> fewer = clause.children;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        steps.push_back(rebuilt(clause, std::move(fewer)));
    }
    for (std::size_t i = 0; i < clause.children.size(); ++i) {
        for (const Clause &smaller : smallerThan(clause.children[i])) {
            // A NEAR is of two texts of one field.
            if (clause.kind == ClauseKind::Near && smaller.field != clause.children[i].field)
                continue;
            std::vector<Clause> children = clause.children;
            children[i] = smaller;
            steps.push_back(rebuilt(clause, std::move(children)));
        }
    }
    if (clause.kind == ClauseKind::Text)
        addShorterTexts(clause, steps);
    return steps;
}

}  // namespace

search::Query shrunk(search::Query query, const std::function<bool(const search::Query &)> &fails)
{
    for (bool isSmaller = true; isSmaller;) {
        const Steps steps = smallerThan(query.root);
        const auto smaller = std::find_if(steps.begin(), steps.end(), [&](const Clause &step) { return fails({step}); });
        isSmaller = smaller != steps.end();
        if (isSmaller)
            query.root = *smaller;
    }
    return query;
}

}  // namespace dateline::tests
