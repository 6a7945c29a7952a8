#include "archive/sqlite/searcher.h"

#include "archive/sqlite/advisor.h"
#include "archive/sqlite/occurrences.h"
#include "archive/sqlite/days.h"
#include "archive/sqlite/rows.h"
#include "archive/sqlite/saved_searches.h"
#include "archive/sqlite/timeline.h"
#include "search/language.h"
#include "search/weights.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;
using Part = search::Matcher::Part;

namespace {

constexpr int kMostLoose = 500;
constexpr std::size_t kRanked = 2000;

/// What the query finds by its text and otherwise: the other reading finds what the text does, and more.
Plan planOfAll(const search::Query &query)
{
    const auto other = search::otherReadingOf(query);
    return compile(other ? other->query : query, PlanFor::Articles);
}

}  // namespace

Searcher::Searcher(Connection &connection)
    : m_connection(connection),
      m_side(connection),
      m_articles(connection, m_side, PlanFor::Articles),
      m_loose(connection, m_side, PlanFor::LooseText),
      m_ranking(connection),
      m_completer(connection, m_side, m_articles),
      m_hit(connection, selectArticle(u", %1, a.titles"_s.arg(kSearchedBody))),
      m_texts(connection, selectTexts())
{
}

Result<search::Page> Searcher::search(const search::Request &request)
{
    const search::Matcher matcher(request.query);
    const auto other = search::otherReadingOf(request.query);
    const search::Matcher otherwise(other ? other->query : search::Query());
    auto found = find(request);
    if (!found)
        return found.error();
    search::Page page;
    page.request = request;
    page.newestOnly = found->newestOnly;
    const auto limit = static_cast<std::size_t>(std::clamp(request.limit, 1, search::kMostHits));
    const bool isLast = found->ids.size() <= limit;
    for (std::size_t i = 0; i < std::min(limit, found->ids.size()); ++i) {
        if (m_connection.isInterrupted())
            return m_connection.cancelled();
        const bool isByText = i < found->byText;
        auto hit = hitOf(found->ids[i], isByText ? matcher : otherwise);
        if (!hit)
            return hit.error();
        hit->matchedBy = isByText ? search::MatchedBy::Text : other->by;
        if (i < found->scores.size())
            hit->score = found->scores[i];
        page.hits.push_back(std::move(hit).value());
    }
    if (isLast && (!page.hits.empty() || request.offset <= 0)) {
        auto loose = looseHits(request.query, matcher);
        if (!loose)
            return loose.error();
        page.loose = std::move(loose).value();
    }
    return page;
}

Result<Searcher::Found> Searcher::find(const search::Request &request)
{
    const Plan plan = compile(request.query, PlanFor::Articles);
    auto found = request.sort == search::Sort::Relevance ? rank(request, plan) : inOrder(request, plan);
    if (!found)
        return found;
    found->byText = found->ids.size();
    if (auto added = addOthers(request, plan, *found); !added)
        return added.error();
    return found;
}

Result<Searcher::Found> Searcher::inOrder(const search::Request &request, const Plan &plan)
{
    const int limit = std::clamp(request.limit, 1, search::kMostHits);
    const int offset = std::max(0, request.offset);
    const bool isByDay = request.sort != search::Sort::Section;
    auto ids = isByDay ? m_articles.first(plan, qint64{offset} + limit + 1, request.sort == search::Sort::Newest)
                       : m_articles.all(plan);
    if (ids && !isByDay)
        ids = m_side.bySection(*ids);
    if (!ids)
        return ids.error();
    ids->erase(ids->begin(), ids->begin() + std::min<qint64>(offset, static_cast<qint64>(ids->size())));
    return Found{std::move(ids).value(), {}, 0, false};
}

Result<Ids> Searcher::foundOtherwise(const search::Query &query, const Plan &byText)
{
    const auto other = search::otherReadingOf(query);
    if (!other)
        return Ids();
    const auto ids = m_articles.all(compile(other->query, PlanFor::Articles));
    if (!ids || ids->empty())
        return ids;
    const auto others = m_articles.all(byText);
    return others ? Result<Ids>(difference(*ids, *others)) : others;
}

