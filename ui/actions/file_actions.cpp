#include "ui/actions/file_actions.h"

namespace dateline::ui {

FileActions::FileActions(QMenuBar *bar, QWidget *window) : ActionMenu(bar, window)
{
    openFiles = add({QKeySequence::Open});
    importFolder = add({Qt::CTRL | Qt::Key_I});
    openSamples = add();
    addSeparator();
    exportArticles = add({Qt::CTRL | Qt::Key_E});
    printPreview = add();
    print = add({QKeySequence::Print});
    addSeparator();
    closeTab = add({Qt::CTRL | Qt::Key_W});
    reopenTab = add({Qt::CTRL | Qt::SHIFT | Qt::Key_W, Qt::CTRL | Qt::SHIFT | Qt::Key_T});
    addSeparator();
    quit = add({Qt::CTRL | Qt::Key_Q});
    quit->setMenuRole(QAction::QuitRole);
    showState(false, false, false);
}

void FileActions::showState(bool article, bool severalTabs, bool someClosed)
{
    print->setEnabled(article);
    printPreview->setEnabled(article);
    closeTab->setEnabled(severalTabs);
    reopenTab->setEnabled(someClosed);
}

void FileActions::retranslate()
{
    setTitle(tr("&File"));
    openFiles->setText(tr("&Open Files…"));
    importFolder->setText(tr("&Import Folder…"));
    openSamples->setText(tr("Open the &Sample Bulletins"));
    exportArticles->setText(tr("&Export…"));
    printPreview->setText(tr("Print Pre&view…"));
    print->setText(tr("&Print…"));
    closeTab->setText(tr("&Close Tab"));
    reopenTab->setText(tr("&Reopen Closed Tab"));
    quit->setText(tr("&Quit"));
}

}  // namespace dateline::ui
