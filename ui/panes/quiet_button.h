#pragma once

#include <QToolButton>

class QAction;

namespace dateline::ui {

/// A button whose words end in … where they have no room.
class ElidingButton final : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A button without a frame until the mouse is on it, reached by Tab. With an action it shows and does that.
QToolButton *quietButton(QAction *action, QWidget *parent);

/// The same with an icon alone, `side` device-independent pixels or more.
QToolButton *iconButton(QAction *action, int side, QWidget *parent);

/// The words of a line's own parts in the theme's quiet colour; to be called again when the palette changes.
void quietenParts(const QWidget &line);

}  // namespace dateline::ui
