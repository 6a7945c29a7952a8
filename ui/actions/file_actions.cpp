#include "ui/actions/file_actions.h"

namespace dateline::ui {

FileActions::FileActions(QMenuBar *bar, QWidget *window) : ActionMenu(bar, window)
{
    openFiles = add({QKeySequence::Open});
    importFolder = add({Qt::CTRL | Qt::Key_I});
    openSamples = add();
    addSeparator();
    quit = add({Qt::CTRL | Qt::Key_Q});
    quit->setMenuRole(QAction::QuitRole);
}

void FileActions::retranslate()
{
    setTitle(tr("&File"));
    openFiles->setText(tr("&Open Files…"));
    importFolder->setText(tr("&Import Folder…"));
    openSamples->setText(tr("Open the &Sample Bulletins"));
    quit->setText(tr("&Quit"));
}

}  // namespace dateline::ui
