#include "ui/panes/quiet_button.h"

#include "ui/typeset/theme.h"

#include <QAction>
#include <QGuiApplication>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace dateline::ui {

void ElidingButton::paintEvent(QPaintEvent *)
{
    constexpr int kAround = 8;  ///< px that the style leaves at both sides together
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, width() - kAround, Qt::TextShowMnemonic);
    QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
}

QToolButton *quietButton(QAction *action, QWidget *parent)
{
    auto *made = new ElidingButton(parent);
    if (action != nullptr)
        made->setDefaultAction(action);
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

QToolButton *iconButton(QAction *action, int side, QWidget *parent)
{
    constexpr int kIcon = 16;
    QToolButton *made = quietButton(action, parent);
    made->setToolButtonStyle(Qt::ToolButtonIconOnly);
    made->setIconSize({kIcon, kIcon});
    made->setMinimumSize(side, side);
    return made;
}

void quietenParts(const QWidget &line)
{
    const Theme theme = themeFor(QGuiApplication::palette());
    for (QWidget *part : line.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        QPalette colours = part->palette();
        if (colours.color(QPalette::ButtonText) == theme.quiet)
            continue;
        colours.setColor(QPalette::ButtonText, theme.quiet);
        colours.setColor(QPalette::WindowText, theme.quiet);
        part->setPalette(colours);
    }
}

}  // namespace dateline::ui
