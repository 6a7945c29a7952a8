#pragma once

#include <QStyledItemDelegate>

namespace dateline::ui {

/// A row of commands: a tick where it is on, the name, its menus quietly behind it, its shortcuts at the right. What
/// cannot be done now is quiet as a whole.
class CommandDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}  // namespace dateline::ui
