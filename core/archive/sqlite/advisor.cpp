#include "archive/sqlite/advisor.h"

#include "search/clauses.h"

#include <algorithm>

namespace dateline::archive::sqlite {

using search::Clause;
using search::ClauseKind;
using search::Suggestion;
using search::SuggestionKind;

namespace {

constexpr std::size_t kMostForms = 40;       ///< tried for one text
constexpr std::size_t kMostMissing = 4;
constexpr std::size_t kMostSuggested = 6;
constexpr std::size_t kMostParts = 8;     ///< of which any may be left out

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

/// Every way to choose `count` of `all`, the last ones first.
std::vector<std::vector<std::size_t>> choices(std::size_t all, std::size_t count)
{
    std::vector<std::vector<std::size_t>> ways;
    std::vector<bool> chosen(all, false);
    std::fill(chosen.end() - static_cast<std::ptrdiff_t>(count), chosen.end(), true);
    do {
        std::vector<std::size_t> way;
        for (std::size_t i = 0; i < all; ++i) {
            if (chosen[i])
                way.push_back(i);
        }
        ways.push_back(std::move(way));
    } while (std::next_permutation(chosen.begin(), chosen.end()));
    return ways;
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
        const Clause text = at(nearest, path);
        const auto forms = m_forms.of(text, kMostForms);
        if (!forms)
            return forms.error();
        if (!forms->empty())
            nearest = with(nearest, path, forms->front().text);
        struct Found {
            Suggestion suggestion;
            int distance;
        };
        std::vector<Found> ofText;
        for (const NearForms::Form &form : *forms) {
            const search::Query changed{with(query.root, path, form.text)};
            const auto articles = count(changed.root);
            if (!articles)
                return articles.error();
            if (*articles > 0)
                ofText.push_back({{changed, SuggestionKind::Form, text, *articles}, form.distance});
        }
        std::stable_sort(ofText.begin(), ofText.end(), [](const Found &a, const Found &b) {
            return a.distance != b.distance ? a.distance < b.distance : a.suggestion.articles > b.suggestion.articles;
        });
        for (Found &one : ofText) {
            if (found.size() < kMostSuggested)
                found.push_back(std::move(one.suggestion));
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
    const std::size_t parts = query.root.children.size();
    std::vector<Suggestion> found;
    // As few as will do: what nothing answers goes in any case.
    for (std::size_t count = 1; found.empty() && count < parts && parts <= kMostParts; ++count) {
        for (const std::vector<std::size_t> &left : choices(parts, count)) {
            if (auto tried = leaveOut(query, left, advice, found); !tried)
                return tried;
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Suggestion &a, const Suggestion &b) { return a.articles > b.articles; });
    for (Suggestion &suggestion : found) {
        if (advice.suggestions.size() < kMostSuggested)
            advice.suggestions.push_back(std::move(suggestion));
    }
    return {};
}

Result<void> Advisor::leaveOut(const search::Query &query, const std::vector<std::size_t> &left, search::Advice &advice,
                               std::vector<Suggestion> &found)
{
    const auto isLeft = [&left](std::size_t part) { return std::find(left.begin(), left.end(), part) != left.end(); };
    std::vector<Clause> kept;
    std::vector<Clause> out;
    for (std::size_t i = 0; i < query.root.children.size(); ++i) {
        if (!isLeft(i) && advice.clauses[i].articles == 0)
            return {};
        (isLeft(i) ? out : kept).push_back(query.root.children[i]);
    }
    // What only excludes is no help.
    if (std::all_of(kept.begin(), kept.end(), [](const Clause &clause) { return clause.kind == ClauseKind::Not; }))
        return {};
    const search::Query rest{search::allOf(std::move(kept))};
    const auto articles = count(rest.root);
    if (!articles)
        return articles.error();
    if (*articles == 0)
        return {};
    for (const std::size_t part : left)
        advice.clauses[part].isCause = true;
    found.push_back({rest, SuggestionKind::Without, search::allOf(std::move(out)), *articles});
    return {};
}

}  // namespace dateline::archive::sqlite
