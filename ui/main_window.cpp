#include "ui/main_window.h"

#include "library/file_list.h"
#include "ui/actions/actions.h"
#include "ui/conductor.h"
#include "ui/desks/look_desk.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/language.h"
#include "ui/panes/article_list.h"
#include "ui/panes/command_palette.h"
#include "ui/panes/completion_list.h"
#include "ui/panes/deed_strip.h"
#include "ui/panes/export_strip.h"
#include "ui/panes/facet_panel.h"
#include "ui/panes/file_view.h"
#include "ui/panes/import_panel.h"
#include "ui/panes/index_strip.h"
#include "ui/panes/issue_calendar.h"
#include "ui/panes/preview_pane.h"
#include "ui/panes/query_chips.h"
#include "ui/panes/reader.h"
#include "ui/panes/reader_tabs.h"
#include "ui/panes/reader_view.h"
#include "ui/panes/search_bar.h"
#include "ui/panes/search_box.h"
#include "ui/panes/side_buttons.h"
#include "ui/panes/sidebar.h"
#include "ui/panes/timeline_strip.h"
#include "ui/panes/welcome_pane.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QVBoxLayout>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

const QSize kLeastSize(360, 320);
const QSize kFirstSize(1280, 800);
const QList<int> kFirstPanes{232, 352, 696};

}  // namespace

MainWindow::MainWindow(library::Library &library, QWidget *parent) : MainWindow(bridgeTo(library), parent) {}

MainWindow::MainWindow(const Bridge &bridge, QWidget *parent) : QMainWindow(parent), m_archivePath(bridge.archivePath)
{
    setAnimated(false);  // nothing moves by itself, whoever asked for less motion or not
    useLanguage(m_settings.language());
    build(bridge);
    connectActions();
    connectPanes();
    m_look = new LookDesk(*m_actions->view, *m_list, *m_reader, m_settings, this);
    setSamplesFolder({});

    m_search->setSort(m_settings.sort());
    m_actions->view->sidebar->setChecked(m_settings.sidebarShown());
    m_actions->view->calendar->setChecked(m_settings.calendarShown());
    m_actions->view->fileView->setChecked(m_settings.fileViewShown());
    resize(kFirstSize);
    restoreGeometry(m_settings.geometry());
    resize(size().boundedTo(screen()->availableSize()));
    if (!m_splitter->restoreState(m_settings.panes()))
        m_splitter->setSizes(kFirstPanes);
    layOutPanes();
}

MainWindow::~MainWindow() = default;

