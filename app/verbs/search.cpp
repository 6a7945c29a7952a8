#include "app/verbs/search.h"

#include "app/json_output.h"
#include "app/names.h"
#include "app/opened_library.h"
#include "app/options.h"
#include "app/query_text.h"
#include "app/rows.h"
#include "app/words.h"
#include "search/day_range.h"
#include "search/language.h"

#include <QElapsedTimer>

#include <algorithm>

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kDefaultLimit = 50;
constexpr qint64 kPageSize = 500;  ///< what one Request may ask for

struct Wanted {
    search::Query query;
    search::Sort sort = search::Sort::Newest;
    qint64 limit = kDefaultLimit;
    qint64 offset = 0;
    bool countOnly = false;
    bool facets = false;
    std::optional<search::Span> timeline;
    bool json = false;
};

struct Found {
    search::Totals totals;
    std::vector<search::Hit> hits;
    std::vector<search::LooseHit> loose;
    std::optional<search::Facets> facets;
    std::optional<std::vector<search::Bar>> timeline;
    std::optional<search::Advice> advice;  ///< where nothing was found
};

Result<Wanted> wantedBy(const Call &call)
{
    Wanted wanted;
    wanted.query = search::parse(call.operands.join(u' '));
    wanted.countOnly = call.has(option::count);
    wanted.facets = call.has(option::facets);
    wanted.json = call.has(option::json);
    if (call.has(option::sort)) {
        const auto sort = sortOf(call.value(option::sort));
        if (!sort) {
            return Error{ErrorCode::Invalid,
                         u"--sort needs newest, oldest, relevance or section, not '%1'"_s.arg(
                             call.value(option::sort)),
                         {}};
        }
        wanted.sort = *sort;
    }
    if (call.has(option::timeline)) {
        wanted.timeline = spanOf(call.value(option::timeline));
        if (!wanted.timeline) {
            return Error{ErrorCode::Invalid,
                         u"--timeline needs day, month or year, not '%1'"_s.arg(call.value(option::timeline)),
                         {}};
        }
    }
    const auto limit = call.number(option::limit, kDefaultLimit, 0);
    const auto offset = call.number(option::offset, 0, 0);
    if (!limit || !offset)
        return limit ? offset.error() : limit.error();
    wanted.limit = *limit;
    wanted.offset = *offset;
    return wanted;
}

/// The articles from `offset` on, page by page.
Result<void> findArticles(library::Catalogue &catalogue, const Wanted &wanted, Found &found)
{
    const qint64 end = wanted.offset + std::min(wanted.limit, found.totals.articles);
    for (qint64 offset = wanted.offset; offset < std::min(end, found.totals.articles);) {
        const qint64 limit = std::min(kPageSize, end - offset);
        auto page = catalogue.search(
            {wanted.query, wanted.sort, static_cast<int>(limit), static_cast<int>(offset)});
        if (!page)
            return page.error();
        if (page->hits.empty())
            break;
        offset += static_cast<qint64>(page->hits.size());
        std::ranges::move(page->hits, std::back_inserter(found.hits));
    }
    return {};
}

/// Loose text follows the articles and is counted on from them.
Result<void> findLoose(library::Catalogue &catalogue, const Wanted &wanted, Found &found)
{
    const qint64 room = wanted.limit - static_cast<qint64>(found.hits.size());
    const qint64 leftOut = std::max<qint64>(0, wanted.offset - found.totals.articles);
    if (room <= 0 || leftOut >= found.totals.loose)
        return {};
    const qint64 lastArticle = std::max<qint64>(0, found.totals.articles - 1);
    auto page = catalogue.search({wanted.query, wanted.sort, 1, static_cast<int>(lastArticle)});
    if (!page)
        return page.error();
    const qint64 count = std::min(room, static_cast<qint64>(page->loose.size()) - leftOut);
    for (qint64 i = 0; i < count; ++i)
        found.loose.push_back(page->loose[static_cast<std::size_t>(leftOut + i)]);
    return {};
}

