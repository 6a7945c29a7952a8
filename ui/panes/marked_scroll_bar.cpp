#include "ui/panes/marked_scroll_bar.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

#include <utility>

namespace dateline::ui {

void MarkedScrollBar::setMarks(std::vector<double> heights, const QColor &colour)
{
    m_heights = std::move(heights);
    m_colour = colour;
    update();
}

void MarkedScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    if (m_heights.empty())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    QPainter painter(this);
    for (const double height : m_heights) {
        const int y = groove.top() + qRound(height * (groove.height() - 2));
        painter.fillRect(QRect(groove.left() + 3, y, groove.width() - 6, 2), m_colour);
    }
}

}  // namespace dateline::ui
