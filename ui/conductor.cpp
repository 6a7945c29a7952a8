#include "ui/conductor.h"

#include "search/language.h"
#include "ui/actions.h"
#include "ui/dialogs/issue_date_dialog.h"
#include "ui/panes/article_list.h"
#include "ui/panes/import_panel.h"
#include "ui/panes/reader.h"
#include "ui/panes/reader_view.h"
#include "ui/panes/search_bar.h"
#include "ui/panes/search_box.h"
#include "ui/panes/sidebar.h"
#include "ui/words.h"

#include <utility>

namespace dateline::ui {
namespace {

constexpr int kPatienceMs = 80;
constexpr int kImportRefreshMs = 2000;

}  // namespace

Conductor::Conductor(const Bridge &bridge, const Panes &panes, Actions &actions, Settings &settings,
                     QObject *parent)
    : QObject(parent), m_panes(panes), m_actions(actions), m_settings(settings),
      m_archivePath(bridge.archivePath), m_search(bridge), m_browse(bridge), m_reading(bridge),
      m_marking(bridge), m_import(bridge)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    m_importRefresh.setInterval(kImportRefreshMs);
    connectSearch();
    connectBrowsing();
    connectReading();
    connectImport();
    m_panes.reader->showNotice({});
    m_panes.list->showNotice(tr("Opening the archive…"));
    syncActions();
    m_browse.refresh();
}

// --- search

void Conductor::connectSearch()
{
    connect(m_panes.search, &SearchBar::asked, this, &Conductor::ask);
    connect(&m_search, &SearchSession::answered, this, &Conductor::showAnswer);
    connect(&m_search, &SearchSession::counted, this, &Conductor::showTotals);
    connect(&m_search, &SearchSession::pageArrived, m_panes.list->model(), &ArticleModel::setPage);
    connect(&m_search, &SearchSession::failed, this, [this](const Error &error) {
        m_patience.stop();
        m_panes.list->setStatus({});
        m_panes.list->showNotice(tr("The search failed"), errorInWords(error), {m_actions.leave});
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_panes.list->model()->reset(0, {});
        m_panes.list->setStatus(tr("Searching…"));
        m_panes.list->showNotice(tr("Searching…"));
    });
}

void Conductor::ask(const QString &typed, search::Sort sort)
{
    m_settings.setSort(sort);
    if (typed.trimmed().isEmpty()) {
        if (m_searching)
            leaveSearch();
        return;
    }
    m_searching = true;
    m_browse.leave();
    const search::Query query = search::parse(typed);
    m_query = query;
    markPresentQuery();
    if (query.isEmpty()) {
        m_search.leave();
        m_patience.stop();
        m_panes.list->model()->reset(0, {});
        m_panes.list->setStatus({});
        m_panes.list->showNotice(tr("There is no word in it to look for"), typed, {m_actions.leave});
    } else {
        m_search.ask(query, sort);
        m_patience.start();
    }
    syncActions();
}

void Conductor::showAnswer(const search::Page &page)
{
    m_patience.stop();
    const std::vector<ListItem> items = itemsOf(page);
    if (items.empty()) {
        m_panes.list->model()->reset(0, {});
        m_panes.list->setStatus(tr("No articles"));
        m_panes.list->showNotice(tr("Nothing found"),
                                 tr("No article holds %1.").arg(queryInWords(page.request.query)),
                                 {m_actions.leave});
        return;
    }
    const int count = int(items.size());
    m_panes.list->model()->reset(count, items);
    m_panes.list->showRows();
    m_panes.list->view()->scrollToTop();
    m_panes.list->setStatus({});
    indicateOpenArticle();
}

void Conductor::showTotals(const search::Totals &totals)
{
    if (m_panes.list->model()->rowCount() == 0)
        return;
    m_panes.list->model()->setTotal(int(totals.articles + totals.loose));
    m_panes.list->setStatus(totalsInWords(totals),
                            plainToolTip(tr("Searched for: %1").arg(queryInWords(m_search.query()))));
}

void Conductor::leaveSearch()
{
    m_patience.stop();
    m_search.leave();
    m_query = {};
    markPresentQuery();
    m_searching = false;  // an emptied box asks nothing more
    m_panes.search->box()->clear();
    m_panes.sidebar->indicate(m_shelf);
    m_browse.show(m_shelf);
    syncActions();
}

