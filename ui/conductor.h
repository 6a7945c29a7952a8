#pragma once

// Plays panes and sessions together: what is chosen is shown, what is shown is marked, what is marked is
// counted. Knows nothing of how the panes are laid out.

#include "ui/browse_session.h"
#include "ui/import_session.h"
#include "ui/marking_session.h"
#include "ui/reading_session.h"
#include "ui/search_session.h"
#include "ui/settings.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace dateline::ui {

class Actions;
class ArticleList;
class ImportPanel;
class Reader;
class SearchBar;
class Sidebar;

struct Panes {
    SearchBar *search = nullptr;
    Sidebar *sidebar = nullptr;
    ArticleList *list = nullptr;
    Reader *reader = nullptr;
    ImportPanel *import = nullptr;
};

class Conductor final : public QObject {
    Q_OBJECT
public:
    Conductor(const Bridge &bridge, const Panes &panes, Actions &actions, Settings &settings, QObject *parent);

    void importPaths(const QStringList &paths);
    void leaveSearch();
    bool isSearching() const { return m_searching; }
    void chooseNeighbour(int step);
    void nextUnread();
    void pageDown();
    void chooseNeighbourIssue(int step);
    void stepMark(int step);
    void toggleStar();
    void toggleRead();
    void setIssueDate(model::IssueId issue);
    void savePlace();
    void retranslate();

Q_SIGNALS:
    void articleShown(const QString &headline);

private:
    void connectSearch();
    void connectBrowsing();
    void connectReading();
    void connectImport();

    void ask(const QString &typed, search::Sort sort);
    /// In the article: what is to be found in it, else what is searched for.
    void markPresentQuery();
    void showAnswer(const search::Page &page);
    void showTotals(const search::Totals &totals);
    void showShelf(const Shelf &shelf);
    void showList(int total, const std::vector<ListItem> &first);
    void showIssues(const std::vector<model::IssueRow> &issues);
    void showReading(const Reading &reading);
    void showReport(const library::ImportReport &report);
    void showEmptyLibrary();
    void open(const ListItem &item);
    void indicateOpenArticle();
    void setRead(bool read);
    void syncActions();
    void restorePlace();

    Panes m_panes;
    Actions &m_actions;
    Settings &m_settings;
    QString m_archivePath;

    bool m_searching = false;
    search::Query m_query;                   // the search's
    bool m_started = false;                  // the library has been shown once
    bool m_listShown = false;
    Shelf m_shelf;
    std::optional<model::ArticleRow> m_row;  // the article in the reader, as last marked
    model::IssueId m_issueToShow = 0;        // of a file just opened
    bool m_openFirst = false;                // the first of the next list is to be opened
    bool m_stepWhenOpened = false;           // F3 opened the article
    int m_positionToShow = 0;
    QTimer m_patience;                       // how long an older answer may stand below a newer question
    QTimer m_importRefresh;

    // Last, so that their threads end first.
    SearchSession m_search;
    BrowseSession m_browse;
    ReadingSession m_reading;
    MarkingSession m_marking;
    ImportSession m_import;
};

}  // namespace dateline::ui
