#include "ui/models/command_model.h"

#include "ui/commands/command_match.h"
#include "ui/models/roles.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kDoneLately = 15;  ///< lifts a command over one that is a little liker what was typed
constexpr qsizetype kMostDone = 20;

struct CommandWords final {
    Q_DECLARE_TR_FUNCTIONS(dateline::ui::CommandModel)
};

struct Ranked {
    std::size_t command;
    int likeness;
    qsizetype done;    ///< 0 = last of all
    qsizetype length;  ///< of its name, where something is typed
};

}  // namespace

void CommandModel::setCommands(std::vector<Command> commands)
{
    m_commands = std::move(commands);
    choose();
}

void CommandModel::showKeyedOnly()
{
    m_keyedOnly = true;
    choose();
}

void CommandModel::setTyped(const QString &typed)
{
    m_typed = typed;
    choose();
}

void CommandModel::noteDone(QAction *action)
{
    m_done.removeAll(action);
    m_done.prepend(action);
    m_done = m_done.first(std::min(m_done.size(), kMostDone));
}

void CommandModel::choose()
{
    std::vector<Ranked> ranked;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands[i];
        if (m_keyedOnly && command.keys.isEmpty())
            continue;
        const auto likest = likeness(m_typed, command);
        if (!likest)
            continue;
        const qsizetype place = m_keyedOnly ? -1 : m_done.indexOf(command.action);
        ranked.push_back({i, *likest + (place < 0 ? 0 : kDoneLately), place < 0 ? kMostDone : place, m_typed.isEmpty() ? 0 : command.name.size()});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return std::tuple(-a.likeness, a.done, a.length) < std::tuple(-b.likeness, b.done, b.length);
    });
    beginResetModel();
    m_shown.clear();
    for (const Ranked &one : ranked)
        m_shown.push_back(one.command);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Command &command = at(index.row());
    const bool isChecked = command.action && command.action->isCheckable() && command.action->isChecked();
    switch (role) {
    case Qt::DisplayRole:
        return command.name;
    case NoteRole:
        return command.path;
    case KeysRole:
        return command.keys.join(u"   "_s);
    case CheckedRole:
        return isChecked;
    case Qt::AccessibleTextRole: {
        QStringList parts{command.name, command.path};
        parts += command.keys;
        if (isChecked)
            parts += CommandWords::tr("on");
        if (!flags(index).testFlag(Qt::ItemIsEnabled))
            parts += CommandWords::tr("cannot be done now");
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    const QAction *action = index.isValid() ? at(index.row()).action : nullptr;
    // One that cannot be done may still be chosen, so that its row can be read out.
    return Qt::ItemIsSelectable | (action != nullptr && action->isEnabled() ? Qt::ItemIsEnabled : Qt::NoItemFlags);
}

}  // namespace dateline::ui
