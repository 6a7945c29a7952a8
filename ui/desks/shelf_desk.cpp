#include "ui/desks/shelf_desk.h"

#include "ui/panes/article_list.h"
#include "ui/panes/sidebar.h"
#include "ui/words.h"

#include <QAction>

#include <utility>

namespace dateline::ui {

ShelfDesk::ShelfDesk(const Bridge &bridge, Sidebar &sidebar, ArticleList &list, const Settings &settings)
    : m_sidebar(sidebar), m_list(list), m_settings(settings), m_archivePath(bridge.archivePath),
      m_session(bridge)
{
    LibraryModel *library = m_sidebar.model();
    connect(&m_sidebar, &Sidebar::chosen, this, [this](const Shelf &shelf) {
        if (!m_hasList || !(shelf == m_shelf))
            open(shelf);
    });
    connect(library, &LibraryModel::sectionsWanted, &m_session, &BrowseSession::askSections);
    connect(library, &LibraryModel::namesWanted, &m_session, &BrowseSession::askNames);
    connect(&m_session, &BrowseSession::namesArrived, &m_sidebar, &Sidebar::setNames);
    connect(&m_session, &BrowseSession::sectionsArrived, library, &LibraryModel::setSections);
    connect(&m_session, &BrowseSession::starredCounted, library, &LibraryModel::setStarred);
    connect(&m_session, &BrowseSession::subjectsCounted, &m_sidebar, &Sidebar::setSubjects);
    connect(&m_session, &BrowseSession::tagsCounted, &m_sidebar, &Sidebar::setTags);
    connect(&m_session, &BrowseSession::removedIssuesArrived, &m_sidebar, &Sidebar::setRemovedIssues);
    connect(&m_session, &BrowseSession::issuesArrived, this, &ShelfDesk::showIssues);
    connect(&m_session, &BrowseSession::listArrived, this, &ShelfDesk::showList);
    connect(&m_session, &BrowseSession::pageArrived, m_list.model(), &ArticleModel::setPage);
    connect(&m_session, &BrowseSession::unreadFound, &m_list, &ArticleList::choose);
    connect(&m_session, &BrowseSession::placeFound, this, &ShelfDesk::showPlace);
    connect(&m_session, &BrowseSession::failed, this, [this](const Error &error) {
        m_list.showNotice(tr("The archive cannot be read"), errorInWords(error));
    });
    connect(m_list.model(), &ArticleModel::pageWanted, this, [this](int page) {
        if (m_hasList)
            m_session.askPage(page);
    });
}

void ShelfDesk::start()
{
    m_list.showNotice(tr("Opening the archive…"));
    refresh();
}

void ShelfDesk::refresh()
{
    m_session.refresh();
    for (const search::Facet facet : m_sidebar.model()->namedFacets())
        m_session.askNames(facet);
}

void ShelfDesk::showNew(model::IssueId issue)
{
    m_issueToShow = issue;
    refresh();
}

void ShelfDesk::show()
{
    m_hasList = true;
    m_session.show(m_shelf, m_order);
}

void ShelfDesk::setOldestFirst(bool oldestFirst) { reorder({oldestFirst, m_order.byStory}); }

void ShelfDesk::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    m_list.model()->setGrouping(m_grouping, m_shelf.issue != 0);
    reorder({m_order.oldestFirst, grouping == Grouping::Story});
}

void ShelfDesk::reorder(const ListOrder &order)
{
    if (!(std::exchange(m_order, order) == order) && m_hasList && m_started)
        show();
}

void ShelfDesk::comeBack()
{
    m_sidebar.indicate(m_shelf);
    show();
}

void ShelfDesk::leave()
{
    m_hasList = false;
    m_session.leave();
}

void ShelfDesk::openDay(const QDate &day, const std::optional<QString> &publication)
{
    model::IssueId found = 0;
    int issues = 0;
    for (const model::IssueRow &issue : m_sidebar.model()->issues()) {
        if (issue.date != day || (publication && issue.publication != *publication))
            continue;
        found = issue.id;
        ++issues;
    }
    if (issues == 1) {
        m_sidebar.choose({.kind = Shelf::Issue, .issue = found});
        return;
    }
    const Shelf shelf{.kind = Shelf::Day, .publication = publication.value_or(QString()), .day = day};
    m_sidebar.indicate(shelf);
    open(shelf);
}

