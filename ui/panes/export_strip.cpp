#include "ui/panes/export_strip.h"

#include "ui/icons.h"
#include "ui/words.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QUrl>

namespace dateline::ui {
namespace {

constexpr int kParts = 1000;  // of the bar: it counts in int, a search may not

}  // namespace

ExportStrip::ExportStrip(QWidget *parent)
    : QWidget(parent), m_line(new QLabel(this)), m_bar(new QProgressBar(this)), m_stop(new QPushButton(this)),
      m_open(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("exportStrip"));
    m_line->setObjectName(QStringLiteral("exportLine"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(200, 8);
    m_stop->setObjectName(QStringLiteral("stopExport"));
    m_open->setObjectName(QStringLiteral("openExported"));
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_stop, &QPushButton::clicked, this, &ExportStrip::cancelled);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    row->addWidget(m_open);
    row->addWidget(m_close);
    retranslate();
    hide();
}

void ExportStrip::setRunning(bool running)
{
    m_bar->setVisible(running);
    m_stop->setVisible(running);
    m_open->setVisible(!running && !m_folder.isEmpty());
    m_close->setVisible(!running);
    show();
}

void ExportStrip::showStarted()
{
    m_folder.clear();
    m_bar->setRange(0, 1);  // empty, still: how much there is to do is not known
    m_bar->setValue(0);
    m_line->setText(tr("Exporting…"));
    setRunning(true);
}

void ExportStrip::showStep(qint64 done, qint64 total)
{
    m_bar->setRange(0, kParts);
    m_bar->setValue(int(done * kParts / total));
    m_line->setText(tr("Exporting %1 of %2 articles").arg(countInWords(done), countInWords(total)));
}

void ExportStrip::showDone(const library::Exported &exported)
{
    const QString articles = tr("%Ln article(s) exported", nullptr, exported.articles);
    if (exported.paths.isEmpty()) {
        m_line->setText(tr("There was nothing to export"));
    } else {
        m_folder = QFileInfo(exported.paths.front()).absolutePath();
        m_line->setText(tr("%1 to %2").arg(articles, exported.paths.size() == 1 ? exported.paths.front() : m_folder));
    }
    setRunning(false);
}

void ExportStrip::showFailure(const Error &error)
{
    m_folder.clear();
    m_line->setText(error.code == ErrorCode::Cancelled ? tr("The export was stopped") : errorInWords(error));
    setRunning(false);
}

void ExportStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExportStrip::retranslate()
{
    m_bar->setAccessibleName(tr("Export progress"));
    m_stop->setText(tr("Stop"));
    m_open->setText(tr("Open Folder"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

}  // namespace dateline::ui
