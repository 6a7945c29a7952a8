#include "ui/panes/deed_strip.h"

#include "ui/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace dateline::ui {

DeedStrip::DeedStrip(QAction *undo, QWidget *parent)
    : QWidget(parent), m_line(new QLabel(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("deedStrip"));
    m_line->setObjectName(QStringLiteral("deedLine"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *button = new QPushButton(this);
    button->setObjectName(QStringLiteral("undoDeed"));
    // A click leaves the focus where one works: the strip is gone after it.
    button->setFocusPolicy(Qt::TabFocus);
    m_close->setFocusPolicy(Qt::TabFocus);
    const auto name = [button, undo] { button->setText(undo->iconText()); };
    connect(undo, &QAction::changed, button, name);
    connect(button, &QPushButton::clicked, undo, &QAction::trigger);
    name();
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    row->addWidget(button);
    row->addWidget(m_close);
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
    hide();
}

void DeedStrip::showDone(const QString &sentence)
{
    m_line->setText(sentence);
    setVisible(!sentence.isEmpty());
}

void DeedStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_close->setAccessibleName(tr("Close"));
        m_close->setToolTip(tr("Close"));
    }
    QWidget::changeEvent(event);
}

}  // namespace dateline::ui
