#include "ui/panes/import_panel.h"

#include "ui/encoding_words.h"
#include "ui/icons.h"
#include "ui/models/report_model.h"
#include "ui/models/roles.h"
#include "ui/words.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::ui {
namespace {

using library::ImportedFile;
using library::ImportStatus;

}  // namespace

ImportPanel::ImportPanel(QWidget *parent)
    : QWidget(parent), m_line(new QLabel(this)), m_rate(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(this)), m_goOn(new QPushButton(this)), m_details(new QPushButton(this)), m_close(new QToolButton(this)),
      m_table(new QTreeView(this)), m_model(new ReportModel(this))
{
    setObjectName(QStringLiteral("importPanel"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_line->setObjectName(QStringLiteral("importLine"));
    m_rate->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(200, 8);
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    m_goOn->setObjectName(QStringLiteral("goOnImport"));
    m_details->setObjectName(QStringLiteral("importDetails"));
    m_details->setCheckable(true);
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);

    m_table->setObjectName(QStringLiteral("importReport"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setFixedHeight(200);
    m_table->setColumnWidth(ReportModel::File, 280);
    m_table->setColumnWidth(ReportModel::Remarks, 320);
    for (int column = ReportModel::Status; column < ReportModel::Remarks; ++column)
        m_table->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->hide();

    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_line, 1);
    row->addWidget(m_rate);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addWidget(m_goOn);
    row->addWidget(m_details);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_table);

    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_line->setText(tr("Stopping…"));
        Q_EMIT cancelled();
    });
    connect(m_goOn, &QPushButton::clicked, this, &ImportPanel::resumed);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ImportPanel::offerEncodings);
    connect(m_details, &QPushButton::toggled, this, &ImportPanel::showDetails);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const auto issue = index.data(IssueIdRole).value<model::IssueId>();
        if (issue != 0 && index.data(DoubtsRole).toInt() > 0)
            Q_EMIT doubtsChosen(issue);
        else if (issue != 0)
            Q_EMIT issueChosen(issue);
        else
            QDesktopServices::openUrl(
                QUrl::fromLocalFile(QFileInfo(index.data(PathRole).toString()).absolutePath()));
    });
    retranslate();
    hide();
}

void ImportPanel::setRunning(bool running)
{
    m_bar->setVisible(running);
    m_rate->setVisible(running);
    m_cancel->setVisible(running);
    m_cancel->setEnabled(running);
    m_goOn->hide();
    m_details->setVisible(!running);
    m_close->setVisible(!running);
    show();
}

void ImportPanel::showStarted()
{
    m_details->setChecked(false);
    m_bar->setRange(0, 1);  // empty, still: how much there is to do is not known
    m_bar->setValue(0);
    m_line->setText(tr("Looking for bulletins…"));
    m_rate->clear();
    setRunning(true);
}

void ImportPanel::showStep(const ImportStep &step)
{
    if (step.total <= 0 || !m_cancel->isEnabled())
        return;
    m_bar->setRange(0, step.total);
    m_bar->setValue(step.done);
    m_line->setText(tr("Importing %1 of %2: %3")
                        .arg(countInWords(step.done), countInWords(step.total), QFileInfo(step.file).fileName()));
    if (step.secondsLeft >= 0) {
        m_rate->setText(tr("%1 files a second, %2 s left")
                            .arg(countInWords(qRound(step.filesPerSecond)), countInWords(step.secondsLeft)));
    }
}

void ImportPanel::showReport(const library::ImportReport &report)
{
    m_report = report;
    m_model->setReport(report);
    m_line->setText(summary());
    setRunning(false);
    m_goOn->setVisible(report.cancelled);
    const bool warned = std::any_of(report.files.begin(), report.files.end(), [](const ImportedFile &file) {
        return file.understood && !file.understood->warnings.empty();
    });
    m_details->setChecked(report.count(ImportStatus::Failed) > 0 || (warned && report.files.size() == 1));
}

void ImportPanel::showFailure(const Error &error)
{
    m_report = {};
    m_model->setReport({});
    setRunning(false);
    m_details->hide();
    m_line->setText(error.where.isEmpty() ? errorInWords(error)
                                          : tr("%1: %2").arg(error.where, errorInWords(error)));
}

QString ImportPanel::summary() const
{
    const int failed = m_report.count(ImportStatus::Failed);
    if (m_report.files.size() == 1) {
        const ImportedFile &file = m_report.files.front();
        const QString name = QFileInfo(file.path).fileName();
        switch (file.status) {
        case ImportStatus::Added:
            return tr("%1: %Ln article(s)", nullptr, file.articles).arg(name);
        case ImportStatus::Replaced:
            return tr("%1: replaced, %Ln article(s)", nullptr, file.articles).arg(name);
        case ImportStatus::Unchanged:
            return tr("%1: already there").arg(name);
        case ImportStatus::Failed:
            return tr("%1: %2").arg(name, errorInWords(*file.error));
        }
    }
    if (m_report.files.empty() && !m_report.cancelled)
        return tr("No bulletins were found there.");
    QStringList parts;
    if (m_report.cancelled)
        parts += tr("Stopped; what was imported stays");
    if (const int added = m_report.count(ImportStatus::Added))
        parts += tr("%Ln added", nullptr, added);
    if (const int replaced = m_report.count(ImportStatus::Replaced))
        parts += tr("%Ln replaced", nullptr, replaced);
    if (const int unchanged = m_report.count(ImportStatus::Unchanged))
        parts += tr("%Ln already there", nullptr, unchanged);
    if (failed > 0)
        parts += tr("%Ln failed", nullptr, failed);
    return parts.join(QStringLiteral(" · "));
}

void ImportPanel::offerEncodings(const QPoint &place)
{
    const QModelIndex row = m_table->currentIndex();
    if (!row.isValid())
        return;
    QMenu menu(this);
    const QString path = row.data(PathRole).toString();
    const auto file = std::find_if(m_report.files.begin(), m_report.files.end(), [&path](const ImportedFile &file) { return file.path == path; });
    if (file != m_report.files.end() && file->status == ImportStatus::Replaced) {
        connect(menu.addAction(tr("Compare with the Earlier Version")), &QAction::triggered, this,
                [this, issue = file->issue] { Q_EMIT changesWanted(issue); });
    }
    menu.addSection(tr("Read Again As"));
    for (const QString &encoding : likelyEncodings())
        menu.addAction(encodingLabel(encoding))->setData(encoding);
    const QPoint below = m_table->visualRect(row).bottomLeft();
    const QAction *chosen = menu.exec(m_table->viewport()->mapToGlobal(place.isNull() ? below : place));
    if (chosen != nullptr && chosen->data().isValid())
        Q_EMIT readAgainAs(row.data(PathRole).toString(), chosen->data().toString());
}

void ImportPanel::showDetails(bool shown)
{
    m_table->setVisible(shown);
}

void ImportPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportPanel::retranslate()
{
    m_bar->setAccessibleName(tr("Import progress"));
    m_cancel->setText(tr("Stop"));
    m_goOn->setText(tr("Go On"));
    m_details->setText(tr("Report"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the import's report"));
    m_table->setAccessibleName(tr("Import report"));
    m_model->retranslate();
    if (!m_bar->isVisibleTo(this) && !m_report.files.empty())
        m_line->setText(summary());
}

}  // namespace dateline::ui