void Conductor::markPresentQuery()
{
    const QString wanted = m_panes.reader->findText();
    m_reading.mark(wanted.isEmpty() ? m_query : search::parse(wanted));
}

void Conductor::stepMark(int step)
{
    if (m_searching && m_panes.reader->view()->markCount() == 0 && m_panes.list->model()->rowCount() > 0) {
        m_stepWhenOpened = true;
        if (m_panes.list->currentRow() < 0)
            m_panes.list->choose(0);
        else
            chooseNeighbour(step);
        return;
    }
    m_panes.reader->stepMark(step);
}

// --- library and list

void Conductor::connectBrowsing()
{
    connect(m_panes.sidebar, &Sidebar::chosen, this, [this](const Shelf &shelf) {
        if (m_searching || !(shelf == m_shelf))
            showShelf(shelf);
    });
    connect(m_panes.sidebar, &Sidebar::dateWanted, this, &Conductor::setIssueDate);
    connect(m_panes.sidebar->model(), &LibraryModel::sectionsWanted, &m_browse, &BrowseSession::askSections);
    connect(&m_browse, &BrowseSession::sectionsArrived, m_panes.sidebar->model(), &LibraryModel::setSections);
    connect(&m_browse, &BrowseSession::starredCounted, m_panes.sidebar->model(), &LibraryModel::setStarred);
    connect(&m_browse, &BrowseSession::issuesArrived, this, &Conductor::showIssues);
    connect(&m_browse, &BrowseSession::listArrived, this, &Conductor::showList);
    connect(&m_browse, &BrowseSession::pageArrived, m_panes.list->model(), &ArticleModel::setPage);
    connect(&m_browse, &BrowseSession::unreadFound, m_panes.list, &ArticleList::choose);
    connect(&m_browse, &BrowseSession::failed, this, [this](const Error &error) {
        m_panes.list->showNotice(tr("The archive cannot be read"), errorInWords(error));
    });
    connect(&m_browse, &BrowseSession::placeFound, this,
            [this](const Place &place, model::IssueId issue, model::ArticleId article) {
                const Shelf shelf = issue ? Shelf{.kind = Shelf::Issue, .issue = issue} : Shelf{};
                m_panes.sidebar->indicate(shelf);
                showShelf(shelf);
                if (article) {
                    m_positionToShow = place.position;
                    m_reading.open(article);
                }
            });
    connect(m_panes.list, &ArticleList::chosen, this, &Conductor::open);
    connect(m_panes.list->model(), &ArticleModel::pageWanted, this, [this](int page) {
        if (m_searching)
            m_search.askPage(page);
        else
            m_browse.askPage(page);
    });
}

void Conductor::showIssues(const std::vector<model::IssueRow> &issues)
{
    m_panes.sidebar->setIssues(issues);
    if (m_panes.reader->hasArticle()) {
        if (const model::IssueRow *issue = m_panes.sidebar->model()->issue(m_panes.reader->stored().issue.id))
            m_panes.reader->setIssue(*issue);
    }
    if (m_issueToShow) {
        m_openFirst = true;
        m_panes.sidebar->choose({.kind = Shelf::Issue, .issue = std::exchange(m_issueToShow, 0)});
        m_started = true;
    } else if (!m_started) {
        m_started = true;
        restorePlace();
    } else if (issues.empty()) {
        showEmptyLibrary();
    }
}

void Conductor::showShelf(const Shelf &shelf)
{
    m_shelf = shelf;
    if (m_searching)
        leaveSearch();
    else
        m_browse.show(shelf);
}

