#include "ui/commands/command.h"

#include <QMenu>

#include <algorithm>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

const QString kBetween = u" › "_s;

void collect(const QList<QAction *> &actions, const QString &path, std::vector<Command> &commands)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString name = withoutMnemonic(action->text());
        if (const QMenu *menu = action->menu()) {
            collect(menu->actions(), path.isEmpty() ? name : QString(path + kBetween + name), commands);
            continue;
        }
        const bool isKnown =
            std::any_of(commands.begin(), commands.end(), [action](const Command &known) { return known.action == action; });
        if (isKnown)
            continue;
        QStringList keys;
        for (const QKeySequence &shortcut : action->shortcuts())
            keys += shortcut.toString(QKeySequence::NativeText);
        commands.push_back({action, name, path, keys});
    }
}

}  // namespace

std::vector<Command> commandsOf(const QMenuBar &bar)
{
    std::vector<Command> commands;
    collect(bar.actions(), {}, commands);
    return commands;
}

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (QStringView(text).sliced(i).startsWith(u"(&") && text.size() > i + 3 && text[i + 3] == u')') {
            i += 3;  // as Chinese has it: 文件(&F)
            continue;
        }
        if (text[i] == u'&' && ++i == text.size())
            break;
        plain += text[i];
    }
    return plain;
}

}  // namespace dateline::ui
