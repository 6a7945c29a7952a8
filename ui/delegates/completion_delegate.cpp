#include "ui/delegates/completion_delegate.h"

#include "ui/models/roles.h"
#include "ui/typeset/theme.h"
#include "ui/typeset/type_scale.h"

#include <QPainter>

namespace dateline::ui {
namespace {

constexpr int kMargin = 12;
constexpr int kGap = 16;
constexpr double kHover = 0.06;

}  // namespace

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeFor(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, blended(option.palette.color(QPalette::Text), option.palette.color(QPalette::Base), kHover));
    QRect space = option.rect.adjusted(kMargin, 0, -kMargin, 0);

    const QString note = index.data(NoteRole).toString();
    const QFont quiet = withFormsOf(option.font, scriptOf(note));
    painter->setFont(quiet);
    painter->setPen(theme.quiet);
    painter->drawText(space, Qt::AlignRight | Qt::AlignVCenter, note);
    if (!note.isEmpty())
        space.setRight(space.right() - QFontMetrics(quiet).horizontalAdvance(note) - kGap);

    const QString text = index.data(Qt::DisplayRole).toString();
    const QFont font = withFormsOf(option.font, scriptOf(text));
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(space, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, space.width()));
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, option.fontMetrics.height() + 12};
}

}  // namespace dateline::ui
