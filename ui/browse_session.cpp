#include "ui/browse_session.h"

#include "ui/find_place.h"
#include "ui/models/article_model.h"
#include "ui/models/library_node.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;
using library::Catalogue;

constexpr int kPage = ArticleModel::kPageSize;
constexpr int kSeekPage = 500;

struct List {
    int total = 0;
    std::vector<ListItem> first;
};

std::vector<ListItem> looseItems(const std::vector<model::TextLines> &loose, model::IssueId issue)
{
    std::vector<ListItem> items;
    for (const model::TextLines &piece : loose) {
        search::LooseHit hit{.issue = issue, .publication = {}, .date = {}, .lines = piece.lines, .snippet = {}};
        hit.snippet.text = piece.text;
        items.push_back({.article = {}, .hit = {}, .loose = hit});
    }
    return items;
}

Result<std::vector<ListItem>> rows(Catalogue &catalogue, const model::Scope &scope, int limit, int offset)
{
    auto found = catalogue.articles(scope, limit, offset);
    if (!found)
        return found.error();
    return itemsOf(std::move(*found));
}

Result<List> list(Catalogue &catalogue, const Shelf &shelf, const model::Scope &scope)
{
    if (shelf.kind == Shelf::Loose) {
        const auto loose = catalogue.looseText(shelf.issue);
        if (!loose)
            return loose.error();
        auto items = looseItems(*loose, shelf.issue);
        const int total = int(items.size());
        return List{total, std::move(items)};
    }
    const auto total = catalogue.countArticles(scope);
    if (!total)
        return total.error();
    auto first = rows(catalogue, scope, kPage, 0);
    if (!first)
        return first.error();
    return List{int(*total), std::move(*first)};
}

}  // namespace

BrowseSession::BrowseSession(const Bridge &bridge, QObject *parent)
    : QObject(parent), m_worker(u"browse"_s, bridge.catalogue), m_namer(u"names"_s, bridge.catalogue)
{
}

void BrowseSession::refresh()
{
    m_worker.ask(
        this, [](Catalogue &catalogue) { return catalogue.issues(); },
        [this](const Result<std::vector<model::IssueRow>> &issues) {
            if (issues)
                Q_EMIT issuesArrived(*issues);
            else
                Q_EMIT failed(issues.error());
        });
    m_worker.ask(
        this,
        [](Catalogue &catalogue) {
            return catalogue.countArticles(Shelf{.kind = Shelf::Starred}.scope());
        },
        [this](const Result<qint64> &starred) {
            if (starred)
                Q_EMIT starredCounted(int(*starred));
        });
    tell(&Catalogue::subjects, &BrowseSession::subjectsCounted);
    tell(&Catalogue::tags, &BrowseSession::tagsCounted);
    tell(&Catalogue::removedIssues, &BrowseSession::removedIssuesArrived);
}

template<typename Rows, typename Arrived>
void BrowseSession::tell(Rows (Catalogue::*rows)(), Arrived arrived)
{
    m_worker.ask(
        this, [rows](Catalogue &catalogue) { return (catalogue.*rows)(); },
        [this, arrived](const Rows &found) {
            if (found)
                Q_EMIT (this->*arrived)(*found);
        });
}

void BrowseSession::askSections(model::IssueId issue)
{
    m_worker.ask(
        this, [issue](Catalogue &catalogue) { return catalogue.sections(issue); },
        [this, issue](const Result<std::vector<model::SectionRow>> &sections) {
            if (sections)
                Q_EMIT sectionsArrived(issue, *sections);
        });
}

void BrowseSession::askNames(search::Facet facet)
{
    m_namer.ask(
        this, [facet](Catalogue &catalogue) { return catalogue.names(facet, kMostNames + 1); },
        [this](const Result<search::FacetBuckets> &names) {
            if (names)
                Q_EMIT namesArrived(*names);
        });
}

void BrowseSession::show(const Shelf &shelf, const ListOrder &order)
{
    m_shelf = shelf;
    m_scope = shelf.scope();
    m_scope.oldestFirst = order.oldestFirst;
    m_scope.byStory = order.byStory;
    const Latest::Ticket ticket = m_latest.next();
    m_worker.ask(
        this,
        [ticket, shelf, scope = m_scope](Catalogue &catalogue) -> Result<List> {
            return ticket.isLatest() ? list(catalogue, shelf, scope) : List{};
        },
        [this, ticket](const Result<List> &found) {
            if (!ticket.isLatest())
                return;
            if (found)
                Q_EMIT listArrived(found->total, found->first);
            else
                Q_EMIT failed(found.error());
        });
}

void BrowseSession::leave() { m_latest.next(); }

void BrowseSession::askPage(int page)
{
    const Latest::Ticket ticket = m_latest.same();
    m_worker.ask(
        this,
        [ticket, scope = m_scope, page](Catalogue &catalogue) -> Result<std::vector<ListItem>> {
            return ticket.isLatest() ? rows(catalogue, scope, kPage, page * kPage) : std::vector<ListItem>();
        },
        [this, ticket, page](const Result<std::vector<ListItem>> &items) {
            if (ticket.isLatest())
                Q_EMIT pageArrived(page, items ? *items : std::vector<ListItem>());
        });
}

void BrowseSession::askRows(const RowRanges &ranges, const RowsTaker &taker)
{
    const Latest::Ticket ticket = m_latest.same();
    m_worker.ask(
        this,
        [scope = m_scope, ranges](Catalogue &catalogue) -> Result<std::vector<model::ArticleRow>> {
            std::vector<model::ArticleRow> all;
            for (const RowRange &range : ranges) {
                auto found = catalogue.articles(scope, range.count, range.first);
                if (!found)
                    return found.error();
                std::move(found->begin(), found->end(), std::back_inserter(all));
            }
            return all;
        },
        [this, ticket, taker](const Result<std::vector<model::ArticleRow>> &rows) {
            if (!ticket.isLatest())
                return;
            if (rows)
                taker(*rows);
            else
                Q_EMIT failed(rows.error());
        });
}

void BrowseSession::seekUnread(int row)
{
    const Latest::Ticket ticket = m_latest.same();
    m_worker.ask(
        this,
        [ticket, scope = m_scope, row](Catalogue &catalogue) -> Result<int> {
            for (int offset = row + 1; ticket.isLatest(); offset += kSeekPage) {
                const auto items = catalogue.articles(scope, kSeekPage, offset);
                if (!items)
                    return items.error();
                for (size_t i = 0; i < items->size(); ++i) {
                    if (!(*items)[i].read)
                        return offset + int(i);
                }
                if (items->size() < kSeekPage)
                    return -1;
            }
            return -1;
        },
        [this, ticket](const Result<int> &found) {
            if (ticket.isLatest())
                Q_EMIT unreadFound(found ? *found : -1);
        });
}

void BrowseSession::seekPlace(const Place &place)
{
    m_worker.ask(
        this, [place](Catalogue &catalogue) { return findPlace(catalogue, place); },
        [this, place](const Result<FoundPlace> &found) {
            if (found)
                Q_EMIT placeFound(place, found->issue, found->article, found->row);
            else
                Q_EMIT placeFound(place, 0, 0, -1);
        });
}

}  // namespace dateline::ui
