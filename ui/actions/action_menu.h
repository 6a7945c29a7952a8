#pragma once

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QObject>

namespace dateline::ui {

/// One menu of the window's bar: makes its actions, each once with its shortcuts and its place, and names them. Their
/// shortcuts work in the whole window. Panes and desks connect to the actions.
class ActionMenu : public QObject {
    Q_OBJECT
public:
    ActionMenu(QMenuBar *bar, QWidget *window);

    /// Names everything in the window's language.
    virtual void retranslate() = 0;

protected:
    QAction *add(const QList<QKeySequence> &shortcuts = {}) { return add(m_menu, shortcuts); }
    QAction *add(QMenu *menu, const QList<QKeySequence> &shortcuts = {});
    QMenu *addMenu() { return m_menu->addMenu(QString()); }
    void addSeparator() { m_menu->addSeparator(); }
    /// One of them is checked.
    void makeChoice(const QList<QAction *> &actions);
    void setTitle(const QString &title) { m_menu->setTitle(title); }

private:
    QWidget *m_window;
    QMenu *m_menu;
};

}  // namespace dateline::ui
