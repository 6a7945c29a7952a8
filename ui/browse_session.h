#pragma once

// The library's shelves and the lists of articles on them, read on a thread of its own. As in a search,
// an answer about a shelf that was left is dropped.

#include "ui/async/latest.h"
#include "ui/async/worker.h"
#include "ui/bridge.h"
#include "ui/models/list_item.h"
#include "ui/models/row_range.h"
#include "ui/models/shelf.h"
#include "ui/settings.h"

#include <QObject>

namespace dateline::ui {

class BrowseSession final : public QObject {
    Q_OBJECT
public:
    explicit BrowseSession(const Bridge &bridge, QObject *parent = nullptr);

    /// issuesArrived(), starredCounted() and what else the sidebar shows.
    void refresh();
    void askSections(model::IssueId issue);
    /// namesArrived(): the most frequent, and one more than kMostNames where there are others.
    void askNames(search::Facet facet);
    /// listArrived(), then askPage() for what follows.
    void show(const Shelf &shelf, const ListOrder &order);
    void askPage(int page);
    /// Of the present shelf; not taken once it was left.
    void askRows(const RowRanges &rows, const RowsTaker &taker);
    void leave();
    /// The next unread article behind `row` of the present shelf: unreadFound().
    void seekUnread(int row);
    /// The article of a place, if the archive still has it: placeFound().
    void seekPlace(const Place &place);

Q_SIGNALS:
    void issuesArrived(const std::vector<dateline::model::IssueRow> &issues);
    void subjectsCounted(const std::vector<dateline::model::SubjectRow> &subjects);
    void starredCounted(int articles);
    void tagsCounted(const std::vector<dateline::model::TagRow> &tags);
    void namesArrived(const dateline::search::FacetBuckets &names);
    void removedIssuesArrived(const std::vector<dateline::model::IssueRow> &issues);
    void sectionsArrived(dateline::model::IssueId issue, const std::vector<dateline::model::SectionRow> &sections);
    void listArrived(int total, const std::vector<dateline::ui::ListItem> &first);
    void pageArrived(int page, const std::vector<dateline::ui::ListItem> &items);
    void unreadFound(int row);  ///< -1 when there is none
    void placeFound(const dateline::ui::Place &place, dateline::model::IssueId issue, dateline::model::ArticleId article, int row);
    void failed(const dateline::Error &error);

private:
    /// Tells `arrived` what `rows` finds in the catalogue.
    template<typename Rows, typename Arrived>
    void tell(Rows (library::Catalogue::*rows)(), Arrived arrived);

    Shelf m_shelf;
    model::Scope m_scope;
    Latest m_latest;
    Worker<library::Catalogue> m_worker;
    Worker<library::Catalogue> m_namer;  ///< of its own: it reads a line of every article, and lists are not to wait for that
};

}  // namespace dateline::ui
