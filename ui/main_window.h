#pragma once

// The window: a row on top, sidebar, list and reader side by side, long work's progress at the foot. It
// lays the panes out and remembers how; Conductor plays them together.

#include "ui/bridge.h"
#include "ui/panes/pane_layout.h"
#include "ui/settings.h"

#include <QMainWindow>
#include <QSplitter>

#include <memory>

namespace dateline::ui {

class Actions;
class ArticleList;
class Conductor;
class IssueCalendar;
class LookDesk;
class PreviewPane;
class Reader;
class SearchBar;
class Sidebar;
class WelcomePane;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `library` must outlive the window. Puts the application into the remembered language.
    explicit MainWindow(library::Library &library, QWidget *parent = nullptr);
    explicit MainWindow(const Bridge &bridge, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Imports files and folders; one file is shown before it is added, and its issue when it is in.
    void openPaths(const QStringList &paths);
    /// Where the sample bulletins lie; without it the window does not offer them.
    void setSamplesFolder(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build(const Bridge &bridge);
    void connectActions();
    void connectPanes();
    void layOutPanes();
    void goTo(Pane pane);
    void leave();
    void askForFiles();
    void askForFolder();
    void chooseLanguage(const QString &code);
    void showSettings();
    void showAbout();

    Settings m_settings;
    const QString m_archivePath;
    QString m_samples;
    Pane m_present = Pane::List;
    Actions *m_actions = nullptr;
    SearchBar *m_search = nullptr;
    QSplitter *m_splitter = nullptr;
    QSplitter *m_shelves = nullptr;  ///< sidebar, and below it the calendar or the facets
    Sidebar *m_sidebar = nullptr;
    IssueCalendar *m_calendar = nullptr;
    ArticleList *m_list = nullptr;
    QWidget *m_reading = nullptr;  ///< tabs, and below them the reader
    Reader *m_reader = nullptr;
    PreviewPane *m_preview = nullptr;  ///< in the place of list and reader, while a file is shown before it is added
    WelcomePane *m_welcome = nullptr;  ///< likewise, while the library is empty
    LookDesk *m_look = nullptr;
    std::unique_ptr<Conductor> m_conductor;
};

}  // namespace dateline::ui
