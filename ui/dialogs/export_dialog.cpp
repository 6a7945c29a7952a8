#include "ui/dialogs/export_dialog.h"

#include "library/export/file_name.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>

namespace dateline::ui {
namespace {

using library::ExportFormat;

QString labelOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown: return ExportDialog::tr("Markdown, can be opened again here");
    case ExportFormat::Html: return ExportDialog::tr("Web page (HTML)");
    case ExportFormat::Text: return ExportDialog::tr("Plain text");
    case ExportFormat::Json: return ExportDialog::tr("Data for programs (JSON Lines)");
    case ExportFormat::Csv: return ExportDialog::tr("Table (CSV)");
    case ExportFormat::Pdf: return ExportDialog::tr("Pages (PDF)");
    }
    Q_UNREACHABLE();
}

}  // namespace

ExportDialog::ExportDialog(const std::vector<Exportable> &exportables, ExportFormat format, const QString &folder, QWidget *parent)
    : QDialog(parent), m_exportables(exportables), m_folder(folder), m_what(new QComboBox(this)), m_format(new QComboBox(this)),
      m_each(new QCheckBox(tr("A file for each article"), this)), m_place(new QLineEdit(this)), m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    m_what->setObjectName(QStringLiteral("exportWhat"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_each->setObjectName(QStringLiteral("exportEach"));
    m_place->setObjectName(QStringLiteral("exportPlace"));
    m_note->setObjectName(QStringLiteral("exportNote"));
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(36);
    for (const Exportable &exportable : m_exportables)
        m_what->addItem(exportable.label);
    for (const ExportFormat known : library::kExportFormats)
        m_format->addItem(labelOf(known), int(known));
    m_format->setCurrentIndex(m_format->findData(int(format)));
    m_note->setTextFormat(Qt::PlainText);
    m_place->setMinimumWidth(360);
    m_place->setAccessibleName(tr("Where to"));

    auto *browseButton = new QPushButton(tr("&Choose…"), this);
    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_place, 1);
    place->addWidget(browseButton);
    auto *form = new QFormLayout;
    form->setSpacing(12);
    form->addRow(tr("&What:"), m_what);
    form->addRow(QString(), m_each);
    form->addRow(tr("&Format:"), m_format);
    auto *placeLabel = new QLabel(tr("W&here to:"), this);
    placeLabel->setBuddy(m_place);
    form->addRow(placeLabel, place);
    form->addRow(QString(), m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(buttons);

    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::offerPlace);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::offerPlace);
    connect(m_each, &QCheckBox::toggled, this, &ExportDialog::offerPlace);
    connect(m_place, &QLineEdit::textChanged, this, &ExportDialog::showPlace);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    offerPlace();
}

ExportFormat ExportDialog::format() const { return ExportFormat(m_format->currentData().toInt()); }

bool ExportDialog::isFolder() const { return chosen().isSeveral && m_each->isChecked(); }

library::ExportRequest ExportDialog::request() const
{
    QString path = QDir::fromNativeSeparators(m_place->text().trimmed());
    if (isFolder() && !path.endsWith(u'/'))
        path += u'/';
    return {.what = chosen().what, .format = format(), .path = path};
}

void ExportDialog::offerPlace()
{
    m_each->setVisible(chosen().isSeveral);
    m_place->setText(QDir::toNativeSeparators(
        isFolder() ? m_folder : library::FileNames(m_folder).next(chosen().fileName, library::suffixOf(format()))));
}

void ExportDialog::showPlace()
{
    const QString path = m_place->text().trimmed();
    const bool isTaken = !isFolder() && QFileInfo(path).isFile();
    m_note->setText(isTaken      ? tr("There is a file of that name: it will be replaced.")
                    : isFolder() ? tr("Files that are there already stay as they are.")
                                 : QString());
    m_export->setText(isTaken ? tr("Replace") : tr("Export"));
    m_export->setEnabled(QFileInfo(path).isAbsolute());
}

void ExportDialog::browse()
{
    const QString path = isFolder() ? QFileDialog::getExistingDirectory(this, tr("Export"), m_place->text())
                                    : QFileDialog::getSaveFileName(this, tr("Export"), m_place->text(), {}, nullptr,
                                                                   QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    m_folder = isFolder() ? path : QFileInfo(path).path();
    m_place->setText(QDir::toNativeSeparators(path));
}

}  // namespace dateline::ui
