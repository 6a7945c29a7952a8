#pragma once

// Everything that the window can be told to do, once: each with its name, its shortcut and its place in
// the menus. Panes and the window connect to it.

#include "ui/typeset/theme.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QObject>

namespace dateline::ui {

class Actions final : public QObject {
    Q_OBJECT
public:
    /// Fills `bar`; the actions' shortcuts work in `window`.
    Actions(QMenuBar *bar, QWidget *window);

    void retranslate();
    /// What can be done now, and what is so.
    void showState(bool article, bool starred, bool isRead, bool searching);
    /// Whether others tell the article's story; whether it was just told apart from them.
    void showTellings(bool others, bool apart);
    void showLanguage(const QString &code);
    void showTheme(ThemeChoice choice);

    QAction *openFiles, *importFolder, *openSamples, *quit;
    QAction *copy, *copyWithSource, *search, *saveSearch, *findInArticle, *nextMark, *previousMark, *nextDoubt, *leave;
    QAction *zoomIn, *zoomOut, *zoomReset, *sidebar, *fileView, *fullScreen;
    QAction *themeSystem, *themeLight, *themeDark, *themeSepia, *nextTheme;
    QAction *languageSystem, *languageEnglish, *languageChinese;
    QAction *next, *previous, *nextUnread, *pageDown, *nextIssue, *previousIssue;
    QAction *toSidebar, *toList, *toReader;
    QAction *star, *read, *subjects, *compare, *tellApart, *tellTogether, *forgetLessons, *issueDate;
    QAction *about;

private:
    QAction *add(QMenu *menu, const QList<QKeySequence> &shortcuts = {});
    /// One of them is checked.
    void makeChoice(const QList<QAction *> &actions);

    QWidget *m_window;
    QMenu *m_file, *m_edit, *m_view, *m_theme, *m_language, *m_go, *m_article, *m_help;
};

}  // namespace dateline::ui
