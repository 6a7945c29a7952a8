#pragma once

#include <QStyledItemDelegate>

namespace dateline::ui {

/// A row of the sidebar: name at the left, count at the right; headings small and quiet.
class LibraryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}  // namespace dateline::ui
