#include "ui/actions/article_actions.h"

#include "ui/icons.h"

namespace dateline::ui {

ArticleActions::ArticleActions(QMenuBar *bar, QWidget *window) : ActionMenu(bar, window)
{
    openInTab = add({Qt::Key_Return});
    addSeparator();
    star = add({Qt::Key_S});
    read = add({Qt::Key_M});
    allRead = add({Qt::SHIFT | Qt::Key_M});
    addSeparator();
    tag = add({Qt::Key_T});
    note = add({Qt::Key_E});
    highlight = add({Qt::Key_H});
    correct = add({Qt::Key_F2});
    subjects = add({Qt::SHIFT | Qt::Key_T});
    addSeparator();
    compare = add({Qt::Key_D});
    tellApart = add();
    tellTogether = add();
    addSeparator();
    issueDate = add({Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    readAgain = add();
    removeIssue = add();
    addSeparator();
    forgetLessons = add();

    for (QAction *checkable : {star, read, compare})
        checkable->setCheckable(true);
    // Return presses buttons too: the list opens by it, and says so itself.
    openInTab->setShortcutContext(Qt::WidgetShortcut);
    star->setIcon(icon(Icon::Star));
}

void ArticleActions::showState(bool article, bool starred, bool isRead)
{
    for (QAction *action : {openInTab, star, read, subjects})
        action->setEnabled(article);
    star->setChecked(starred);
    star->setIcon(icon(starred ? Icon::StarFilled : Icon::Star));
    read->setChecked(isRead);
}

void ArticleActions::showOwnWork(bool article, bool canHighlight, bool isHighlighted, bool canCorrect)
{
    tag->setEnabled(article);
    note->setEnabled(article);
    highlight->setEnabled(canHighlight);
    highlight->setText(isHighlighted ? tr("Remove &Highlight") : tr("&Highlight"));
    correct->setEnabled(canCorrect);
}

void ArticleActions::showTellings(bool others, bool apart)
{
    compare->setEnabled(others);
    tellApart->setEnabled(others);
    tellTogether->setEnabled(apart);
    if (!others)
        compare->setChecked(false);
}

void ArticleActions::retranslate()
{
    setTitle(tr("&Article"));
    openInTab->setText(tr("&Keep Open in a Tab"));
    star->setText(tr("&Starred"));
    read->setText(tr("&Read"));
    allRead->setText(tr("Mark &All as Read"));
    allRead->setWhatsThis(tr("What stands in the list now; it can be undone"));
    tag->setText(tr("&Tag…"));
    note->setText(tr("&Note"));
    highlight->setText(tr("&Highlight"));
    highlight->setWhatsThis(tr("Mark the selected words for yourself"));
    correct->setText(tr("&Correct the Text…"));
    correct->setWhatsThis(tr("Correct misread words; what is printed is kept, and both are found"));
    subjects->setText(tr("S&ubjects…"));
    compare->setText(tr("Show What &Differs"));
    compare->setWhatsThis(tr("Mark what the likest other telling has otherwise"));
    tellApart->setText(tr("N&ot the Same Story"));
    tellApart->setWhatsThis(tr("Take this article out of the group that tells one story"));
    tellTogether->setText(tr("T&ell Together Again"));
    tellTogether->setWhatsThis(tr("Undo telling this article apart from others"));
    forgetLessons->setText(tr("&Forget Taught Subjects…"));
    issueDate->setText(tr("Set the Issue's &Date…"));
    readAgain->setText(tr("Read the Issue's &File Again"));
    readAgain->setWhatsThis(tr("Understand it anew with today's parser"));
    removeIssue->setText(tr("Re&move the Issue"));
}

}  // namespace dateline::ui
