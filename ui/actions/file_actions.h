#pragma once

#include "ui/actions/action_menu.h"

namespace dateline::ui {

/// What comes in, and the way out.
class FileActions final : public ActionMenu {
    Q_OBJECT
public:
    FileActions(QMenuBar *bar, QWidget *window);

    void retranslate() override;
    void showState(bool article, bool severalTabs, bool someClosed);

    QAction *openFiles, *importFolder, *openSamples;
    QAction *exportArticles, *print, *printPreview;
    QAction *closeTab, *reopenTab;
    QAction *quit;
};

}  // namespace dateline::ui
