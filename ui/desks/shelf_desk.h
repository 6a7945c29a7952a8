#pragma once

// The library's shelves: the sidebar keeps them, the chosen one stands in the list. While another desk has
// the list (a search) this one remembers its shelf and shows nothing.

#include "ui/browse_session.h"

#include <QObject>

#include <optional>

class QAction;

namespace dateline::ui {

class ArticleList;
class Sidebar;

class ShelfDesk final : public QObject {
    Q_OBJECT
public:
    ShelfDesk(const Bridge &bridge, Sidebar &sidebar, ArticleList &list, const Settings &settings);

    /// The library as it was left: its shelves, and the place where one was reading (placeFound()).
    void start();
    /// The archive's issues and counts anew.
    void refresh();
    /// An issue that has just come into the archive: its shelf, and the first article on it. Before start()
    /// is through, it comes before the place where one was reading.
    void showNew(model::IssueId issue);
    /// What is opened comes before where one was.
    void forgetPlace() { m_started = true; }
    /// The present shelf into the list.
    void show();
    /// The same, after another desk had the list: the sidebar too.
    void comeBack();
    /// Another desk takes the list.
    void leave();

    const Shelf &shelf() const { return m_shelf; }
    /// The same as before a while, if its issue is still there; while another desk has the list, for when it comes back.
    void goBackTo(const Shelf &shelf);
    void nextUnread();
    /// The day's one issue, or the list of all of them; of one publication, where it is given and has a name.
    void openDay(const QDate &day, const std::optional<QString> &publication);
    /// The issue `step` issues below that one in the sidebar.
    void chooseNeighbour(model::IssueId issue, int step);

    /// Another order of the issues; the list follows.
    void setOldestFirst(bool oldestFirst);
    void setGrouping(Grouping grouping);
    /// Of the list, while it stands.
    void askRows(const RowRanges &rows, const RowsTaker &taker) { m_session.askRows(rows, taker); }

Q_SIGNALS:
    /// A shelf was chosen while another desk has the list.
    void listWanted();
    /// Its articles stand in the list, none of them chosen.
    void listShown();
    void shelfChanged(const dateline::ui::Shelf &shelf);
    void libraryChanged();
    void libraryEmpty();
    void placeFound(dateline::model::ArticleId article, int position);

private:
    void open(const Shelf &shelf);
    void reorder(const ListOrder &order);
    void showIssues(const std::vector<model::IssueRow> &issues);
    void showList(int total, const std::vector<ListItem> &first);
    QString statusLine(int total) const;
    void showNoArticles();
    void showNothingToday();
    void showEmptyLibrary();
    void restorePlace();
    void showPlace(const Place &place, model::IssueId issue, model::ArticleId article);

    Sidebar &m_sidebar;
    ArticleList &m_list;
    const Settings &m_settings;
    const QString m_archivePath;
    Shelf m_shelf;
    QAction *m_step = nullptr;         // that a notice shows as a button
    ListOrder m_order;
    Grouping m_grouping = Grouping::None;
    bool m_hasList = true;
    bool m_started = false;            // the library has been shown once
    bool m_wasFocused = false;         // the first list took the focus
    model::IssueId m_issueToShow = 0;  // once the sidebar has it
    bool m_openFirst = false;          // of the next list
    BrowseSession m_session;
};

}  // namespace dateline::ui
