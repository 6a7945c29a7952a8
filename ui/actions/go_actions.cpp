#include "ui/actions/go_actions.h"

#include "ui/icons.h"

namespace dateline::ui {

GoActions::GoActions(QMenuBar *bar, QWidget *window) : ActionMenu(bar, window)
{
    back = add({Qt::ALT | Qt::Key_Left, Qt::Key_Back});
    forward = add({Qt::ALT | Qt::Key_Right, Qt::Key_Forward});
    addSeparator();
    next = add({Qt::Key_J});
    previous = add({Qt::Key_K});
    nextUnread = add({Qt::Key_N});
    pageDown = add({Qt::Key_Space});
    nextPrinted = add({Qt::SHIFT | Qt::Key_J});
    previousPrinted = add({Qt::SHIFT | Qt::Key_K});
    addSeparator();
    nextIssue = add({Qt::Key_BracketRight});
    previousIssue = add({Qt::Key_BracketLeft});
    addSeparator();
    nextTab = add({Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown});
    previousTab = add({Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageUp});
    addSeparator();
    toSidebar = add({Qt::CTRL | Qt::Key_1});
    toList = add({Qt::CTRL | Qt::Key_2});
    toReader = add({Qt::CTRL | Qt::Key_3});

    // In a button Space presses it, and only list and reader page down by it: they say so themselves.
    pageDown->setShortcutContext(Qt::WidgetShortcut);
    back->setIcon(icon(Icon::Back));
    forward->setIcon(icon(Icon::Forward));
    showState(false, false, false);
}

void GoActions::showState(bool canGoBack, bool canGoForward, bool severalTabs)
{
    back->setEnabled(canGoBack);
    forward->setEnabled(canGoForward);
    nextTab->setEnabled(severalTabs);
    previousTab->setEnabled(severalTabs);
}

void GoActions::retranslate()
{
    setTitle(tr("&Go"));
    back->setText(tr("&Back"));
    forward->setText(tr("&Forward"));
    nextTab->setText(tr("Next &Tab"));
    previousTab->setText(tr("Previous Ta&b"));
    next->setText(tr("&Next Article"));
    previous->setText(tr("&Previous Article"));
    nextUnread->setText(tr("Next &Unread Article"));
    pageDown->setText(tr("Page &Down, Then Next Unread"));
    nextPrinted->setText(tr("Next in the Issue's &Order"));
    previousPrinted->setText(tr("Previous in the Issue's Or&der"));
    nextIssue->setText(tr("Next &Issue"));
    previousIssue->setText(tr("P&revious Issue"));
    toSidebar->setText(tr("To the &Library"));
    toList->setText(tr("To the &List"));
    toReader->setText(tr("To the &Article"));
}

}  // namespace dateline::ui