void Conductor::showList(int total, const std::vector<ListItem> &first)
{
    m_panes.list->model()->reset(total, first);
    if (total > 0) {
        m_panes.list->setStatus(
            m_shelf.kind == Shelf::Loose
                ? tr("%Ln piece(s) of loose text", nullptr, total)
                : totalsInWords({.articles = total, .occurrences = std::nullopt, .loose = 0}));
        m_panes.list->showRows();
        if (!std::exchange(m_listShown, true))
            m_panes.list->setFocus();
        m_panes.list->view()->scrollToTop();
        if (std::exchange(m_openFirst, false))
            m_panes.list->choose(0);
        else
            indicateOpenArticle();
        if (!m_panes.reader->hasArticle())
            m_panes.reader->showNotice(tr("Choose an article"));
        return;
    }
    m_panes.list->setStatus({});
    if (m_panes.sidebar->model()->issues().empty())
        showEmptyLibrary();
    else if (m_shelf.kind == Shelf::Unread)
        m_panes.list->showNotice(tr("Everything is read"));
    else if (m_shelf.kind == Shelf::Starred)
        m_panes.list->showNotice(tr("No starred articles"), tr("Press S while reading to star an article."));
    else
        m_panes.list->showNotice(tr("No articles here"));
}

void Conductor::showEmptyLibrary()
{
    m_panes.list->setStatus({});
    m_panes.list->showNotice(tr("No articles yet"));
    m_panes.reader->showNotice(
        tr("Read bulletins like a newspaper"),
        tr("Open a bulletin (Markdown or plain text), or import a folder of them: each is split into its "
           "articles, kept in your library, and every word can be found. Files can also be dropped here."),
        {m_actions.openFiles, m_actions.importFolder, m_actions.openSamples});
}

void Conductor::indicateOpenArticle()
{
    if (m_row)
        m_panes.list->indicate(m_panes.list->model()->rowOf(m_row->id));
}

void Conductor::chooseNeighbour(int step)
{
    const int row = m_panes.list->currentRow();
    m_panes.list->choose(row < 0 ? 0 : row + step);
}

void Conductor::nextUnread()
{
    const int row = m_panes.list->currentRow();
    if (!m_searching) {
        m_browse.seekUnread(row);
        return;
    }
    const ArticleModel *model = m_panes.list->model();
    for (int next = row + 1; next < model->rowCount(); ++next) {
        const ListItem *item = model->item(next);
        if (item && !item->isLoose() && !item->article.read) {
            m_panes.list->choose(next);
            return;
        }
    }
}

void Conductor::pageDown()
{
    if (!m_panes.reader->hasArticle() || !m_panes.reader->view()->pageDown())
        nextUnread();
}

void Conductor::chooseNeighbourIssue(int step)
{
    const model::IssueId present = m_shelf.issue ? m_shelf.issue : m_row ? m_row->issue : 0;
    if (const model::IssueId issue = m_panes.sidebar->model()->neighbour(present, step))
        m_panes.sidebar->choose({.kind = Shelf::Issue, .issue = issue});
}

// --- the article

void Conductor::connectReading()
{
    connect(&m_reading, &ReadingSession::opened, this, &Conductor::showReading);
    connect(&m_reading, &ReadingSession::marked, m_panes.reader, &Reader::setMarks);
    connect(&m_reading, &ReadingSession::fileArrived, m_panes.reader, &Reader::showFileLines);
    connect(&m_reading, &ReadingSession::fileFailed, this,
            [this](const Error &error) { m_panes.reader->showFileMessage(errorInWords(error)); });
    connect(&m_reading, &ReadingSession::failed, this, [this](const Error &error) {
        m_row.reset();
        m_panes.reader->showNotice(tr("The article cannot be shown"), errorInWords(error));
        syncActions();
    });
    connect(m_panes.reader, &Reader::findChanged, this, &Conductor::markPresentQuery);
    connect(m_panes.reader, &Reader::fileWanted, &m_reading, &ReadingSession::askFile);
    connect(m_panes.reader, &Reader::dateWanted, this, &Conductor::setIssueDate);
    connect(&m_marking, &MarkingSession::failed, this, [this](const Error &error) {
        m_panes.import->showFailure(error);
        m_browse.refresh();
    });
    connect(&m_marking, &MarkingSession::issueDated, this, [this](model::IssueId issue) {
        m_issueToShow = issue;
        m_browse.refresh();
    });
}

void Conductor::open(const ListItem &item)
{
    if (!item.isLoose()) {
        m_reading.open(item.article.id);
    } else if (const model::IssueRow *issue = m_panes.sidebar->model()->issue(item.loose->issue)) {
        m_reading.openLoose(*issue, item.loose->lines);
    }
}

