#include "ui/panes/choice_box.h"

#include "ui/commands/command.h"

#include <QAction>

namespace dateline::ui {

ChoiceBox::ChoiceBox(const QList<QAction *> &actions, QWidget *parent) : QComboBox(parent), m_actions(actions)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);  // another language, another width
    for (QAction *action : actions) {
        addItem(QString());
        connect(action, &QAction::changed, this, &ChoiceBox::follow);
    }
    connect(this, &QComboBox::activated, this, [this](int row) { m_actions[row]->trigger(); });
    follow();
}

void ChoiceBox::follow()
{
    for (int row = 0; row < int(m_actions.size()); ++row) {
        setItemText(row, withoutMnemonic(m_actions[row]->text()));
        if (m_actions[row]->isChecked())
            setCurrentIndex(row);
    }
}

}  // namespace dateline::ui
