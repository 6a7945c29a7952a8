#pragma once

// The calendar and the shelves: a day that is chosen stands in the list, the issue on the shelf stands in the calendar.

#include <QObject>

namespace dateline::ui {

class IssueCalendar;
class ShelfDesk;
class Sidebar;
struct Shelf;

class CalendarDesk final : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    CalendarDesk(ShelfDesk &shelves, const Sidebar &sidebar, IssueCalendar &calendar);

private:
    void showShelf(const Shelf &shelf);

    ShelfDesk &m_shelves;
    const Sidebar &m_sidebar;
    IssueCalendar &m_calendar;
};

}  // namespace dateline::ui