void ShelfDesk::open(const Shelf &shelf)
{
    m_shelf = shelf;
    Q_EMIT shelfChanged(m_shelf);
    if (m_hasList)
        show();
    else
        Q_EMIT listWanted();
}

void ShelfDesk::goBackTo(const Shelf &shelf)
{
    if (shelf == m_shelf || (shelf.issue != 0 && m_sidebar.model()->issue(shelf.issue) == nullptr))
        return;
    m_shelf = shelf;
    Q_EMIT shelfChanged(m_shelf);
    if (m_hasList)
        comeBack();
}

void ShelfDesk::nextUnread() { m_session.seekUnread(m_list.currentRow()); }

void ShelfDesk::chooseNeighbour(model::IssueId issue, int step)
{
    if (const model::IssueId neighbour = m_sidebar.model()->neighbour(issue, step))
        m_sidebar.choose({.kind = Shelf::Issue, .issue = neighbour});
}

void ShelfDesk::showIssues(const std::vector<model::IssueRow> &issues)
{
    m_sidebar.setIssues(issues);
    Q_EMIT libraryChanged();
    if (m_issueToShow) {
        m_openFirst = true;
        m_sidebar.choose({.kind = Shelf::Issue, .issue = std::exchange(m_issueToShow, 0)});
        m_started = true;
    } else if (!std::exchange(m_started, true)) {
        restorePlace();
    } else if (issues.empty()) {
        showEmptyLibrary();
    }
}

void ShelfDesk::showList(int total, const std::vector<ListItem> &first)
{
    m_list.model()->setGrouping(m_grouping, m_shelf.issue != 0);
    m_list.model()->reset(total, first);
    if (total == 0) {
        showNoArticles();
        return;
    }
    m_list.setStatus(statusLine(total));
    m_list.showRows();
    if (!std::exchange(m_wasFocused, true))
        m_list.setFocus();
    m_list.view()->scrollToTop();
    if (std::exchange(m_openFirst, false))
        m_list.choose(0);
    else
        Q_EMIT listShown();
}

QString ShelfDesk::statusLine(int total) const
{
    if (m_shelf.kind == Shelf::Loose)
        return tr("%Ln piece(s) of loose text", nullptr, total);
    const QString articles = totalsInWords({.articles = total, .occurrences = std::nullopt, .loose = 0});
    return m_shelf.kind == Shelf::Day ? tr("%1 · %2").arg(dayInWords(m_shelf.day), articles) : articles;
}

void ShelfDesk::showNothingToday()
{
    const model::IssueRow &latest = m_sidebar.model()->issues().front();
    delete m_step;
    m_step = new QAction(tr("Show the Latest Issue"), this);
    connect(m_step, &QAction::triggered, this,
            [this, issue = latest.id] { m_sidebar.choose({.kind = Shelf::Issue, .issue = issue}); });
    m_list.showNotice(tr("No issue of today"),
                      tr("The latest one is %1, %2.").arg(publicationLabel(latest.publication), issueLabel(latest)), {m_step});
}

void ShelfDesk::showNoArticles()
{
    m_list.setStatus({});
    if (m_sidebar.model()->issues().empty())
        showEmptyLibrary();
    else if (m_shelf.kind == Shelf::Unread)
        m_list.showNotice(tr("Everything is read"));
    else if (m_shelf.kind == Shelf::Today)
        showNothingToday();
    else if (m_shelf.kind == Shelf::Starred)
        m_list.showNotice(tr("No starred articles"), tr("Press S while reading to star an article."));
    else
        m_list.showNotice(tr("No articles here"));
}

void ShelfDesk::showEmptyLibrary()
{
    m_list.setStatus({});
    m_list.showNotice({});
    Q_EMIT libraryEmpty();
}

void ShelfDesk::restorePlace()
{
    if (const auto place = m_settings.place(m_archivePath))
        m_session.seekPlace(*place);
    else if (m_hasList)
        comeBack();
}

void ShelfDesk::showPlace(const Place &place, model::IssueId issue, model::ArticleId article)
{
    const Shelf shelf = issue ? Shelf{.kind = Shelf::Issue, .issue = issue} : Shelf{};
    if (!m_hasList) {
        m_shelf = shelf;  // a search that began meanwhile stays, and leaving it comes back to here
        return;
    }
    m_sidebar.indicate(shelf);
    open(shelf);
    if (article)
        Q_EMIT placeFound(article, place.position);
}

}  // namespace dateline::ui
