#pragma once

#include <QComboBox>

namespace dateline::ui {

/// Actions of which one is checked, as a box: it says which, and choosing in it is triggering the action. Name, choice
/// and language follow the actions.
class ChoiceBox final : public QComboBox {
    Q_OBJECT
public:
    ChoiceBox(const QList<QAction *> &actions, QWidget *parent);

private:
    void follow();

    QList<QAction *> m_actions;
};

}  // namespace dateline::ui
