#include "ui/panes/quiet_button.h"

#include <QAction>

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

}  // namespace dateline::ui
