#pragma once

#include "ui/commands/command.h"

#include <QAbstractListModel>

#include <vector>

namespace dateline::ui {

/// The window's commands that answer what was typed, the likest first; among equals, and while nothing is typed, those
/// done last through it come first, then shorter names. KeysRole and NoteRole beside the name; one that cannot be done now is not enabled.
class CommandModel final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    /// What is typed and which were done stays as it is.
    void setCommands(std::vector<Command> commands);
    /// Those alone that have a shortcut, in the menus' order whatever was done.
    void showKeyedOnly();
    void setTyped(const QString &typed);
    void noteDone(QAction *action);

    const Command &at(int row) const { return m_commands[m_shown[std::size_t(row)]]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void choose();

    std::vector<Command> m_commands;
    std::vector<std::size_t> m_shown;
    QList<QPointer<QAction>> m_done;  ///< the last first
    QString m_typed;
    bool m_keyedOnly = false;
};

}  // namespace dateline::ui
