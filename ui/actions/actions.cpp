#include "ui/actions/actions.h"

namespace dateline::ui {

Actions::Actions(QMenuBar *bar, QWidget *window)
    : QObject(window), file(new FileActions(bar, window)), edit(new EditActions(bar, window)),
      view(new ViewActions(bar, window)), go(new GoActions(bar, window)), article(new ArticleActions(bar, window)),
      help(new HelpActions(bar, window)), m_window(window)
{
    retranslate();
}

void Actions::retranslate()
{
    for (ActionMenu *menu : std::initializer_list<ActionMenu *>{file, edit, view, go, article, help})
        menu->retranslate();
    for (QAction *action : m_window->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly)) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString name = action->text().remove(u'&');
        const QString tip = keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys);
        action->setToolTip(action->whatsThis().isEmpty() ? tip : tip + u'\n' + action->whatsThis());
    }
}

}  // namespace dateline::ui
