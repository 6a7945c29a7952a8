#pragma once

#include "library/citation/citation.h"
#include "ui/actions/action_menu.h"

namespace dateline::ui {

/// What is copied, looked for and found.
class EditActions final : public ActionMenu {
    Q_OBJECT
public:
    EditActions(QMenuBar *bar, QWidget *window);

    void retranslate() override;
    /// Whether an article can be copied; whether there is a search to leave and to keep.
    void showState(bool article, bool searching);
    /// Whether there is something to take back, or to do again.
    void showDeeds(bool canUndo, bool canRedo);

    void showCitationStyle(library::CitationStyle style);
    /// Each has its CitationStyle as data.
    QList<QAction *> citationStyles() const { return m_citationStyles; }

    QAction *undo, *redo;
    QAction *copy, *copyWithSource;
    QAction *copyCitation;  ///< in the style that was used last
    QAction *search, *saveSearch, *findInArticle, *nextMark, *previousMark, *nextDoubt, *nextFigure, *previousFigure;
    QAction *leave, *settings;

private:
    QMenu *m_citation;
    QList<QAction *> m_citationStyles;
};

}  // namespace dateline::ui
