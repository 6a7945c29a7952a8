#pragma once

#include "ui/actions/action_menu.h"
#include "ui/typeset/theme.h"

namespace dateline::ui {

/// How the window looks: text size, panes, the page's colours, its language.
class ViewActions final : public ActionMenu {
    Q_OBJECT
public:
    ViewActions(QMenuBar *bar, QWidget *window);

    void retranslate() override;
    void showLanguage(const QString &code);
    void showTheme(ThemeChoice choice);
    /// Each has its code as data; empty = the system's.
    QList<QAction *> languages() const { return m_languages; }
    /// Each has its ThemeChoice as data.
    QList<QAction *> themes() const { return {themeSystem, themeLight, themeDark, themeSepia}; }

    QAction *zoomIn, *zoomOut, *zoomReset;
    QAction *sidebar, *fileView, *seams, *fullScreen;
    QAction *nextTheme;

private:
    QMenu *m_theme, *m_language;
    QAction *themeSystem, *themeLight, *themeDark, *themeSepia;
    QList<QAction *> m_languages;  ///< the system's first
};

}  // namespace dateline::ui
