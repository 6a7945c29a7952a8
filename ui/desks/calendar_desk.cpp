#include "ui/desks/calendar_desk.h"

#include "ui/desks/shelf_desk.h"
#include "ui/panes/issue_calendar.h"
#include "ui/panes/sidebar.h"

namespace dateline::ui {

CalendarDesk::CalendarDesk(ShelfDesk &shelves, const Sidebar &sidebar, IssueCalendar &calendar)
    : m_shelves(shelves), m_sidebar(sidebar), m_calendar(calendar)
{
    connect(&m_shelves, &ShelfDesk::libraryChanged, this, [this] {
        m_calendar.setIssues(m_sidebar.model()->issues());
        showShelf(m_shelves.shelf());
    });
    connect(&m_shelves, &ShelfDesk::shelfChanged, this, &CalendarDesk::showShelf);
    connect(&m_calendar, &IssueCalendar::dayChosen, this,
            [this](const QDate &day) { m_shelves.openDay(day, m_calendar.publication()); });
}

void CalendarDesk::showShelf(const Shelf &shelf)
{
    if (const model::IssueRow *issue = m_sidebar.model()->issue(shelf.issue)) {
        m_calendar.setPublication(issue->publication);
        m_calendar.showDay(issue->date);
    } else if (shelf.kind == Shelf::Publication) {
        m_calendar.setPublication(shelf.publication);
    } else if (shelf.kind == Shelf::Day) {
        m_calendar.setPublication(shelf.publication.isEmpty() ? std::nullopt : std::optional(shelf.publication));
        m_calendar.showDay(shelf.day);
    } else {
        m_calendar.setPublication(std::nullopt);
    }
}

}  // namespace dateline::ui
