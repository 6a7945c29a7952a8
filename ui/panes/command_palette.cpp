#include "ui/panes/command_palette.h"

#include "ui/typeset/theme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::ui {
namespace {

constexpr int kWidest = 640;
constexpr int kAbove = 64;  ///< px from the window's upper edge
constexpr int kAside = 16;
constexpr int kInside = 8;
constexpr int kMostRows = 12;
constexpr double kFrame = 0.35;

}  // namespace

CommandPalette::CommandPalette(const QMenuBar &bar, QWidget *window)
    : QFrame(window), m_bar(bar), m_finder(new CommandFinder(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kInside, kInside, kInside, kInside);
    column->addWidget(m_finder);
    setColours();
    hide();
    window->installEventFilter(this);
    m_finder->line()->installEventFilter(this);
    connect(m_finder, &CommandFinder::left, this, &CommandPalette::close);
    connect(m_finder, &CommandFinder::changed, this, &CommandPalette::place);
    connect(m_finder, &CommandFinder::chosen, this, [this](QAction *action) {
        close();
        action->trigger();
    });
}

void CommandPalette::open()
{
    if (isVisible())
        return;
    m_before = QApplication::focusWidget();
    m_finder->start(commandsOf(m_bar));
    show();
    raise();
    m_finder->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const QWidget &window = *parentWidget();
    const int width = std::min(kWidest, window.width() - 2 * kAside);
    const int height = m_finder->heightOf(kMostRows) + 2 * (kInside + frameWidth());
    setGeometry((window.width() - width) / 2, kAbove, width, std::min(height, window.height() - kAbove - kAside));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible())
        return false;
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    const bool isLeft = watched == m_finder->line() && event->type() == QEvent::FocusOut;
    if (isLeft && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();  // the focus is elsewhere already
    return false;
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        setColours();
    QFrame::changeEvent(event);
}

void CommandPalette::setColours()
{
    QPalette colours = parentWidget()->palette();
    colours.setColor(QPalette::Window, colours.color(QPalette::Base));
    colours.setColor(QPalette::WindowText, blended(colours.color(QPalette::Text), colours.color(QPalette::Base), kFrame));
    if (palette() != colours)
        setPalette(colours);
}

}  // namespace dateline::ui
