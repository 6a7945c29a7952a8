#pragma once

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

    QAction *undo, *redo;
    QAction *copy, *copyWithSource;
    QAction *search, *saveSearch, *findInArticle, *nextMark, *previousMark, *nextDoubt, *nextFigure, *previousFigure;
    QAction *leave, *settings;
};

}  // namespace dateline::ui
