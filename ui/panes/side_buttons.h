#pragma once

#include <QObject>

class QWidget;

namespace dateline::ui {

/// A mouse's two side buttons, wherever in a window they are pressed. No widget sees them: a list would choose the row
/// below the mouse.
class SideButtons final : public QObject {
    Q_OBJECT
public:
    /// `window` owns it.
    explicit SideButtons(QWidget *window);

Q_SIGNALS:
    void backPressed();
    void forwardPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

}  // namespace dateline::ui
