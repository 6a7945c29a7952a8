#include "ui/actions/edit_actions.h"

#include "ui/icons.h"

namespace dateline::ui {

EditActions::EditActions(QMenuBar *bar, QWidget *window) : ActionMenu(bar, window)
{
    undo = add({Qt::CTRL | Qt::Key_Z});
    redo = add({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    addSeparator();
    copy = add({QKeySequence::Copy});
    copyWithSource = add({Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    addSeparator();
    search = add({Qt::CTRL | Qt::Key_L, Qt::Key_Slash});
    saveSearch = add({Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    findInArticle = add({QKeySequence::Find});
    nextMark = add({Qt::Key_F3});
    previousMark = add({Qt::SHIFT | Qt::Key_F3});
    nextDoubt = add({Qt::Key_F4});
    nextFigure = add({Qt::Key_F7});
    previousFigure = add({Qt::SHIFT | Qt::Key_F7});
    addSeparator();
    leave = add({Qt::Key_Escape});
    addSeparator();
    settings = add({Qt::CTRL | Qt::Key_Comma});
    settings->setMenuRole(QAction::PreferencesRole);

    showDeeds(false, false);
    nextMark->setIcon(icon(Icon::Down));
    previousMark->setIcon(icon(Icon::Up));
    saveSearch->setIcon(icon(Icon::Keep));
}

void EditActions::showState(bool article, bool searching)
{
    copyWithSource->setEnabled(article);
    saveSearch->setEnabled(searching);
    leave->setText(searching ? tr("&Leave Search") : tr("&Leave Pane"));
}

void EditActions::showDeeds(bool canUndo, bool canRedo)
{
    undo->setEnabled(canUndo);
    redo->setEnabled(canRedo);
}

void EditActions::retranslate()
{
    setTitle(tr("&Edit"));
    undo->setText(tr("&Undo"));
    undo->setIconText(tr("Undo"));  // on a button, where a mnemonic in brackets would stay
    redo->setText(tr("&Redo"));
    copy->setText(tr("&Copy"));
    copyWithSource->setText(tr("Copy with S&ource"));
    search->setText(tr("&Search All Articles"));
    saveSearch->setText(tr("Sa&ve This Search"));
    findInArticle->setText(tr("&Find in Article"));
    nextMark->setText(tr("&Next Place Found"));
    previousMark->setText(tr("&Previous Place Found"));
    nextDoubt->setText(tr("Next &Doubtful Place"));
    nextDoubt->setIconText(tr("Next Doubtful Place"));  // on a button, where a mnemonic in brackets would stay
    nextFigure->setText(tr("Next Fi&gure"));
    nextFigure->setWhatsThis(tr("What the next figure is worth, and what is doubtful about it"));
    previousFigure->setText(tr("Previous Fig&ure"));
    leave->setText(tr("&Leave Search"));
    settings->setText(tr("&Settings…"));
}

}  // namespace dateline::ui
