#include "ui/panes/correction_strip.h"

#include "ui/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace dateline::ui {
namespace {

constexpr int kLongestShown = 160;  ///< device-independent pixels

}  // namespace

CorrectionStrip::CorrectionStrip(QWidget *parent)
    : QWidget(parent), m_printed(new QLabel(this)), m_edit(new QLineEdit(this)), m_correct(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("correctionStrip"));
    m_printed->setTextFormat(Qt::PlainText);
    m_edit->setObjectName(QStringLiteral("corrected"));
    m_edit->installEventFilter(this);
    m_correct->setObjectName(QStringLiteral("correct"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_printed);
    row->addWidget(m_edit, 1);
    row->addWidget(m_correct);
    row->addWidget(m_cancel);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { finish(true); });
    connect(m_correct, &QPushButton::clicked, this, [this] { finish(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { finish(false); });
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
    hide();
}

void CorrectionStrip::ask(const QString &printed)
{
    m_text = printed;
    m_edit->setText(printed);
    showPrinted();
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void CorrectionStrip::finish(bool isGiven)
{
    const QString corrected = m_edit->text();
    hide();
    if (isGiven && corrected != m_text)
        Q_EMIT given(corrected);
    Q_EMIT closed();
}

void CorrectionStrip::showPrinted()
{
    m_printed->setText(tr("Printed: %1").arg(fontMetrics().elidedText(m_text, Qt::ElideMiddle, kLongestShown)));
    m_printed->setToolTip(plainToolTip(m_text));
}

bool CorrectionStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            finish(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CorrectionStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_edit->setAccessibleName(tr("Corrected text"));
        m_edit->setPlaceholderText(tr("Empty strikes it out"));
        m_correct->setText(tr("Correct"));
        m_cancel->setText(tr("Cancel"));
        showPrinted();
    }
    QWidget::changeEvent(event);
}

}  // namespace dateline::ui
