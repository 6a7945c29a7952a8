#include "ui/panes/timeline_strip.h"

#include "ui/typeset/theme.h"
#include "ui/words.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dateline::ui {
namespace {

constexpr int kMargin = 12;
constexpr int kLeastStep = 4;  ///< from one bar to the next
constexpr int kBarsHeight = 36;
constexpr int kGround = 2;
constexpr int kWidestBar = 24;

}  // namespace

QString barInWords(const search::Bar &bar)
{
    return TimelineStrip::tr("%1: %2, %3")
        .arg(daysInWords(bar.days), TimelineStrip::tr("%Ln article(s) found", nullptr, int(bar.articles)),
             TimelineStrip::tr("%Ln issue(s) held", nullptr, int(bar.issues)));
}

TimelineStrip::TimelineStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timeline"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    describe();
    hide();
}

QSize TimelineStrip::sizeHint() const { return {160, 8 + kBarsHeight + kGround + 2 + fontMetrics().height() + 4}; }

QRect TimelineStrip::plot() const { return {kMargin, 8, std::max(1, width() - 2 * kMargin), kBarsHeight + kGround}; }

void TimelineStrip::set(const search::Timeline &timeline, const std::optional<search::DayRange> &chosen)
{
    m_timeline = timeline;
    m_chosen = chosen;
    gather();
    setVisible(m_bars.size() > 1);
}

void TimelineStrip::gather()
{
    const bool hasCurrent = m_current >= 0 && m_current < int(m_bars.size());
    const search::DayRange current = hasCurrent ? m_bars[std::size_t(m_current)].days : search::DayRange();
    m_span = search::spanOf(m_timeline, plot().width() / kLeastStep);
    m_bars = search::barsOf(m_timeline, m_span);
    const auto same = std::find_if(m_bars.begin(), m_bars.end(), [&](const search::Bar &bar) { return hasCurrent && bar.days == current; });
    m_current = m_anchor = same == m_bars.end() ? -1 : int(same - m_bars.begin());
    describe();
    update();
}

QRect TimelineStrip::rectOf(std::size_t bar) const
{
    const QRect space = plot();
    const double step = double(space.width()) / double(m_bars.size());
    const int left = space.left() + int(std::lround(step * double(bar)));
    const int right = space.left() + int(std::lround(step * double(bar + 1)));
    return {left, space.top(), std::max(1, right - left), space.height()};
}

int TimelineStrip::barAt(int x) const
{
    if (m_bars.empty())
        return -1;
    const QRect space = plot();
    const double share = double(x - space.left()) / space.width();
    return std::clamp(int(std::floor(share * double(m_bars.size()))), 0, int(m_bars.size()) - 1);
}

bool TimelineStrip::isChosen(const search::Bar &bar) const
{
    return m_chosen && (!m_chosen->first.isValid() || bar.days.last >= m_chosen->first)
           && (!m_chosen->last.isValid() || bar.days.first <= m_chosen->last);
}

void TimelineStrip::choose()
{
    if (m_current < 0 || m_anchor < 0)
        return;
    const auto [from, to] = std::minmax(m_anchor, m_current);
    const search::DayRange days{m_bars[std::size_t(from)].days.first, m_bars[std::size_t(to)].days.last};
    if (m_chosen == days)
        Q_EMIT freed();
    else
        Q_EMIT narrowed(days);
}

void TimelineStrip::paintEvent(QPaintEvent *)
{
    if (m_bars.empty())
        return;
    const Theme theme = themeFor(palette());
    const QColor ground = palette().color(QPalette::Window);
    const QColor faint = blended(theme.quiet, ground, 0.5);
    qint64 most = 1;
    for (const search::Bar &bar : m_bars)
        most = std::max(most, bar.articles);
    QPainter painter(this);
    const auto [from, to] = std::minmax(m_anchor, m_current);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const search::Bar &bar = m_bars[i];
        const QRect space = rectOf(i);
        const bool isInDrag = m_isDragging && int(i) >= from && int(i) <= to;
        if (isInDrag || isChosen(bar))
            painter.fillRect(space, blended(theme.accent, ground, 0.16));
        const int gap = space.width() > 3 ? 1 : 0;
        const int wide = std::min(space.width() - gap, kWidestBar);
        const QRect column(space.left() + (space.width() - gap - wide) / 2, space.top(), wide, space.height());
        if (bar.issues > 0)
            painter.fillRect(column.left(), space.bottom() - kGround + 1, wide, kGround, faint);
        if (bar.articles > 0) {
            const int tall = std::max(2, int(std::lround(double(kBarsHeight) * double(bar.articles) / double(most))));
            painter.fillRect(column.left(), space.bottom() - kGround + 1 - tall, wide, tall,
                             m_chosen && !isChosen(bar) ? faint : theme.accent);
        }
        if (int(i) == m_current && hasFocus()) {
            painter.setPen(palette().color(QPalette::Text));
            painter.drawRect(space.adjusted(0, 0, -1, -1));
        }
    }
    painter.setPen(theme.quiet);
    const QRect line(plot().left(), plot().bottom() + 3, plot().width(), fontMetrics().height());
    const QString first = daysInWords(m_bars.front().days);
    const QString last = daysInWords(m_bars.back().days);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, first);
    if (fontMetrics().horizontalAdvance(first + last) + kMargin < line.width())
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, last);
}

void TimelineStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    gather();
}

void TimelineStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_anchor = m_current = barAt(event->position().toPoint().x());
    m_isDragging = true;
    update();
}

void TimelineStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging)
        return;
    m_current = barAt(event->position().toPoint().x());
    update();
}

void TimelineStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isDragging, false) || event->button() != Qt::LeftButton)
        return;
    update();
    choose();
}

void TimelineStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    const auto goTo = [&](int bar) {
        m_current = std::clamp(bar, 0, last);
        if (!event->modifiers().testFlag(Qt::ShiftModifier) || m_anchor < 0)
            m_anchor = m_current;
        m_isDragging = false;
        describe();
        update();
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(m_current < 0 ? last : m_current - 1);
    case Qt::Key_Right:
        return goTo(m_current < 0 ? 0 : m_current + 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_chosen)
            Q_EMIT freed();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineStrip::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    connect(menu.addAction(tr("As a Table…")), &QAction::triggered, this, &TimelineStrip::tableWanted);
    QAction *free = menu.addAction(tr("All Days"));
    free->setEnabled(m_chosen.has_value());
    connect(free, &QAction::triggered, this, &TimelineStrip::freed);
    menu.exec(event->globalPos());
}

bool TimelineStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int bar = barAt(help->pos().x()); bar >= 0) {
            QToolTip::showText(help->globalPos(), plainToolTip(barInWords(m_bars[std::size_t(bar)])), this,
                               rectOf(std::size_t(bar)));
        }
        return true;
    }
    return QWidget::event(event);
}

void TimelineStrip::describe()
{
    setAccessibleName(tr("Articles found over time"));
    setAccessibleDescription(m_current >= 0 ? barInWords(m_bars[std::size_t(m_current)]) : QString());
}

void TimelineStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

}  // namespace dateline::ui
