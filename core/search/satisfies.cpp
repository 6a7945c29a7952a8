#include "search/satisfies.h"

#include "search/matcher.h"
#include "search/phrases.h"
#include "search/properties.h"
#include "search/readings.h"

#include <algorithm>
#include <iterator>

namespace dateline::search {
namespace {

void collectTexts(const Clause &clause, std::vector<const Clause *> &texts)
{
    if (clause.kind == ClauseKind::Text && !clause.whole)
        texts.push_back(&clause);
    if (clause.kind == ClauseKind::Near)
        return;
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
    look(article.publication, Field::Publication, false);
    look(article.tags, Field::Tag, false);
    look(article.notes, Field::Note, false);
    return found;
}

const QString &namesIn(const ArticleTexts &article, Field field)
{
    switch (field) {
    case Field::Section:
        return article.section;
    case Field::By:
        return article.reporters;
    case Field::Place:
        return article.place;
    case Field::Agency:
        return article.agency;
    case Field::Tag:
        return article.tags;
    case Field::Note:
        return article.notes;
    default:
        return article.publication;
    }
}

bool isNamed(const Clause &clause, const ArticleTexts &article)
{
    const QString wanted = nameKey(clause.text);
    for (const QString &name : namesIn(article, clause.field).split(u'\n')) {
        if (nameKey(name) == wanted)
            return true;
    }
    return false;
}

bool hasProperty(const Clause &clause, const ArticleTexts &article)
{
    QStringList values;
    switch (clause.field) {
    case Field::Kind:
        values = {article.kind};
        break;
    case Field::Language:
        values = {article.language};
        break;
    case Field::Has:
        values = article.has;
        break;
    case Field::Subject:
        values = article.subjects;
        break;
    default:
        values = article.states;
        break;
    }
    for (const QString &value : values) {
        if (answersProperty(clause.field, clause.text, value, clause.whole))
            return true;
    }
    return false;
}

bool standNear(const Clause &clause, const ArticleTexts &article)
{
    // Looked for as if its field were the whole text.
    Clause anywhere = clause;
    for (Clause &child : anywhere.children)
        child.field = Field::Any;
    const Matcher matcher(Query{anywhere});
    const auto standIn = [&matcher](const QString &text) {
        return !matcher.occurrences(text, Matcher::Part::Text).empty();
    };
    switch (clause.children.front().field) {
    case Field::Any:
        return standIn(article.body) || standIn(article.headline) || standIn(article.titles);
    case Field::Title:
        return standIn(article.headline);
    case Field::By:
        return standIn(article.people);
    default:
        return standIn(namesIn(article, clause.children.front().field));
    }
}

/// Whether characters read so stand in the clause's field.
bool isReadIn(const Clause &clause, const ArticleTexts &article)
{
    if (article.kind.isEmpty())
        return false;
    const Readings readings({clause.pinyin});
    const auto standsIn = [&readings](const QString &text, bool isName) {
        bool stands = false;
        readings.forEachPlace(text::fold(text), isName, [&stands](int, model::TextRange) { stands = true; });
        return stands;
    };
    switch (clause.field) {
    case Field::Any:
        return standsIn(article.headline, true) || standsIn(article.titles, false)
               || standsIn(article.body, false) || standsIn(article.people, true)
               || standsIn(article.place, true);
    case Field::Title:
        return standsIn(article.headline, true);
    case Field::By:
        return standsIn(article.people, true);
    default:
        return standsIn(namesIn(article, clause.field), clause.field == Field::Place);
    }
}

class Reading final {
public:
    Reading(const ArticleTexts &article, std::vector<bool> found) : m_article(article), m_found(std::move(found)) {}

    bool holds(const Clause &clause)
    {
        switch (clause.kind) {
        case ClauseKind::Nothing:
            return false;
        case ClauseKind::Text:
            return clause.whole ? isNamed(clause, m_article) : m_found[m_next++];
        case ClauseKind::Date:
            return m_article.date.isValid() && (!clause.first.isValid() || clause.first <= m_article.date)
                   && (!clause.last.isValid() || m_article.date <= clause.last);
        case ClauseKind::Property:
            return hasProperty(clause, m_article);
        case ClauseKind::Figure:
            return hasFigure(clause.figure);
        case ClauseKind::Pinyin:
            return isReadIn(clause, m_article);
        case ClauseKind::Near:
            return standNear(clause, m_article);
        case ClauseKind::Not:
            return !holds(clause.children.front());
        case ClauseKind::And:
        case ClauseKind::Or:
            break;
        }
        const bool isAnd = clause.kind == ClauseKind::And;
        bool result = isAnd;
        for (const Clause &child : clause.children) {
            const bool holdsToo = holds(child);
            result = isAnd ? result && holdsToo : result || holdsToo;
        }
        return result;
    }

private:
    /// Loose text is asked for none.
    bool hasFigure(const FigureRange &range)
    {
        if (m_article.kind.isEmpty())
            return false;
        if (!m_figures) {
            m_figures.emplace();
            for (const QString *text : {&m_article.headline, &m_article.titles, &m_article.body})
                std::ranges::move(figuresIn(*text), std::back_inserter(*m_figures));
        }
        return std::ranges::any_of(*m_figures, [&range](const auto &figure) { return answers(figure.quantity, range); });
    }

    const ArticleTexts &m_article;
    const std::vector<bool> m_found;  ///< in the order of collectTexts
    std::size_t m_next = 0;
    std::optional<std::vector<text::PrintedFigure>> m_figures;  ///< once they are asked for
};

}  // namespace

QString nameKey(QStringView name) { return text::foldedText(name.toString().simplified()); }

bool satisfies(const Query &query, const ArticleTexts &article)
{
    std::vector<const Clause *> texts;
    collectTexts(query.root, texts);
    return Reading(article, standing(texts, article)).holds(query.root);
}

}  // namespace dateline::search
