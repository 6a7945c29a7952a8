#include "ui/delegates/command_delegate.h"

#include "ui/models/roles.h"
#include "ui/typeset/theme.h"

#include <QPainter>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMargin = 12;
constexpr int kTick = 20;
constexpr int kGap = 12;
constexpr int kAround = 12;  ///< px above and below the text together
constexpr double kHover = 0.06;

}  // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeFor(option.palette);
    const QFontMetrics metrics(option.font);
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
    painter->save();
    painter->setFont(option.font);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
    else if (isEnabled && (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, blended(option.palette.color(QPalette::Text), option.palette.color(QPalette::Base), kHover));
    const QColor ink = isEnabled ? option.palette.color(QPalette::Active, QPalette::Text) : theme.quiet;

    QRect space = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    painter->setPen(isEnabled ? theme.accent : theme.quiet);
    if (index.data(CheckedRole).toBool())
        painter->drawText(space, Qt::AlignLeft | Qt::AlignVCenter, u"✓"_s);
    space.setLeft(space.left() + kTick);

    painter->setPen(theme.quiet);
    if (const QString keys = index.data(KeysRole).toString(); !keys.isEmpty()) {
        painter->drawText(space, Qt::AlignRight | Qt::AlignVCenter, keys);
        space.setRight(space.right() - metrics.horizontalAdvance(keys) - kGap);
    }
    const QString name = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, space.width());
    painter->setPen(ink);
    painter->drawText(space, Qt::AlignLeft | Qt::AlignVCenter, name);
    space.setLeft(space.left() + metrics.horizontalAdvance(name) + kGap);
    painter->setPen(theme.quiet);
    painter->drawText(space, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data(NoteRole).toString(), Qt::ElideRight, std::max(0, space.width())));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {320, option.fontMetrics.height() + kAround};
}

}  // namespace dateline::ui
