#pragma once

#include <QStyledItemDelegate>

namespace dateline::ui {

/// A day of the calendar: with issues bold above a dot, missing in a run above a ring, today underlined.
class DayDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}  // namespace dateline::ui
