#pragma once

#include "ui/actions/action_menu.h"

namespace dateline::ui {

/// From article to article, issue to issue, pane to pane.
class GoActions final : public ActionMenu {
    Q_OBJECT
public:
    GoActions(QMenuBar *bar, QWidget *window);

    void retranslate() override;
    void showState(bool canGoBack, bool canGoForward, bool severalTabs);

    QAction *back, *forward;
    QAction *nextTab, *previousTab;
    QAction *next, *previous, *nextUnread, *pageDown;
    QAction *nextPrinted, *previousPrinted;
    QAction *nextIssue, *previousIssue;
    QAction *toSidebar, *toList, *toReader;
};

}  // namespace dateline::ui
