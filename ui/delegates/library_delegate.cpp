#include "ui/delegates/library_delegate.h"

#include "ui/models/roles.h"
#include "ui/typeset/theme.h"
#include "ui/typeset/type_scale.h"
#include "ui/words.h"

#include <QPainter>

namespace dateline::ui {
namespace {

constexpr int kMargin = 8;
constexpr int kFocus = 4;  ///< px: the rule at the left of the row that has the focus
constexpr int kGap = 8;

QFont headingFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * 0.85);
    return font;
}

}  // namespace

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme theme = themeFor(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    if (option.state & QStyle::State_HasFocus)  // the keys go here
        painter->fillRect(QRect(0, option.rect.top(), kFocus, option.rect.height()), theme.accent);
    QRect space = option.rect.adjusted(m_inset, 0, -kMargin, 0);
    if (index.data(HeadingRole).toBool()) {
        painter->setFont(headingFont(option.font));
        painter->setPen(theme.quiet);
        painter->drawText(space.adjusted(0, 0, 0, -4), Qt::AlignLeft | Qt::AlignBottom,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const int count = index.data(CountRole).toInt();
    const QString number = count > 0 ? countInWords(count) : QString();
    painter->setFont(option.font);
    painter->setPen(theme.quiet);
    painter->drawText(space, Qt::AlignRight | Qt::AlignVCenter, number);
    if (!number.isEmpty())
        space.setRight(space.right() - option.fontMetrics.horizontalAdvance(number) - kGap);

    QFont font = withFormsOf(option.font, scriptOf(index.data(Qt::DisplayRole).toString()));
    if (index.data(UnreadRole).toBool())
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    const QString label = QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, space.width());
    painter->drawText(space, Qt::AlignLeft | Qt::AlignVCenter, label);
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return {120, index.data(HeadingRole).toBool() ? line + 16 : line + 8};
}

}  // namespace dateline::ui
