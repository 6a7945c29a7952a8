#include "search/satisfies.h"

#include "search/phrases.h"

namespace dateline::search {
namespace {

void collectTexts(const Clause &clause, std::vector<const Clause *> &texts)
{
    if (clause.kind == ClauseKind::Text)
        texts.push_back(&clause);
    for (const Clause &child : clause.children)
        collectTexts(child, texts);
}

/// Which text clauses stand in the article, in the order of collectTexts.
std::vector<bool> standing(const std::vector<const Clause *> &clauses, const ArticleTexts &article)
{
    std::vector<Pattern> patterns;
    for (const Clause *clause : clauses)
        patterns.push_back(patternOf(clause->text, clause->prefix));
    const Phrases phrases(patterns);
    std::vector<bool> found(clauses.size());
    const auto look = [&](const QString &text, Field field, bool anywhere) {
        phrases.forEachPlace(text::fold(text), [&](int pattern, model::TextRange) {
            const auto i = static_cast<std::size_t>(pattern);
            const Field asked = clauses[i]->field;
            found[i] = found[i] || asked == field || (anywhere && asked == Field::Any);
        });
    };
    look(article.headline, Field::Title, true);
    look(article.titles, Field::Any, true);
    look(article.body, Field::Any, true);
    look(article.section, Field::Section, false);
    look(article.people, Field::By, false);
    look(article.place, Field::Place, false);
    look(article.agency, Field::Agency, false);
    return found;
}

bool holds(const Clause &clause, const std::vector<bool> &found, std::size_t &next, const QDate &date)
{
    switch (clause.kind) {
    case ClauseKind::Nothing:
        return false;
    case ClauseKind::Text:
        return found[next++];
    case ClauseKind::Date:
        return date.isValid() && (!clause.first.isValid() || clause.first <= date)
               && (!clause.last.isValid() || date <= clause.last);
    case ClauseKind::Not:
        return !holds(clause.children.front(), found, next, date);
    case ClauseKind::And:
    case ClauseKind::Or:
        break;
    }
    const bool isAnd = clause.kind == ClauseKind::And;
    bool result = isAnd;
    for (const Clause &child : clause.children) {
        const bool holdsToo = holds(child, found, next, date);
        result = isAnd ? result && holdsToo : result || holdsToo;
    }
    return result;
}

}  // namespace

bool satisfies(const Query &query, const ArticleTexts &article)
{
    std::vector<const Clause *> texts;
    collectTexts(query.root, texts);
    std::size_t next = 0;
    return holds(query.root, standing(texts, article), next, article.date);
}

}  // namespace dateline::search
