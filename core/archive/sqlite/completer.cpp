#include "archive/sqlite/completer.h"

#include "archive/sqlite/continuations.h"
#include "archive/sqlite/rows.h"
#include "archive/sqlite/saved_searches.h"
#include "search/clauses.h"
#include "search/name_fit.h"
#include "search/properties.h"
#include "text/fold.h"
#include "text/script.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using search::Begun;
using search::Clause;
using search::ClauseKind;
using search::Completion;
using search::CompletionKind;
using search::Completions;
using search::Facet;
using search::Field;
using search::FieldScope;
using search::Fit;

namespace {

// So that none of them leaves no room for the others.
constexpr std::size_t kMostFields = 2;
constexpr std::size_t kMostSaved = 2;
constexpr std::size_t kMostNames = 4;

constexpr qint64 kNewest = 100;           ///< articles that are read for how a text goes on
constexpr qsizetype kFewestTyped = 2;     ///< characters, where there is no field
constexpr qsizetype kMostTerms = 12;      ///< looked at, before their articles are counted
constexpr qint64 kFewestArticles = 3;

constexpr std::array kFacetsOfNames{Facet::Reporter,    Facet::Place,  Facet::Section,
                                    Facet::Publication, Facet::Agency, Facet::Subject};

/// The facets whose buckets may stand behind the field.
std::vector<Facet> facetsOf(const FieldScope &scope)
{
    if (scope == FieldScope(Field::Any))
        return {kFacetsOfNames.begin(), kFacetsOfNames.end()};
    if (scope) {
        if (const auto facet = search::facetOf(*scope))
            return {*facet};
    }
    return {};
}

Fit fitOf(const search::NameFit &fit, const Clause &clause)
{
    if (clause.kind != ClauseKind::Property)
        return fit.of(clause.text);
    Fit best = Fit::None;
    for (const QString &word : search::propertyWords(clause.field, clause.text))
        best = std::min(best, fit.of(word));
    return best;
}

Clause textClause(Field field, const QString &text)
{
    Clause clause;
    clause.kind = ClauseKind::Text;
    clause.field = field;
    clause.text = text;
    return clause;
}

Completions fieldsOf(const Begun &begun)
{
    Completions fields;
    if (begun.scope != FieldScope(Field::Any) || begun.text.isEmpty())
        return fields;
    for (const FieldScope &scope : search::fieldsBegun(begun.text)) {
        if (fields.size() < kMostFields)
            fields.push_back({.kind = CompletionKind::Field, .scope = scope, .clause = {}, .name = {}, .query = {}});
    }
    return fields;
}

/// As many of the others as there is room for.
void append(Completions &all, const Completions &others, std::size_t room)
{
    for (std::size_t i = 0; i < std::min(room, others.size()); ++i)
        all.push_back(others[i]);
}

bool isLetters(const QString &folded)
{
    return !folded.isEmpty()
           && std::all_of(folded.begin(), folded.end(), [](QChar c) { return c.isLetter() && !text::isCjk(c.unicode()); });
}

}  // namespace

Completer::Completer(Connection &connection, SideArrays &side, Evaluator &articles)
    : m_connection(connection), m_side(side), m_articles(articles), m_vocabulary(connection),
      m_texts(connection, selectTexts())
{
}

Result<Completions> Completer::complete(const Begun &begun, int most)
{
    const auto room = static_cast<std::size_t>(std::max(0, most));
    const bool isScoped = begun.scope != FieldScope(Field::Any);
    Completions all;
    append(all, fieldsOf(begun), room);
    const auto saved = savedSearches(begun);
    if (!saved)
        return saved.error();
    append(all, *saved, std::min(kMostSaved, room - all.size()));
    const auto names = this->names(begun);
    if (!names)
        return names.error();
    append(all, names->beginning, isScoped ? room : std::min(kMostNames, room - all.size()));
    const auto terms = this->terms(begun, room - std::min(room, all.size()));
    if (!terms)
        return terms.error();
    append(all, *terms, room);
    append(all, names->holding, room - std::min(room, all.size()));
    all.resize(std::min(room, all.size()));
    return all;
}

Result<Completions> Completer::savedSearches(const Begun &begun)
{
    Completions saved;
    if (!begun.isAll || begun.text.isEmpty() || begun.scope != FieldScope(Field::Any))
        return saved;
    const auto kept = keptSearches(m_connection);
    if (!kept)
        return kept.error();
    const search::NameFit fit(begun.text);
    for (const KeptSearch &one : *kept) {
        if (fit.of(one.search.name) <= Fit::Read)
            saved.push_back({.kind = CompletionKind::Saved, .clause = {}, .name = one.search.name, .query = one.search.query});
    }
    return saved;
}

