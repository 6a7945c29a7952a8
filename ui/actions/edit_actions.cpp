#include "ui/actions/edit_actions.h"

#include "ui/icons.h"

namespace dateline::ui {
namespace {

QString labelOf(library::CitationStyle style)
{
    switch (style) {
    case library::CitationStyle::Gbt7714: return EditActions::tr("GB/T 7714");
    case library::CitationStyle::Bibtex: return EditActions::tr("BibTeX");
    case library::CitationStyle::Ris: return EditActions::tr("RIS");
    case library::CitationStyle::Csl: return EditActions::tr("CSL-JSON");
    }
    Q_UNREACHABLE();
}

}  // namespace

EditActions::EditActions(QMenuBar *bar, QWidget *window) : ActionMenu(bar, window)
{
    undo = add({Qt::CTRL | Qt::Key_Z});
    redo = add({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    addSeparator();
    copy = add({QKeySequence::Copy});
    copyWithSource = add({Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    copyCitation = add({Qt::CTRL | Qt::ALT | Qt::Key_C});
    m_citation = addMenu();
    for (const library::CitationStyle style : library::kCitationStyles) {
        m_citationStyles += add(m_citation);
        m_citationStyles.back()->setData(int(style));
    }
    makeChoice(m_citationStyles);
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
    copyCitation->setEnabled(article);
    m_citation->setEnabled(article);
    for (QAction *style : m_citationStyles)
        style->setEnabled(article);
    saveSearch->setEnabled(searching);
    leave->setText(searching ? tr("&Leave Search") : tr("&Leave Pane"));
}

void EditActions::showCitationStyle(library::CitationStyle style)
{
    m_citationStyles[int(style)]->setChecked(true);
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
    copyCitation->setText(tr("Copy C&itation"));
    m_citation->setTitle(tr("Copy Citation &As"));
    for (QAction *style : m_citationStyles)
        style->setText(labelOf(library::CitationStyle(style->data().toInt())));
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
