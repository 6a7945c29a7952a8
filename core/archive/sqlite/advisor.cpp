#include "archive/sqlite/advisor.h"

#include <algorithm>

namespace dateline::archive::sqlite {

using search::Clause;
using search::ClauseKind;
using search::Suggestion;
using search::SuggestionKind;

namespace {

constexpr qsizetype kMostForms = 24;       ///< tried for one text
constexpr std::size_t kMostMissing = 4;
constexpr std::size_t kMostSuggested = 6;

Clause &at(Clause &root, const std::vector<std::size_t> &path)
{
    Clause *clause = &root;
    for (const std::size_t child : path)
        clause = &clause->children[child];
    return *clause;
}

Clause with(Clause root, const std::vector<std::size_t> &path, const QString &text)
{
    Clause &clause = at(root, path);
    clause.text = text;
    clause.prefix = false;
    return root;
}

Clause without(const Clause &all, std::size_t child)
{
    Clause rest = all;
    rest.children.erase(rest.children.begin() + static_cast<std::ptrdiff_t>(child));
    return rest.children.size() == 1 ? Clause(rest.children.front()) : rest;
}

}  // namespace

Result<qint64> Advisor::count(const Clause &clause)
{
    return m_articles.count(compile({clause}, PlanFor::Articles));
}

Result<search::Advice> Advisor::advise(const search::Query &query)
{
    search::Advice advice;
    const std::vector<Clause> parts =
        query.root.kind == ClauseKind::And ? query.root.children : std::vector<Clause>{query.root};
    for (const Clause &part : parts) {
        const auto articles = count(part);
        if (!articles)
            return articles.error();
        advice.clauses.push_back({part, *articles, *articles == 0});
    }
    if (auto added = addForms(query, advice); !added)
        return added.error();
    if (auto added = addWithout(query, advice); !added)
        return added.error();
    return advice;
}

Result<void> Advisor::collectMissing(const Clause &clause, const Path &path, std::vector<Path> &missing)
{
    if (clause.kind == ClauseKind::Not || missing.size() == kMostMissing)
        return {};
    if (clause.kind == ClauseKind::Text) {
        const auto articles = count(clause);
        if (!articles)
            return articles.error();
        if (*articles == 0)
            missing.push_back(path);
        return {};
    }
    for (std::size_t i = 0; i < clause.children.size(); ++i) {
        Path further = path;
        further.push_back(i);
        if (auto collected = collectMissing(clause.children[i], further, missing); !collected)
            return collected;
    }
    return {};
}

Result<void> Advisor::addForms(const search::Query &query, search::Advice &advice)
{
    std::vector<Path> missing;
    if (auto collected = collectMissing(query.root, {}, missing); !collected)
        return collected;
    Clause nearest = query.root;  // every missing text in the first form that the archive has
    std::vector<Suggestion> found;
    for (const Path &path : missing) {
        Clause root = query.root;
        const Clause text = at(root, path);
        const auto forms = m_forms.of(text, kMostForms);
        if (!forms)
            return forms.error();
        if (!forms->isEmpty())
            nearest = with(nearest, path, forms->front());
        for (const QString &form : *forms) {
            const search::Query changed{with(query.root, path, form)};
            const auto articles = count(changed.root);
            if (!articles)
                return articles.error();
            if (*articles > 0)
                found.push_back({changed, SuggestionKind::Form, text, *articles});
            if (found.size() >= kMostSuggested)
                break;
        }
    }
    if (found.empty() && missing.size() > 1) {
        const auto articles = count(nearest);
        if (!articles)
            return articles.error();
        if (*articles > 0)
            found.push_back({{nearest}, SuggestionKind::Form, query.root, *articles});
    }
    advice.suggestions.insert(advice.suggestions.end(), found.begin(), found.end());
    return {};
}

Result<void> Advisor::addWithout(const search::Query &query, search::Advice &advice)
{
    if (query.root.kind != ClauseKind::And)
        return {};
    std::vector<Suggestion> found;
    for (std::size_t i = 0; i < query.root.children.size(); ++i) {
        const search::Query rest{without(query.root, i)};
        const auto articles = count(rest.root);
        if (!articles)
            return articles.error();
        // What is only left out, or only an exclusion, is no help.
        if (*articles == 0 || rest.root.kind == ClauseKind::Not)
            continue;
        advice.clauses[i].isCause = true;
        found.push_back({rest, SuggestionKind::Without, query.root.children[i], *articles});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Suggestion &a, const Suggestion &b) { return a.articles > b.articles; });
    for (Suggestion &suggestion : found) {
        if (advice.suggestions.size() < kMostSuggested)
            advice.suggestions.push_back(std::move(suggestion));
    }
    return {};
}

}  // namespace dateline::archive::sqlite
