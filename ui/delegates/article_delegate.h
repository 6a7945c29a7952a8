#pragma once

#include "ui/models/density.h"

#include <QStyledItemDelegate>

namespace dateline::ui {

/// Paints what article_row laid out. Texts are drawn as plain text, whatever they hold.
class ArticleDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The view is to lay its rows out anew.
    void setDensity(Density density) { m_density = density; }

private:
    Density m_density = Density::Normal;
};

}  // namespace dateline::ui
