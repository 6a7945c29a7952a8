#include "ui/panes/index_strip.h"

#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>

namespace dateline::ui {
namespace {

constexpr int kParts = 1000;  // of the bar: it counts in int, the archive may not

}  // namespace

IndexStrip::IndexStrip(QWidget *parent) : QWidget(parent), m_line(new QLabel(this)), m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("indexStrip"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_line->setObjectName(QStringLiteral("indexLine"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(200, 8);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_line, 1);
    row->addWidget(m_bar);
    retranslate();
    hide();
}

void IndexStrip::showStarted()
{
    m_bar->setRange(0, 1);  // empty, still: how much there is to do is not known
    m_bar->setValue(0);
    m_line->setText(tr("Rebuilding the search index; until then a search may miss articles"));
    show();
}

void IndexStrip::showStep(qint64 done, qint64 total)
{
    m_bar->setRange(0, kParts);
    m_bar->setValue(int(done * kParts / total));
    m_line->setText(tr("Rebuilding the search index: %1 of %2 articles; until then a search may miss some")
                        .arg(countInWords(done), countInWords(total)));
}

void IndexStrip::showFailure(const Error &error)
{
    m_bar->hide();
    m_line->setText(tr("The search index could not be rebuilt, a search may miss articles: %1").arg(errorInWords(error)));
    show();
}

void IndexStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void IndexStrip::retranslate() { m_bar->setAccessibleName(tr("Index progress")); }

}  // namespace dateline::ui
