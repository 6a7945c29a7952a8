#include "ui/actions/go_actions.h"

#include "ui/icons.h"

namespace dateline::ui {

GoActions::GoActions(QMenuBar *bar, QWidget *window) : ActionMenu(bar, window)
{
    next = add({Qt::Key_J});
    previous = add({Qt::Key_K});
    nextUnread = add({Qt::Key_N});
    pageDown = add({Qt::Key_Space});
    addSeparator();
    nextIssue = add({Qt::Key_BracketRight});
    previousIssue = add({Qt::Key_BracketLeft});
    addSeparator();
    toSidebar = add({Qt::CTRL | Qt::Key_1});
    toList = add({Qt::CTRL | Qt::Key_2});
    toReader = add({Qt::CTRL | Qt::Key_3});

    // In a button Space presses it, and only list and reader page down by it: they say so themselves.
    pageDown->setShortcutContext(Qt::WidgetShortcut);
    previous->setIcon(icon(Icon::Back));
    next->setIcon(icon(Icon::Forward));
}

void GoActions::retranslate()
{
    setTitle(tr("&Go"));
    next->setText(tr("&Next Article"));
    previous->setText(tr("&Previous Article"));
    nextUnread->setText(tr("Next &Unread Article"));
    pageDown->setText(tr("Page &Down, Then Next Unread"));
    nextIssue->setText(tr("Next &Issue"));
    previousIssue->setText(tr("P&revious Issue"));
    toSidebar->setText(tr("To the &Library"));
    toList->setText(tr("To the &List"));
    toReader->setText(tr("To the &Article"));
}

}  // namespace dateline::ui
