#pragma once

#include "ui/actions/action_menu.h"

namespace dateline::ui {

/// What the program says of itself.
class HelpActions final : public ActionMenu {
    Q_OBJECT
public:
    HelpActions(QMenuBar *bar, QWidget *window);

    void retranslate() override;

    QAction *findCommand, *shortcuts;
    QAction *about;
};

}  // namespace dateline::ui
