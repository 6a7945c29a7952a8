#pragma once

// Plays the desks together: what is chosen is shown, what is shown is marked, what is marked is counted; the
// list is the search's or the shelf's. Knows nothing of how the panes are laid out.

#include "ui/deeds.h"
#include "ui/desks/calendar_desk.h"
#include "ui/desks/comparison_desk.h"
#include "ui/desks/export_desk.h"
#include "ui/desks/import_desk.h"
#include "ui/desks/issue_desk.h"
#include "ui/desks/mark_desk.h"
#include "ui/desks/narrowing_desk.h"
#include "ui/desks/own_work_desk.h"
#include "ui/desks/preview_desk.h"
#include "ui/desks/reading_desk.h"
#include "ui/desks/saved_search_desk.h"
#include "ui/desks/search_desk.h"
#include "ui/desks/shelf_desk.h"
#include "ui/desks/tab_desk.h"
#include "ui/index_session.h"
#include "ui/lesson_session.h"

#include <QObject>

namespace dateline::ui {

class Actions;
class ArticleList;
class CompletionList;
class DeedStrip;
class ExportStrip;
class ImportPanel;
class IndexStrip;
class IssueCalendar;
class PreviewPane;
class Reader;
class ReaderTabs;
class SearchBar;
class Sidebar;

struct Panes {
    SearchBar *search = nullptr;
    CompletionList *completions = nullptr;
    Sidebar *sidebar = nullptr;
    IssueCalendar *calendar = nullptr;
    ArticleList *list = nullptr;
    ReaderTabs *tabs = nullptr;
    Reader *reader = nullptr;
    ImportPanel *import = nullptr;
    IndexStrip *index = nullptr;
    DeedStrip *deeds = nullptr;
    ExportStrip *exports = nullptr;
    PreviewPane *preview = nullptr;
    NarrowingPanes narrowing;
};

class Conductor final : public QObject {
    Q_OBJECT
public:
    Conductor(const Bridge &bridge, const Panes &panes, Actions &actions, Settings &settings, QObject *parent);

    /// One file may be shown before it is added; more are imported at once.
    void openPaths(const QStringList &paths);
    bool isPreviewing() const { return m_isPreviewing; }
    /// Known to be; false while it is being opened.
    bool isLibraryEmpty() const { return m_isLibraryEmpty; }
    void leaveSearch() { m_search.leave(); }
    void saveSearch() { m_saved.savePresent(); }
    bool isSearching() const { return m_search.isActive(); }
    void chooseNeighbour(int step);
    void nextUnread();
    void pageDown();
    void chooseNeighbourIssue(int step);
    void stepMark(int step);
    /// All that are chosen in the list, where those are several; else the article in the reader.
    void toggleStar() { mark(ChosenMark::Star); }
    void toggleRead() { mark(ChosenMark::Read); }
    void markAllRead() { m_marks.markAllRead(m_shelves.shelf()); }
    /// Of the article in the reader.
    void setSubjects();
    void forgetLessons();
    /// Of the issue that is present, on the shelf or in the reader.
    void setPresentIssueDate() { m_issues.setDate(presentIssue()); }
    void removePresentIssue() { m_issues.remove(presentIssue()); }
    void readPresentIssueAgain() { m_issues.readAgain(presentIssue()); }
    /// What is chosen in the list, or else the present article, in a tab of its own.
    void keepOpen();
    void savePlace() { m_tabs.save(); }
    void retranslate();

Q_SIGNALS:
    void articleShown(const QString &headline);
    /// A file that may be added takes the place of list and reader, or leaves it; a search begins or ends; the library has its first issue.
    void panesChanged();

private:
    void connectList();
    void connectLibrary();
    void connectArticle();
    void connectDeeds();
    void connectOwnWork();
    void connectTabs();
    void connectSubjects();
    void connectTellings();
    void connectImport();
    void connectIndex();
    void connectExport();
    void connectComparison();
    /// The article in the reader, the present issue, and what the list holds.
    std::vector<Exportable> exportables() const;

    /// The list goes to the search, or back to the shelf.
    void giveList();
    ListPlace presentList() const;
    void showList(const ListPlace &list);
    void mark(ChosenMark mark);
    void indicateOpenArticle();
    void showArticle(const model::ArticleRow &row);
    void importPaths(const QStringList &paths, const QString &encoding = {});
    /// A link of the article in view: in the list where it is there, or in the tab that stays open.
    void follow(model::ArticleId article);
    void showImported(model::IssueId issue);
    void showDoubts(model::IssueId issue);
    void showEmptyLibrary();
    model::IssueId presentIssue() const;
    void syncActions();

    const Panes m_panes;
    Actions &m_actions;
    Settings &m_settings;
    bool m_isPreviewing = false;
    bool m_isLibraryEmpty = false;

    // Last, so that their threads end first; before the marks' thread those that they may wait for.
    Deeds m_deeds;
    SearchDesk m_search;
    NarrowingDesk m_narrowing;
    SavedSearchDesk m_saved;
    ShelfDesk m_shelves;
    CalendarDesk m_calendar;
    ReadingDesk m_reading;
    TabDesk m_tabs;
    MarkingSession m_marking;
    MarkDesk m_marks;
    IssueDesk m_issues;
    OwnWorkDesk m_own;
    LessonSession m_lessons;
    PreviewDesk m_preview;
    ImportDesk m_import;
    IndexSession m_index;
    ExportDesk m_exports;
    ComparisonDesk m_comparisons;
};

}  // namespace dateline::ui
