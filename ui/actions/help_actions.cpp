#include "ui/actions/help_actions.h"

namespace dateline::ui {

HelpActions::HelpActions(QMenuBar *bar, QWidget *window) : ActionMenu(bar, window)
{
    findCommand = add({Qt::CTRL | Qt::Key_K});
    shortcuts = add({Qt::CTRL | Qt::Key_Question, Qt::CTRL | Qt::Key_F1});
    addSeparator();
    about = add();
    about->setMenuRole(QAction::AboutRole);
}

void HelpActions::retranslate()
{
    setTitle(tr("&Help"));
    findCommand->setText(tr("&Find a Command…"));
    shortcuts->setText(tr("&Keyboard Shortcuts"));
    about->setText(tr("&About Dateline"));
}

}  // namespace dateline::ui
