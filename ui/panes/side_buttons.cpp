#include "ui/panes/side_buttons.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace dateline::ui {

SideButtons::SideButtons(QWidget *window) : QObject(window), m_window(window) { qApp->installEventFilter(this); }

bool SideButtons::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if ((!isPress && event->type() != QEvent::MouseButtonRelease) || !watched->isWidgetType())
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if ((button != Qt::BackButton && button != Qt::ForwardButton) || static_cast<QWidget *>(watched)->window() != m_window)
        return false;
    if (isPress)
        button == Qt::BackButton ? Q_EMIT backPressed() : Q_EMIT forwardPressed();
    return true;
}

}  // namespace dateline::ui
