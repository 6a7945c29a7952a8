#include "ui/panes/quiet_button.h"

#include "ui/typeset/theme.h"

#include <QAction>
#include <QGuiApplication>

namespace dateline::ui {

QToolButton *quietButton(QAction *action, QWidget *parent)
{
    auto *made = new QToolButton(parent);
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