void MainWindow::build(const Bridge &bridge)
{
    setWindowTitle(u"Dateline"_s);
    setAcceptDrops(true);
    setMinimumSize(kLeastSize);  // or the panes side by side would keep it too wide to fold them
    m_actions = new Actions(menuBar(), this);

    auto *whole = new QWidget(this);
    m_search = new SearchBar(*m_actions, whole);
    m_splitter = new QSplitter(Qt::Horizontal, whole);
    m_shelves = new QSplitter(Qt::Vertical, m_splitter);
    m_sidebar = new Sidebar(m_shelves);
    m_calendar = new IssueCalendar(m_shelves);
    auto *facets = new FacetPanel(m_shelves);
    m_list = new ArticleList(m_splitter);
    m_reading = new QWidget(m_splitter);
    auto *tabs = new ReaderTabs(m_reading);
    m_reader = new Reader(*m_actions, m_reading);
    m_preview = new PreviewPane(m_splitter);
    m_welcome = new WelcomePane(*m_actions, m_splitter);
    m_welcome->hide();
    auto *import = new ImportPanel(whole);
    auto *index = new IndexStrip(whole);
    auto *exports = new ExportStrip(whole);
    auto *deeds = new DeedStrip(m_actions->edit->undo, whole);
    auto *chips = new QueryChips(whole);
    auto *timeline = new TimelineStrip(m_list);
    m_list->setHead(timeline);
    for (QSplitter *splitter : {m_splitter, m_shelves}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    for (const int wide : {2, 3, 4})
        m_splitter->setStretchFactor(wide, 1);
    m_shelves->setMinimumWidth(160);
    m_list->setMinimumWidth(240);
    m_reading->setMinimumWidth(280);
    auto *reading = new QVBoxLayout(m_reading);
    reading->setContentsMargins(0, 0, 0, 0);
    reading->setSpacing(0);
    reading->addWidget(tabs);
    reading->addWidget(m_reader, 1);

    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_search);
    column->addWidget(chips);
    column->addWidget(m_splitter, 1);
    column->addWidget(exports);
    column->addWidget(deeds);
    column->addWidget(index);
    column->addWidget(import);
    setCentralWidget(whole);

    const ArticleActions &article = *m_actions->article;
    m_list->setMenu({article.star, article.read, article.tag, article.note, article.subjects});
    m_reader->setMenu({m_actions->edit->copy, m_actions->edit->copyWithSource, article.highlight, article.correct, article.tag, article.note});

    auto *completions = new CompletionList(*m_search->box(), this);
    const Panes panes{m_search, completions, m_sidebar, m_calendar, m_list, tabs, m_reader, import, index, deeds, exports, m_preview, {chips, facets, timeline}};
    m_conductor = std::make_unique<Conductor>(bridge, panes, *m_actions, m_settings, nullptr);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    Conductor *conductor = m_conductor.get();

    on(m_actions->file->openFiles, [this] { askForFiles(); });
    on(m_actions->file->importFolder, [this] { askForFolder(); });
    on(m_actions->file->openSamples, [this] { openPaths({m_samples}); });
    on(m_actions->file->quit, [this] { close(); });
    on(m_actions->edit->copy, [this] {
        m_reader->file()->text()->hasFocus() ? m_reader->file()->text()->copy() : m_reader->view()->copy();
    });
    on(m_actions->edit->copyWithSource, [this] { m_reader->copyWithSource(); });
    on(m_actions->edit->search, [this] {
        m_search->box()->setFocus(Qt::ShortcutFocusReason);
        m_search->box()->selectAll();
    });
    on(m_actions->edit->saveSearch, [conductor] { conductor->saveSearch(); });
    on(m_actions->edit->findInArticle, [this] {
        if (m_reader->hasArticle())
            m_reader->startFinding();
    });
    on(m_actions->edit->nextMark, [conductor] { conductor->stepMark(1); });
    on(m_actions->edit->nextDoubt, [this] { m_reader->stepDoubt(); });
    on(m_actions->edit->nextFigure, [this] { m_reader->stepNote(1); });
    on(m_actions->edit->previousFigure, [this] { m_reader->stepNote(-1); });
    on(m_actions->edit->previousMark, [conductor] { conductor->stepMark(-1); });
    on(m_actions->edit->settings, [this] { showSettings(); });
    on(m_actions->edit->leave, [this] { leave(); });

    on(m_actions->view->sidebar, [this] {
        if (width() >= kFoldSidebar)
            m_settings.setSidebarShown(m_actions->view->sidebar->isChecked());
        goTo(m_actions->view->sidebar->isChecked() ? Pane::Sidebar : Pane::List);
    });
    on(m_actions->view->calendar, [this] {
        m_settings.setCalendarShown(m_actions->view->calendar->isChecked());
        layOutPanes();
        if (m_settings.calendarShown())
            m_calendar->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->view->fileView, &QAction::toggled, this, [this](bool shown) {
        m_settings.setFileViewShown(shown);
        m_reader->showFile(shown);
    });
    on(m_actions->view->fullScreen, [this] {
        m_actions->view->fullScreen->isChecked() ? showFullScreen() : showNormal();
    });
    for (QAction *language : m_actions->view->languages())
        on(language, [this, language] { chooseLanguage(language->data().toString()); });

    on(m_actions->go->next, [conductor] { conductor->chooseNeighbour(1); });
    on(m_actions->go->previous, [conductor] { conductor->chooseNeighbour(-1); });
    on(m_actions->go->nextUnread, [conductor] { conductor->nextUnread(); });
    on(m_actions->go->pageDown, [conductor] { conductor->pageDown(); });
    on(m_actions->go->nextIssue, [conductor] { conductor->chooseNeighbourIssue(1); });
    on(m_actions->go->previousIssue, [conductor] { conductor->chooseNeighbourIssue(-1); });
    on(m_actions->go->toSidebar, [this] { goTo(Pane::Sidebar); });
    on(m_actions->go->toList, [this] { goTo(Pane::List); });
    on(m_actions->go->toReader, [this] { goTo(Pane::Reader); });
    on(m_actions->article->star, [conductor] { conductor->toggleStar(); });
    on(m_actions->article->read, [conductor] { conductor->toggleRead(); });
    on(m_actions->article->allRead, [conductor] { conductor->markAllRead(); });
    on(m_actions->article->subjects, [conductor] { conductor->setSubjects(); });
    on(m_actions->article->forgetLessons, [conductor] { conductor->forgetLessons(); });
    on(m_actions->article->issueDate, [conductor] { conductor->setPresentIssueDate(); });
    on(m_actions->article->readAgain, [conductor] { conductor->readPresentIssueAgain(); });
    on(m_actions->article->removeIssue, [conductor] { conductor->removePresentIssue(); });
    auto *palette = new CommandPalette(*menuBar(), this);
    on(m_actions->help->findCommand, [palette] { palette->open(); });
    on(m_actions->help->shortcuts, [this] { (new ShortcutsDialog(*menuBar(), this))->show(); });
    on(m_actions->help->about, [this] { showAbout(); });
    m_actions->view->showLanguage(m_settings.language());
}

void MainWindow::connectPanes()
{
    connect(m_search->box(), &SearchBox::entered, this, [this] {
        if (m_list->currentRow() < 0)
            m_list->choose(0);
        goTo(Pane::List);
    });
    connect(m_search->box(), &SearchBox::left, this, &MainWindow::leave);
    connect(m_list, &ArticleList::entered, this, [this] {
        m_conductor->keepOpen();
        goTo(Pane::Reader);
    });
    auto *sideButtons = new SideButtons(this);
    connect(sideButtons, &SideButtons::backPressed, m_actions->go->back, &QAction::trigger);
    connect(sideButtons, &SideButtons::forwardPressed, m_actions->go->forward, &QAction::trigger);
    connect(m_list->view(), &QAbstractItemView::clicked, this, [this] {
        if (width() < kOnePane)
            goTo(Pane::Reader);
    });
    const auto leavePreview = [this] {
        if (m_conductor->isPreviewing())
            m_preview->leave();
    };
    connect(m_sidebar, &Sidebar::chosen, this, leavePreview);
    connect(m_search->box(), &QLineEdit::textEdited, this, leavePreview);
    connect(m_sidebar->view(), &QAbstractItemView::clicked, this, [this] {
        if (width() < kFoldSidebar)
            goTo(Pane::List);
    });
    connect(m_list, &ArticleList::spacePressed, m_conductor.get(), &Conductor::pageDown);
    connect(m_reader, &Reader::spacePressed, m_conductor.get(), &Conductor::pageDown);
    connect(m_conductor.get(), &Conductor::panesChanged, this, [this] { layOutPanes(); });
    connect(m_conductor.get(), &Conductor::articleShown, this, [this](const QString &headline) {
        setWindowTitle(headline.isEmpty() ? u"Dateline"_s : tr("%1 — Dateline").arg(headline));
    });
}

void MainWindow::openPaths(const QStringList &paths)
{
    m_conductor->openPaths(paths);
}

void MainWindow::setSamplesFolder(const QString &path)
{
    m_samples = path;
    m_actions->file->openSamples->setVisible(!path.isEmpty());
}

void MainWindow::layOutPanes()
{
    const VisiblePanes panes = visiblePanes(width(), m_settings.sidebarShown(), m_present);
    m_shelves->setVisible(panes.sidebar);
    // While one searches, the facets need its room, and the bars of the hits are its calendar.
    m_calendar->setVisible(m_settings.calendarShown() && !m_conductor->isSearching() && !m_sidebar->model()->issues().empty());
    const bool isPreviewing = m_conductor->isPreviewing();
    const bool isWelcoming = m_conductor->isLibraryEmpty() && !isPreviewing && !m_conductor->isSearching();
    const bool begins = isWelcoming && m_welcome->isHidden();
    m_list->setVisible(panes.list && !isPreviewing && !isWelcoming);
    m_reading->setVisible(panes.reader && !isPreviewing && !isWelcoming);
    m_preview->setVisible(isPreviewing);
    m_welcome->setVisible(isWelcoming);
    if (begins)
        m_welcome->setFocus(Qt::OtherFocusReason);
    m_actions->view->sidebar->setChecked(panes.sidebar);
}

void MainWindow::goTo(Pane pane)
{
    if (pane == Pane::Sidebar && width() >= kFoldSidebar && !m_settings.sidebarShown() && sender() == m_actions->go->toSidebar)
        m_settings.setSidebarShown(true);
    m_present = pane;
    layOutPanes();
    switch (pane) {
    case Pane::Sidebar:
        m_sidebar->view()->setFocus(Qt::ShortcutFocusReason);
        break;
    case Pane::List:
        m_list->view()->setFocus(Qt::ShortcutFocusReason);
        break;
    case Pane::Reader:
        m_reader->view()->setFocus(Qt::ShortcutFocusReason);
        break;
    }
}

void MainWindow::leave()
{
    if (m_conductor->isPreviewing()) {
        m_preview->leave();
        goTo(Pane::List);
    } else if (m_actions->view->fullScreen->isChecked() && !m_conductor->isSearching()) {
        m_actions->view->fullScreen->setChecked(false);
        showNormal();
    } else if (m_conductor->isSearching()) {
        m_conductor->leaveSearch();
        goTo(Pane::List);
    } else {
        goTo(m_present == Pane::Reader ? Pane::List : m_present == Pane::List ? Pane::Sidebar : Pane::List);
    }
}

void MainWindow::askForFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Open Bulletins"), m_settings.lastFolder(),
        tr("Bulletins (%1);;All files (*)").arg(library::bulletinNames().join(u' ')));
    if (paths.isEmpty())
        return;
    m_settings.setLastFolder(QFileInfo(paths.front()).path());
    openPaths(paths);
}

