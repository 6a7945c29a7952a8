#pragma once

#include <QStyledItemDelegate>

namespace dateline::ui {

/// A row of the sidebar: name at the left, count at the right; headings small and quiet.
class LibraryDelegate final : public QStyledItemDelegate {
public:
    /// `inset`: from a row's left edge to its text.
    explicit LibraryDelegate(QObject *parent, int inset = 4) : QStyledItemDelegate(parent), m_inset(inset) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_inset;
};

}  // namespace dateline::ui
