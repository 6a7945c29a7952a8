#include "ui/dialogs/shortcuts_dialog.h"

#include <QEvent>
#include <QVBoxLayout>

namespace dateline::ui {

ShortcutsDialog::ShortcutsDialog(const QMenuBar &bar, QWidget *parent) : QDialog(parent), m_bar(bar), m_finder(new CommandFinder(this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_finder->model()->showKeyedOnly();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_finder);
    connect(m_finder, &CommandFinder::left, this, &QDialog::close);
    connect(m_finder, &CommandFinder::chosen, this, [this](QAction *action) {
        close();
        action->trigger();
    });
    resize(600, 640);
    m_finder->setFocus();
    retranslate();
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    // The menus may hear of it after the dialog.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &ShortcutsDialog::retranslate, Qt::QueuedConnection);
    QDialog::changeEvent(event);
}

void ShortcutsDialog::retranslate()
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_finder->start(commandsOf(m_bar));
}

}  // namespace dateline::ui
