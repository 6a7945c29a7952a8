#include "ui/panes/search_box.h"

#include "ui/icons.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>

namespace dateline::ui {

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setAcceptDrops(false);  // a file dropped here is opened, like anywhere else
    m_loupe = addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_clear = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"));
    setMinimumHeight(32);
}

void SearchBox::setNames(const QString &box, const QString &clear)
{
    setPlaceholderText(box);
    setAccessibleName(box);
    m_loupe->setText(box);
    if (m_clear)
        m_clear->setText(clear);
}

bool SearchBox::event(QEvent *event)
{
    // Escape is the box's own; no shortcut may take it.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchBox::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (m_composing)
        Q_EMIT composing();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (m_composing) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            QGuiApplication::inputMethod()->commit();
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        Q_EMIT entered();
        return;
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

}  // namespace dateline::ui