void MainWindow::askForFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Import Folder"), m_settings.lastFolder());
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(path);
    openPaths({path});
}

void MainWindow::chooseLanguage(const QString &code)
{
    m_settings.setLanguage(code);
    useLanguage(code);
}

void MainWindow::showSettings()
{
    if (auto *open = findChild<SettingsDialog *>()) {
        open->activateWindow();
        return;
    }
    auto *dialog = new SettingsDialog(*m_actions, m_settings, m_archivePath, this);
    connect(dialog, &SettingsDialog::zoomChosen, m_look, &LookDesk::setZoom);
    connect(m_look, &LookDesk::zoomed, dialog, &SettingsDialog::showZoom);
    dialog->show();
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Dateline"));
    box.setTextFormat(Qt::PlainText);
    box.setText(u"Dateline %1"_s.arg(QStringLiteral(DATELINE_VERSION)));
    box.setInformativeText(tr("A reader for news bulletins. Free software under the GNU GPL, version 3 or later."));
    box.exec();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_conductor) {
        m_actions->retranslate();
        m_conductor->retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(saveGeometry());
    m_settings.setPanes(m_splitter->saveState());
    m_conductor->savePlace();
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous())
        activateWindow();  // where no window manager does it, keys would have no window to go to
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    layOutPanes();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            event->acceptProposedAction();
            return;
        }
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    event->acceptProposedAction();
    openPaths(paths);
}

}  // namespace dateline::ui
