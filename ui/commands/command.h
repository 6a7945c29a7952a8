#pragma once

// What the window can be told to do, as its menus have it: the palette and the list of shortcuts are fed from them, so
// that a command has one name, one place and one shortcut.

#include <QAction>
#include <QMenuBar>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::ui {

struct Command final {
    QPointer<QAction> action;
    QString name;
    QString path;      ///< the menus that lead to it: View › Page
    QStringList keys;  ///< its shortcuts, as the platform writes them

    bool operator==(const Command &) const = default;
};

/// Every action of the bar's menus that can be seen, in their order, each once.
std::vector<Command> commandsOf(const QMenuBar &bar);

/// A menu's or an action's text without its mnemonic: &File, 文件(&F), Fish && Chips.
QString withoutMnemonic(const QString &text);

}  // namespace dateline::ui