Result<Found> find(library::Catalogue &catalogue, const Wanted &wanted)
{
    Found found;
    const auto totals = catalogue.count(wanted.query);
    if (!totals)
        return totals.error();
    found.totals = *totals;
    if (wanted.facets) {
        auto facets = catalogue.facets(wanted.query);
        if (!facets)
            return facets.error();
        found.facets = std::move(facets).value();
    }
    if (wanted.timeline) {
        const auto timeline = catalogue.timeline(wanted.query);
        if (!timeline)
            return timeline.error();
        found.timeline = search::barsOf(*timeline, *wanted.timeline);
    }
    if (found.totals.articles == 0 && !wanted.query.isEmpty()) {
        auto advice = catalogue.advice(wanted.query);
        if (!advice)
            return advice.error();
        found.advice = std::move(advice).value();
    }
    if (wanted.countOnly)
        return found;
    for (const auto step : {findArticles, findLoose}) {
        const auto done = step(catalogue, wanted, found);
        if (!done)
            return done.error();
    }
    return found;
}

void printJson(const Found &found, const Wanted &wanted, double elapsedMs, Output &output)
{
    for (const search::Hit &hit : found.hits)
        output.json(toJson(hit));
    for (const search::LooseHit &hit : found.loose)
        output.json(toJson(hit));
    QJsonObject totals{
        {u"total"_s, found.totals.articles},
        {u"total_occurrences"_s, orNull(found.totals.occurrences)},
        {u"loose_total"_s, found.totals.loose},
        {u"understood_as"_s, textOf(wanted.query)},
        {u"elapsed_ms"_s, elapsedMs},
    };
    if (found.facets)
        totals.insert(u"facets"_s, toJson(*found.facets));
    if (found.timeline)
        totals.insert(option::timeline, toJson(*found.timeline));
    if (found.advice)
        totals.insert(u"advice"_s, toJson(*found.advice));
    output.json(totals);
}

void printAdvice(const search::Advice &advice, Output &output)
{
    for (const search::ClauseCount &count : advice.clauses)
        output.line(u"%1  %2"_s.arg(textOf({count.clause}), counted(count.articles, u"article"_s)));
    for (const search::Suggestion &suggestion : advice.suggestions) {
        output.line(u"try  %1  (%2)"_s.arg(textOf(suggestion.query),
                                          counted(suggestion.articles, u"article"_s)));
    }
}

void printText(const Found &found, const Wanted &wanted, double elapsedMs, Output &output)
{
    const auto print = [&output](const auto &hits) {
        for (const auto &hit : hits) {
            for (const QString &line : linesOf(hit))
                output.line(line);
        }
    };
    print(found.hits);
    print(found.loose);
    if (found.advice)
        printAdvice(*found.advice, output);
    for (const search::FacetBuckets &facet : found.facets.value_or(search::Facets())) {
        for (const search::Bucket &bucket : facet.buckets)
            output.line(u"%1: %2 (%3)"_s.arg(search::nameOf(facet.facet), search::wordOf(facet.facet, bucket)).arg(bucket.count));
    }
    for (const search::Bar &bar : found.timeline.value_or(std::vector<search::Bar>())) {
        if (bar.articles > 0) {
            output.line(u"%1: %2, %3"_s.arg(search::written(bar.days), counted(bar.articles, u"article"_s),
                                            counted(bar.issues, u"issue"_s)));
        }
    }
    output.line(u"%1 (%2 ms): %3"_s.arg(lineOf(found.totals), QString::number(elapsedMs, 'f', 1), textOf(wanted.query)));
}

}  // namespace

ExitStatus search(const Call &call, Output &output)
{
    const auto wanted = wantedBy(call);
    if (!wanted) {
        output.message(wanted.error());
        return ExitStatus::Failed;
    }
    auto opened = openForSearch(call, output);
    if (!opened) {
        output.message(opened.error());
        return ExitStatus::Failed;
    }

    QElapsedTimer timer;
    timer.start();
    const auto found = find(*opened->catalogue, *wanted);
    const double elapsedMs = double(timer.nsecsElapsed()) / 1e6;
    if (!found) {
        output.message(found.error());
        return ExitStatus::Failed;
    }
    if (wanted->json)
        printJson(*found, *wanted, elapsedMs, output);
    else
        printText(*found, *wanted, elapsedMs, output);
    const bool any = found->totals.articles > 0 || found->totals.loose > 0;
    return any ? ExitStatus::Done : ExitStatus::Partly;
}

}  // namespace dateline::app