void Conductor::showReading(const Reading &reading)
{
    m_panes.reader->show(reading);
    m_panes.reader->view()->showPosition(std::exchange(m_positionToShow, 0));
    if (std::exchange(m_stepWhenOpened, false))
        m_panes.reader->stepMark(1);
    m_row.reset();
    if (reading.stored->row.id != 0) {
        m_row = reading.stored->row;
        if (m_panes.list->currentRow() < 0)
            indicateOpenArticle();
        setRead(true);
        savePlace();
    }
    syncActions();
    Q_EMIT articleShown(nameOf(reading.stored->row));
}

void Conductor::setRead(bool read)
{
    if (!m_row || m_row->read == read)
        return;
    m_row->read = read;
    m_panes.list->model()->setRead(m_row->id, read);
    m_panes.sidebar->model()->addUnread(m_row->issue, read ? -1 : 1);
    m_marking.setRead(m_row->id, read);
    syncActions();
}

void Conductor::toggleRead()
{
    if (m_row)
        setRead(!m_row->read);
}

void Conductor::toggleStar()
{
    if (!m_row)
        return;
    m_row->starred = !m_row->starred;
    m_panes.list->model()->setStarred(m_row->id, m_row->starred);
    m_panes.sidebar->model()->addStarred(m_row->starred ? 1 : -1);
    m_marking.setStarred(m_row->id, m_row->starred);
    syncActions();
}

void Conductor::setIssueDate(model::IssueId id)
{
    if (id == 0)
        id = m_shelf.issue ? m_shelf.issue : m_row ? m_row->issue : 0;
    const model::IssueRow *issue = m_panes.sidebar->model()->issue(id);
    if (!issue)
        return;
    auto *dialog = new IssueDateDialog(*issue, m_panes.reader->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] { m_marking.setIssueDate(id, dialog->date()); });
    dialog->open();
}

void Conductor::syncActions()
{
    const bool article = m_row.has_value();
    m_actions.showState(article, article && m_row->starred, article && m_row->read, m_searching);
}

// --- import

void Conductor::connectImport()
{
    connect(&m_import, &ImportSession::started, m_panes.import, &ImportPanel::showStarted);
    connect(&m_import, &ImportSession::advanced, m_panes.import, &ImportPanel::showStep);
    connect(&m_import, &ImportSession::finished, this, &Conductor::showReport);
    connect(&m_import, &ImportSession::failed, this, [this](const Error &error) {
        m_importRefresh.stop();
        m_panes.import->showFailure(error);
    });
    connect(&m_import, &ImportSession::started, &m_importRefresh, qOverload<>(&QTimer::start));
    connect(&m_importRefresh, &QTimer::timeout, &m_browse, &BrowseSession::refresh);
    connect(m_panes.import, &ImportPanel::cancelled, &m_import, &ImportSession::cancel);
    connect(m_panes.import, &ImportPanel::issueChosen, this, [this](model::IssueId issue) {
        m_panes.sidebar->choose({.kind = Shelf::Issue, .issue = issue});
    });
}

void Conductor::importPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_started = true;  // what is opened comes before where one was
    m_import.start(paths);
}

void Conductor::showReport(const library::ImportReport &report)
{
    m_importRefresh.stop();
    m_panes.import->showReport(report);
    if (report.files.size() == 1)
        m_issueToShow = report.files.front().issue;
    m_browse.refresh();
    if (m_searching)
        m_search.ask(m_search.query(), m_panes.search->sort());
    else if (m_issueToShow == 0)
        m_browse.show(m_shelf);
}

// --- place

void Conductor::savePlace()
{
    if (!m_row || !m_panes.reader->hasArticle())
        return;
    m_settings.setPlace({.archive = m_archivePath,
                         .issuePath = m_panes.reader->stored().issue.path,
                         .name = nameOf(*m_row),
                         .position = m_panes.reader->view()->positionInView()});
}

void Conductor::restorePlace()
{
    if (const auto place = m_settings.place(m_archivePath)) {
        m_browse.seekPlace(*place);
        return;
    }
    m_panes.sidebar->indicate(m_shelf);
    m_browse.show(m_shelf);
}

void Conductor::retranslate()
{
    if (m_searching)
        ask(m_panes.search->box()->text(), m_panes.search->sort());
    else
        m_browse.show(m_shelf);
}

}  // namespace dateline::ui