Result<void> Searcher::addOthers(const search::Request &request, const Plan &byText, Found &found)
{
    const auto wanted = static_cast<std::size_t>(std::clamp(request.limit, 1, search::kMostHits)) + 1;
    if (found.ids.size() >= wanted)
        return {};
    auto more = foundOtherwise(request.query, byText);
    if (!more)
        return more.error();
    if (more->empty())
        return {};
    if (request.sort == search::Sort::Oldest)
        std::reverse(more->begin(), more->end());
    if (request.sort == search::Sort::Section)
        more = m_side.bySection(*more);
    if (!more)
        return more.error();
    const auto articles = m_articles.count(byText);
    if (!articles)
        return articles.error();
    const qint64 leftOut = std::max<qint64>(0, std::max(0, request.offset) - *articles);
    for (auto i = static_cast<std::size_t>(leftOut); i < more->size() && found.ids.size() < wanted; ++i)
        found.ids.push_back((*more)[i]);
    return {};
}

Result<Searcher::Found> Searcher::rank(const search::Request &request, const Plan &plan)
{
    const int limit = std::clamp(request.limit, 1, search::kMostHits);
    const int offset = std::max(0, request.offset);
    const qint64 most = std::max(qint64{kRanked}, qint64{offset} + limit) + 1;
    const auto ids = m_articles.first(plan, most);
    if (!ids)
        return ids.error();
    const auto scores = m_ranking.scoresOf(request.query, plan, std::span(*ids).first(std::min(ids->size(), kRanked)));
    if (!scores)
        return scores.error();

    // The newest are ranked; what is older follows them, newest first, unscored.
    std::vector<std::tuple<double, qint64>> ranked;  // negated, so that sorting puts the best first
    for (std::size_t i = 0; i < ids->size(); ++i)
        ranked.emplace_back(i < scores->size() ? -(*scores)[i] : 0, -(*ids)[i]);
    std::sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(scores->size()));
    Found found;
    found.newestOnly = ranked.size() > kRanked;
    for (std::size_t i = static_cast<std::size_t>(offset);
         i < ranked.size() && found.ids.size() <= static_cast<std::size_t>(limit); ++i) {
        found.ids.push_back(-std::get<1>(ranked[i]));
        found.scores.push_back(-std::get<0>(ranked[i]));
    }
    return found;
}

Result<search::Hit> Searcher::hitOf(qint64 id, const search::Matcher &matcher)
{
    switch (m_hit.run(id)) {
    case Step::Error:
        return m_hit.error();
    case Step::Done:
        return Error{ErrorCode::Database, u"the index names article %1, which is not there"_s.arg(id),
                     m_connection.path()};
    case Step::Row:
        break;
    }
    search::Hit hit;
    hit.article = articleRow(m_hit);
    const QString body = m_hit.text(kArticleColumns);
    const QString titles = m_hit.text(kArticleColumns + 1);
    m_hit.finish();
    const auto inHeadline = matcher.occurrences(hit.article.headline, Part::Headline);
    hit.headlineMatches = search::merged(inHeadline);
    const auto inBody = matcher.places(body, Part::Text);
    hit.snippet = search::snippetOf(body, inBody);
    hit.occurrences = static_cast<int>(inHeadline.size() + matcher.occurrences(titles, Part::Text).size()
                                       + search::rangesOf(inBody).size());
    return hit;
}

Result<std::vector<search::LooseHit>> Searcher::looseHits(const search::Query &query,
                                                          const search::Matcher &matcher)
{
    const auto ids = m_loose.first(compile(query, PlanFor::LooseText), kMostLoose);
    if (!ids)
        return ids.error();
    struct Place {
        qint64 day;
        qint64 issue;
        qint64 position;
        search::LooseHit hit;
    };
    std::vector<Place> places;
    Statement row(m_connection, u"SELECT i.day, i.id, l.position, i.publication, l.first_line, l.last_line, "
                                "l.text FROM loose l JOIN issue i ON i.id = l.issue WHERE l.id = ?"_s);
    for (const qint64 id : *ids) {
        if (row.run(id) != Step::Row)
            return row.error();
        search::LooseHit hit;
        hit.issue = row.integer(1);
        hit.publication = row.text(3);
        hit.date = dateOfDay(row.integer(0));
        hit.lines = {static_cast<int>(row.integer(4)), static_cast<int>(row.integer(5))};
        const QString text = row.text(6);
        const auto inText = matcher.places(text, Part::Text);
        hit.snippet = search::snippetOf(text, inText);
        hit.occurrences = static_cast<int>(search::rangesOf(inText).size());
        places.push_back({row.integer(0), row.integer(1), row.integer(2), std::move(hit)});
        row.finish();
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return std::tuple(-a.day, -a.issue, a.position) < std::tuple(-b.day, -b.issue, b.position);
    });
    std::vector<search::LooseHit> hits;
    for (Place &place : places)
        hits.push_back(std::move(place.hit));
    return hits;
}

