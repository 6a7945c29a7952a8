#pragma once

#include "ui/panes/command_finder.h"

#include <QFrame>
#include <QMenuBar>

namespace dateline::ui {

/// The commands of the window, over it, to be found by typing. Whatever takes the focus from it, and Escape, closes it and
/// gives the focus back; what is chosen is done after that, so that it works on what had the focus.
class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    /// `window` has the bar, and is what it lies above.
    CommandPalette(const QMenuBar &bar, QWidget *window);

    void open();
    void close();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void setColours();

    const QMenuBar &m_bar;
    CommandFinder *m_finder;
    QPointer<QWidget> m_before;  ///< what had the focus
};

}  // namespace dateline::ui
