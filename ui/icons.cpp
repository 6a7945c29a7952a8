#include "ui/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <cmath>
#include <numbers>

namespace dateline::ui {
namespace {

/// On a field of 16 × 16.
QPainterPath star()
{
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double radius = i % 2 == 0 ? 6.5 : 2.8;
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        const QPointF point(8 + radius * std::cos(angle), 8.4 + radius * std::sin(angle));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

QPainterPath lines(std::initializer_list<std::initializer_list<QPointF>> strokes)
{
    QPainterPath path;
    for (const auto &stroke : strokes) {
        bool first = true;
        for (const QPointF &point : stroke) {
            first ? path.moveTo(point) : path.lineTo(point);
            first = false;
        }
    }
    return path;
}

QPainterPath pathOf(Icon name)
{
    QPainterPath path;
    switch (name) {
    case Icon::Sidebar:
        path.addRoundedRect(QRectF(2, 3, 12, 10), 1.5, 1.5);
        path.addPath(lines({{{6, 3}, {6, 13}}}));
        break;
    case Icon::Search:
        path.addEllipse(QPointF(7, 7), 4.5, 4.5);
        path.addPath(lines({{{10.3, 10.3}, {14, 14}}}));
        break;
    case Icon::Back:
        path = lines({{{10, 3}, {5, 8}, {10, 13}}});
        break;
    case Icon::Forward:
        path = lines({{{6, 3}, {11, 8}, {6, 13}}});
        break;
    case Icon::Up:
        path = lines({{{3, 10}, {8, 5}, {13, 10}}});
        break;
    case Icon::Down:
        path = lines({{{3, 6}, {8, 11}, {13, 6}}});
        break;
    case Icon::Star:
    case Icon::StarFilled:
        path = star();
        break;
    case Icon::File:
        path = lines({{{9.5, 2}, {3.5, 2}, {3.5, 14}, {12.5, 14}, {12.5, 5}, {9.5, 2}, {9.5, 5}, {12.5, 5}},
                      {{6, 8}, {10, 8}},
                      {{6, 11}, {10, 11}}});
        break;
    case Icon::Keep:
        path = lines({{{4, 2.5}, {12, 2.5}, {12, 13.5}, {8, 10}, {4, 13.5}, {4, 2.5}}});
        break;
    case Icon::Close:
        path = lines({{{4, 4}, {12, 12}}, {{12, 4}, {4, 12}}});
        break;
    case Icon::List:
        path = lines({{{3, 4}, {13, 4}}, {{3, 8}, {13, 8}}, {{3, 12}, {13, 12}}});
        break;
    case Icon::More:
        for (double x : {3.5, 8.0, 12.5})
            path.addEllipse(QPointF(x, 8), 0.6, 0.6);
        break;
    }
    return path;
}

class LineIcon final : public QIconEngine {
public:
    explicit LineIcon(Icon name) : m_name(name) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor colour = mode == QIcon::Selected ? palette.color(group, QPalette::HighlightedText)
                                                      : palette.color(group, QPalette::WindowText);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        painter->setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (m_name == Icon::StarFilled || m_name == Icon::More)
            painter->setBrush(colour);
        painter->drawPath(pathOf(m_name));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIcon(m_name); }

private:
    Icon m_name;
};

}  // namespace

QIcon icon(Icon name)
{
    return QIcon(new LineIcon(name));
}

}  // namespace dateline::ui
