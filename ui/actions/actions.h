#pragma once

// Everything that the window can be told to do, a menu each. Each action has its name, its shortcut and its place there.

#include "ui/actions/article_actions.h"
#include "ui/actions/edit_actions.h"
#include "ui/actions/file_actions.h"
#include "ui/actions/go_actions.h"
#include "ui/actions/help_actions.h"
#include "ui/actions/view_actions.h"

namespace dateline::ui {

class Actions final : public QObject {
    Q_OBJECT
public:
    /// Fills `bar`; the actions' shortcuts work in `window`, which owns them.
    Actions(QMenuBar *bar, QWidget *window);

    void retranslate();

    // In the order of the bar.
    FileActions *const file;
    EditActions *const edit;
    ViewActions *const view;
    GoActions *const go;
    ArticleActions *const article;
    HelpActions *const help;

private:
    QWidget *m_window;
};

}  // namespace dateline::ui
