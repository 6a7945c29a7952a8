#include "ui/search_session.h"

#include "library/choices.h"
#include "search/narrowing.h"
#include "ui/models/article_model.h"

#include <algorithm>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostCompletions = 7;

Error outdated() { return {ErrorCode::Cancelled, u"a newer question was asked"_s, {}}; }

Result<Division> divisionOf(library::Catalogue &catalogue, const search::Query &query, qint64 articles)
{
    auto facets = library::choices(catalogue, query);
    if (!facets)
        return facets.error();
    const search::Query everyDay = search::inDays(query, std::nullopt);
    auto timeline = catalogue.timeline(everyDay.isEmpty() ? query : everyDay);
    if (!timeline)
        return timeline.error();
    return Division{std::move(facets).value(), std::move(timeline).value(), articles};
}

}  // namespace

SearchSession::SearchSession(const Bridge &bridge, QObject *parent)
    : QObject(parent), m_worker(u"search"_s, bridge.catalogue)
{
}

search::Request SearchSession::request(int page) const
{
    return {.query = m_query, .sort = m_sort, .limit = ArticleModel::kPageSize,
            .offset = page * ArticleModel::kPageSize};
}

void SearchSession::ask(const search::Query &query, search::Sort sort)
{
    m_query = query;
    m_sort = sort;
    m_articles = 0;
    const Latest::Ticket ticket = m_latest.next();
    m_worker.interrupt();
    askFirst(ticket);
}

void SearchSession::leave()
{
    m_query = {};
    m_latest.next();
    m_worker.interrupt();
}

void SearchSession::askFirst(Latest::Ticket ticket)
{
    m_worker.ask(
        this,
        [ticket, request = request(0)](library::Catalogue &catalogue) -> Result<search::Page> {
            return ticket.isLatest() ? catalogue.search(request) : outdated();
        },
        [this, ticket](const Result<search::Page> &page) {
            if (!ticket.isLatest())
                return;
            if (page) {
                Q_EMIT answered(*page);
                askTotals(ticket);
            } else if (page.error().code == ErrorCode::Cancelled) {
                askFirst(ticket);  // the interrupt was meant for the question before
            } else {
                Q_EMIT failed(page.error());
            }
        });
}

void SearchSession::askTotals(Latest::Ticket ticket)
{
    m_worker.ask(
        this,
        [ticket, query = m_query](library::Catalogue &catalogue) -> Result<search::Totals> {
            return ticket.isLatest() ? catalogue.count(query) : outdated();
        },
        [this, ticket](const Result<search::Totals> &totals) {
            if (!ticket.isLatest())
                return;
            if (totals) {
                m_articles = totals->articles;
                Q_EMIT counted(*totals);
                askDivision(ticket);
            } else if (totals.error().code == ErrorCode::Cancelled) {
                askTotals(ticket);
            } else {
                Q_EMIT failed(totals.error());
            }
        });
}

void SearchSession::askDivision(Latest::Ticket ticket)
{
    m_worker.ask(
        this,
        [ticket, query = m_query, articles = m_articles](library::Catalogue &catalogue) -> Result<Division> {
            return ticket.isLatest() ? divisionOf(catalogue, query, articles) : outdated();
        },
        [this, ticket](const Result<Division> &division) {
            if (!ticket.isLatest())
                return;
            if (division)
                Q_EMIT divided(*division);
            else if (division.error().code == ErrorCode::Cancelled)
                askDivision(ticket);
            else
                Q_EMIT failed(division.error());
        });
}

void SearchSession::askAdvice()
{
    const Latest::Ticket ticket = m_latest.same();
    m_worker.ask(
        this,
        [ticket, query = m_query](library::Catalogue &catalogue) -> Result<search::Advice> {
            return ticket.isLatest() ? catalogue.advice(query) : outdated();
        },
        [this, ticket](const Result<search::Advice> &advice) {
            if (ticket.isLatest() && advice)
                Q_EMIT advised(*advice);
        });
}

void SearchSession::complete(const search::Begun &begun) { askCompletions(m_latestBegun.next(), begun); }

void SearchSession::askCompletions(Latest::Ticket ticket, const search::Begun &begun)
{
    m_worker.ask(
        this,
        [ticket, begun](library::Catalogue &catalogue) -> Result<search::Completions> {
            return ticket.isLatest() ? catalogue.completions(begun, kMostCompletions) : outdated();
        },
        [this, ticket, begun](const Result<search::Completions> &completions) {
            if (!ticket.isLatest())
                return;
            if (completions)
                Q_EMIT completed(begun, *completions);
            else if (completions.error().code == ErrorCode::Cancelled)
                askCompletions(ticket, begun);
        });
}

void SearchSession::askRows(const RowRanges &ranges, const RowsTaker &taker)
{
    const Latest::Ticket ticket = m_latest.same();
    m_worker.ask(
        this,
        [ticket, base = request(0), ranges](library::Catalogue &catalogue) -> Result<std::vector<model::ArticleRow>> {
            std::vector<model::ArticleRow> all;
            for (const RowRange &range : ranges) {
                for (int done = 0; done < range.count; done += search::kMostHits) {
                    search::Request request = base;
                    request.offset = range.first + done;
                    request.limit = std::min(search::kMostHits, range.count - done);
                    const auto page = ticket.isLatest() ? catalogue.search(request) : outdated();
                    if (!page)
                        return page.error();
                    for (const search::Hit &hit : page->hits)
                        all.push_back(hit.article);
                }
            }
            return all;
        },
        [this, ticket, taker](const Result<std::vector<model::ArticleRow>> &rows) {
            if (!ticket.isLatest())
                return;
            if (rows)
                taker(*rows);
            else if (rows.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(rows.error());
        });
}

void SearchSession::askPage(int page)
{
    const Latest::Ticket ticket = m_latest.same();
    if (m_articles > 0)
        page = std::min(page, int((m_articles - 1) / ArticleModel::kPageSize));
    m_worker.ask(
        this,
        [ticket, request = request(page)](library::Catalogue &catalogue) -> Result<search::Page> {
            return ticket.isLatest() ? catalogue.search(request) : outdated();
        },
        [this, ticket, page](const Result<search::Page> &hits) {
            if (ticket.isLatest())
                Q_EMIT pageArrived(page, hits ? itemsOf(*hits) : std::vector<ListItem>());
        });
}

}  // namespace dateline::ui
