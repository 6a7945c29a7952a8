#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>

class QAction;

namespace dateline::ui {

/// At the window's foot: what was just done, and a button that takes it back. Stays until it is closed, taken back or
/// followed by another.
class DeedStrip final : public QWidget {
    Q_OBJECT
public:
    explicit DeedStrip(QAction *undo, QWidget *parent = nullptr);

    void showDone(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_line;
    QToolButton *m_close;
};

}  // namespace dateline::ui
