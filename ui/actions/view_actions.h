#pragma once

#include "ui/actions/action_menu.h"
#include "ui/models/density.h"
#include "ui/models/grouping.h"
#include "ui/typeset/theme.h"
#include "ui/typeset/type_options.h"

namespace dateline::ui {

/// How the window looks: text size, panes, the page's colours, its language.
class ViewActions final : public ActionMenu {
    Q_OBJECT
public:
    ViewActions(QMenuBar *bar, QWidget *window);

    void retranslate() override;
    void showLanguage(const QString &code);
    void showTheme(ThemeChoice choice);
    void showDensity(Density density);
    void showGrouping(Grouping grouping);
    /// Each has its code as data; empty = the system's.
    QList<QAction *> languages() const { return m_languages; }
    /// Each has its ThemeChoice as data.
    QList<QAction *> themes() const { return {themeSystem, themeLight, themeDark, themeSepia}; }

    /// As the type menu's actions are checked.
    TypeOptions typeOptions() const;
    void showTypeOptions(const TypeOptions &options);
    QList<QAction *> typeActions() const { return QList<QAction *>{sans, fullWidth} + m_leadings + m_measures + m_paragraphs; }
    // Each has its percent or its choice as data; one of each is checked.
    QList<QAction *> leadings() const { return m_leadings; }
    QList<QAction *> measures() const { return m_measures; }
    QList<QAction *> paragraphs() const { return m_paragraphs; }
    /// Each has its Density as data.
    QList<QAction *> densities() const { return m_densities; }
    /// Each has its Grouping as data.
    QList<QAction *> groupings() const { return m_groupings; }

    QAction *sans, *fullWidth;
    QAction *zoomIn, *zoomOut, *zoomReset;
    QAction *sidebar, *calendar, *fileView, *seams, *fullScreen;
    QAction *nextTheme;

private:
    QMenu *m_theme, *m_type, *m_rows, *m_groups, *m_language;
    QList<QAction *> m_densities;
    QList<QAction *> m_groupings;
    QList<QAction *> m_leadings, m_measures, m_paragraphs;
    QAction *themeSystem, *themeLight, *themeDark, *themeSepia;
    QList<QAction *> m_languages;  ///< the system's first
};

}  // namespace dateline::ui
