#pragma once

#include <QCommandLinkButton>
#include <QLabel>
#include <QList>
#include <QWidget>

class QAction;

namespace dateline::ui {

class Actions;

/// An empty library, in the place of list and reader: what the program is for, and the three ways to begin.
class WelcomePane final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePane(const Actions &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A way to begin: the action's, as long as that is offered.
    QCommandLinkButton *addWay(QAction *action);
    void retranslate();
    void showLook();
    void fit();

    QLabel *m_title;
    QLabel *m_purpose;
    QWidget *m_middle;
    QCommandLinkButton *m_files;
    QCommandLinkButton *m_folder;
    QCommandLinkButton *m_samples;
    QLabel *m_drop;
};

}  // namespace dateline::ui
