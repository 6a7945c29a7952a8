#pragma once

#include <QStyledItemDelegate>

namespace dateline::ui {

/// A row of completions: the text at the left, what it is quietly at the right.
class CompletionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}  // namespace dateline::ui