Result<search::Advice> Searcher::advice(const search::Query &query)
{
    return Advisor(m_connection, m_side, m_articles).advise(query);
}

Result<search::Completions> Searcher::completions(const search::Begun &begun, int most)
{
    return m_completer.complete(begun, most);
}

Result<search::FacetBuckets> Searcher::names(search::Facet facet, int most)
{
    const auto every = m_side.everyBucket(facet);
    if (!every)
        return every.error();
    const auto &buckets = (*every)->buckets;
    const auto end = buckets.begin() + std::min<std::ptrdiff_t>(std::max(0, most), std::ssize(buckets));
    return search::FacetBuckets{facet, {buckets.begin(), end}};
}

Result<search::Facets> Searcher::facets(const search::Query &query)
{
    const auto hits = m_articles.all(planOfAll(query));
    return hits ? m_side.bucketsOf(*hits) : Result<search::Facets>(hits.error());
}

Result<search::Timeline> Searcher::timeline(const search::Query &query)
{
    const auto hits = m_articles.all(planOfAll(query));
    return hits ? timelineOf(m_connection, *hits) : Result<search::Timeline>(hits.error());
}

Result<qint64> Searcher::countAmong(const search::Query &query, const Ids &articles)
{
    if (articles.empty())
        return 0;
    const auto found = m_articles.within(planOfAll(query), articles.back(), articles.front());
    return found ? Result<qint64>(static_cast<qint64>(intersection(articles, *found).size())) : found.error();
}

Result<std::vector<model::SavedSearch>> Searcher::savedSearches()
{
    const auto kept = keptSearches(m_connection);
    if (!kept)
        return kept.error();
    std::vector<model::SavedSearch> searches;
    for (KeptSearch one : *kept) {
        const auto arrived = arrivedSince(m_connection, one.seen);
        const auto fresh = arrived ? countAmong(search::parse(one.search.query), *arrived) : arrived.error();
        if (!fresh)
            return fresh.error();
        one.search.fresh = *fresh;
        searches.push_back(std::move(one.search));
    }
    return searches;
}

Result<std::optional<qint64>> Searcher::countMarks(const search::Matcher &matcher, const Ids &hits)
{
    constexpr std::size_t kMostRead = 500;
    if (hits.size() > kMostRead)
        return std::optional<qint64>();
    qint64 sum = 0;
    for (const qint64 id : hits) {
        if (m_texts.run(id) != Step::Row)
            return m_texts.error();
        sum += static_cast<qint64>(matcher.occurrences(m_texts.text(0), Part::Headline).size()
                                   + matcher.occurrences(m_texts.text(1), Part::Text).size()
                                   + matcher.occurrences(m_texts.text(2), Part::Text).size());
        m_texts.finish();
    }
    return std::optional(sum);
}

Result<search::Totals> Searcher::count(const search::Query &query)
{
    search::Totals totals;
    const Plan plan = compile(query, PlanFor::Articles);
    const auto articles = m_articles.count(plan);
    if (!articles)
        return articles.error();
    totals.articles = *articles;
    const auto occurrences = countOccurrences(m_connection, m_articles, query, plan);
    if (!occurrences)
        return occurrences.error();
    totals.occurrences = *occurrences;
    const auto more = foundOtherwise(query, plan);
    if (!more)
        return more.error();
    totals.articles += static_cast<qint64>(more->size());
    if (totals.occurrences && !more->empty()) {
        const auto other = search::otherReadingOf(query);
        const auto places = countMarks(search::Matcher(other ? other->query : query), *more);
        if (!places)
            return places.error();
        totals.occurrences = *places ? std::optional(*totals.occurrences + **places) : std::nullopt;
    }
    const auto loose = m_loose.count(compile(query, PlanFor::LooseText));
    if (!loose)
        return loose.error();
    totals.loose = *loose;
    return totals;
}

}  // namespace dateline::archive::sqlite
