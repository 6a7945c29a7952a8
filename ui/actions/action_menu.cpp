#include "ui/actions/action_menu.h"

#include <QActionGroup>

namespace dateline::ui {

ActionMenu::ActionMenu(QMenuBar *bar, QWidget *window)
    : QObject(window), m_window(window), m_menu(bar->addMenu(QString()))
{
}

QAction *ActionMenu::add(QMenu *menu, const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(m_window);
    action->setShortcuts(shortcuts);
    action->setIconVisibleInMenu(false);
    menu->addAction(action);
    m_window->addAction(action);  // also while the menu bar is hidden, in full screen
    return action;
}

void ActionMenu::makeChoice(const QList<QAction *> &actions)
{
    auto *group = new QActionGroup(this);
    for (QAction *action : actions) {
        action->setCheckable(true);
        group->addAction(action);
    }
}

}  // namespace dateline::ui
