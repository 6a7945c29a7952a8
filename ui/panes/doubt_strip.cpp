#include "ui/panes/doubt_strip.h"

#include "ui/panes/quiet_button.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>

namespace dateline::ui {

DoubtStrip::DoubtStrip(QAction *next, QWidget *parent)
    : QWidget(parent), m_line(new QLabel(this)), m_next(quietButton(next, this))
{
    setObjectName(QStringLiteral("doubtStrip"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_line->setWordWrap(true);  // a reason is read whole
    m_line->setObjectName(QStringLiteral("doubtLine"));
    m_next->setObjectName(QStringLiteral("nextDoubt"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    row->addWidget(m_next);
    hide();
}

void DoubtStrip::set(const QStringList &reasons)
{
    if (m_reasons != reasons)
        m_current = -1;
    m_reasons = reasons;
    showLine();
}

int DoubtStrip::step()
{
    if (m_reasons.isEmpty())
        return -1;
    m_current = (m_current + 1) % static_cast<int>(m_reasons.size());
    showLine();
    return m_current;
}

void DoubtStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showLine();
    QWidget::changeEvent(event);
}

void DoubtStrip::showLine()
{
    setVisible(!m_reasons.isEmpty());
    const qint64 count = m_reasons.size();
    const QString line = m_current < 0 ? tr("%Ln doubtful place(s)", nullptr, static_cast<int>(count))
                                       : tr("Doubt %1 of %2: %3").arg(countInWords(m_current + 1), countInWords(count), m_reasons[m_current]);
    m_line->setText(line);
    m_line->setToolTip(plainToolTip(line));
    m_line->setAccessibleName(line);
}

}  // namespace dateline::ui
