#include "ui/actions/help_actions.h"

namespace dateline::ui {

HelpActions::HelpActions(QMenuBar *bar, QWidget *window) : ActionMenu(bar, window)
{
    about = add();
    about->setMenuRole(QAction::AboutRole);
}

void HelpActions::retranslate()
{
    setTitle(tr("&Help"));
    about->setText(tr("&About Dateline"));
}

}  // namespace dateline::ui
