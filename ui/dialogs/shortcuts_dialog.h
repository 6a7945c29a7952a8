#pragma once

#include "ui/panes/command_finder.h"

#include <QDialog>

namespace dateline::ui {

/// Every shortcut of the window, to be searched; what is chosen is done, and closes it. The window goes on meanwhile.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const QMenuBar &bar, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const QMenuBar &m_bar;
    CommandFinder *m_finder;
};

}  // namespace dateline::ui