Result<Completer::Names> Completer::names(const Begun &begun)
{
    const bool isScoped = begun.scope != FieldScope(Field::Any);
    const search::NameFit fit(begun.text);
    std::vector<std::tuple<Fit, qint64, Completion>> found;  // counts negated, so that the largest sort first
    const auto add = [&](const Clause &clause, qint64 articles) {
        const Fit how = fitOf(fit, clause);
        if (how == Fit::None || (isScoped && fit.isAll(clause.text)))
            return;
        if (how == Fit::Holds && !isScoped && begun.text.size() < kFewestTyped)
            return;
        found.emplace_back(how, -articles, Completion{.kind = CompletionKind::Name, .clause = clause, .name = {},
                                                      .query = {}, .articles = articles});
    };
    for (const Facet facet : facetsOf(begun.scope)) {
        const auto buckets = m_side.everyBucket(facet);
        if (!buckets)
            return buckets.error();
        if (m_connection.isInterrupted())
            return m_connection.cancelled();
        for (const search::Bucket &bucket : (*buckets)->buckets)
            add(search::clauseOf(facet, bucket.value), bucket.count);
    }
    for (const Field field : {Field::Has, Field::State}) {
        if (begun.scope != FieldScope(field))
            continue;
        for (const QString &code : search::propertyCodes(field))
            add(search::propertyClause(field, code), 0);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    Names names;
    for (auto &[how, articles, completion] : found)
        (how == Fit::Holds ? names.holding : names.beginning).push_back(std::move(completion));
    return names;
}

Result<Completions> Completer::terms(const Begun &begun, std::size_t most)
{
    const bool isText = begun.scope == FieldScope(Field::Any) || begun.scope == FieldScope(Field::Title);
    if (most == 0 || !isText || begun.text.size() < kFewestTyped)
        return Completions();
    const QString folded = text::foldedText(begun.text);
    const bool isHan = std::all_of(folded.begin(), folded.end(), [](QChar c) { return text::isHan(c.unicode()); });
    const auto texts = isHan ? characters(begun) : isLetters(folded) ? words(folded) : Result<QStringList>(QStringList());
    if (!texts)
        return texts.error();
    Completions terms;
    for (const QString &text : *texts) {
        Completion term{.kind = CompletionKind::Term, .clause = textClause(*begun.scope, text), .name = {}, .query = {}};
        const auto articles = m_articles.count(compile({term.clause}, PlanFor::Articles));
        if (!articles)
            return articles.error();
        term.articles = *articles;
        if (term.articles >= kFewestArticles)
            terms.push_back(std::move(term));
    }
    std::stable_sort(terms.begin(), terms.end(),
                     [](const Completion &a, const Completion &b) { return a.articles > b.articles; });
    terms.resize(std::min(most, terms.size()));
    return terms;
}

Result<QStringList> Completer::words(const QString &letters)
{
    auto words = m_vocabulary.wordsBetween(letters, letters + QChar(0xFFFF));
    if (!words)
        return words.error();
    std::erase_if(*words, [&](const Vocabulary::Word &word) {
        return word.articles < kFewestArticles || word.text == letters || !isLetters(word.text);
    });
    std::stable_sort(words->begin(), words->end(), [](const Vocabulary::Word &a, const Vocabulary::Word &b) {
        return a.articles > b.articles;
    });
    QStringList texts;
    for (const Vocabulary::Word &word : *words) {
        if (texts.size() < kMostTerms)
            texts += word.text;
    }
    return texts;
}

Result<QStringList> Completer::characters(const Begun &begun)
{
    const Plan plan = compile({textClause(*begun.scope, begun.text)}, PlanFor::Articles);
    const auto newest = m_articles.first(plan, kNewest);
    if (!newest)
        return newest.error();
    Continuations continuations(begun.text);
    for (const qint64 id : *newest) {
        if (m_connection.isInterrupted())
            return m_connection.cancelled();
        if (m_texts.run(id) != Step::Row)
            return m_texts.error();
        QStringList texts{m_texts.text(0)};
        if (begun.scope != FieldScope(Field::Title))
            texts += {m_texts.text(1), m_texts.text(2)};
        m_texts.finish();
        continuations.add(texts);
    }
    return continuations.frequent(kMostTerms);
}

}  // namespace dateline::archive::sqlite
