#include "ui/panes/day_grid.h"

#include "ui/delegates/day_delegate.h"
#include "ui/panes/tinted_selection.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace dateline::ui {
namespace {

constexpr int kWeek = 7;
constexpr int kYear = 12;  ///< months

/// Where a key leads from `day`; invalid where it leads nowhere.
QDate stepped(const QDate &day, const QKeyEvent &key)
{
    const int months = key.modifiers() & Qt::ShiftModifier ? kYear : 1;
    switch (key.key()) {
    case Qt::Key_Left: return day.addDays(-1);
    case Qt::Key_Right: return day.addDays(1);
    case Qt::Key_Up: return day.addDays(-kWeek);
    case Qt::Key_Down: return day.addDays(kWeek);
    case Qt::Key_PageUp: return day.addMonths(-months);
    case Qt::Key_PageDown: return day.addMonths(months);
    case Qt::Key_Home: return {day.year(), day.month(), 1};
    case Qt::Key_End: return {day.year(), day.month(), day.daysInMonth()};
    default: return {};
    }
}

}  // namespace

DayGrid::DayGrid(QWidget *parent) : QTableView(parent), m_days(new MonthModel(this)), m_day(QDate::currentDate())
{
    setObjectName(QStringLiteral("dayGrid"));
    setModel(m_days);
    setItemDelegate(new DayDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QHeaderView *header : {verticalHeader(), horizontalHeader()}) {
        header->hide();
        header->setMinimumSectionSize(1);
        header->setSectionResizeMode(QHeaderView::Stretch);
    }
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const QDate day = m_days->dayAt(index);
        setDay(day);
        if (day.isValid())
            Q_EMIT chosen(day);
    });
    tintSelection(*this);
    mark();
}

QSize DayGrid::sizeHint() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QSize cell = itemDelegate()->sizeHint(option, {});
    return {cell.width() * kWeek, cell.height() * m_days->rowCount()};
}

void DayGrid::setDay(const QDate &day)
{
    if (!day.isValid())
        return;
    m_day = day;
    m_days->setMonth(day);
    mark();
    Q_EMIT moved();
}

void DayGrid::showMonth(const QDate &day)
{
    m_days->setMonth(day);
    mark();
    Q_EMIT moved();
}

void DayGrid::mark()
{
    const QModelIndex index = m_days->indexOf(m_day);
    if (index.isValid())
        setCurrentIndex(index);
    else
        clearSelection();
}

void DayGrid::keyPressEvent(QKeyEvent *event)
{
    if (const QDate day = stepped(m_day, *event); day.isValid())
        setDay(day);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT chosen(m_day);
    else
        event->ignore();  // letters are the window's
}

void DayGrid::retranslate()
{
    setAccessibleName(tr("Days of the month"));
    m_days->retranslate();
    mark();
}

void DayGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tintSelection(*this);
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
    QTableView::changeEvent(event);
}

}  // namespace dateline::ui
