#include "ui/delegates/day_delegate.h"

#include "ui/models/roles.h"
#include "ui/typeset/theme.h"

#include <QPainter>

namespace dateline::ui {
namespace {

constexpr int kDot = 4;     ///< px across
constexpr int kRound = 4;
constexpr double kFocus = 2.0;

}  // namespace

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString day = index.data(Qt::DisplayRole).toString();
    if (day.isEmpty())
        return;
    const Theme theme = themeFor(option.palette);
    const bool isHeld = index.data(HeldRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF cell = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(theme.accent, kFocus) : QPen(Qt::NoPen));
        painter->setBrush(option.palette.color(QPalette::Highlight));
        painter->drawRoundedRect(cell, kRound, kRound);
    }
    QFont font = option.font;
    font.setWeight(isHeld ? QFont::DemiBold : QFont::Normal);
    font.setUnderline(index.data(TodayRole).toBool());
    painter->setFont(font);
    painter->setPen(isHeld ? option.palette.color(QPalette::Text) : theme.quiet);
    painter->drawText(cell.adjusted(0, 0, 0, -kDot), Qt::AlignCenter, day);
    const QRectF mark(cell.center().x() - kDot / 2.0, cell.bottom() - kDot - 2, kDot, kDot);
    if (isHeld) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Text));
        painter->drawEllipse(mark);
    } else if (index.data(MissingRole).toBool()) {
        painter->setPen(QPen(theme.accent, 1.0));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(mark);
    }
    painter->restore();
}

QSize DayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.horizontalAdvance(QStringLiteral("00")) + 4, option.fontMetrics.height() + 2 * kDot};
}

}  // namespace dateline::ui
