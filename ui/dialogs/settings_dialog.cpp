#include "ui/dialogs/settings_dialog.h"

#include "ui/actions/actions.h"
#include "ui/panes/choice_box.h"
#include "ui/typeset/type_scale.h"
#include "ui/words.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QUrl>

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kZoomStep = 10;
constexpr int kWidestPath = 320;  ///< px; what is longer is elided in its middle, and whole in the tooltip

}  // namespace

SettingsDialog::SettingsDialog(const Actions &actions, Settings &settings, const QString &archivePath, QWidget *parent)
    : QDialog(parent), m_form(new QFormLayout), m_language(new ChoiceBox(actions.view->languages(), this)),
      m_theme(new ChoiceBox(actions.view->themes(), this)),
      m_leading(new ChoiceBox(actions.view->leadings(), this)), m_measure(new ChoiceBox(actions.view->measures(), this)),
      m_paragraphs(new ChoiceBox(actions.view->paragraphs(), this)), m_sans(addCheck(actions.view->sans, "sansSetting")),
      m_fullWidth(addCheck(actions.view->fullWidth, "fullWidthSetting")), m_zoom(new QSpinBox(this)), m_rows(new ChoiceBox(actions.view->densities(), this)), m_preview(new QCheckBox(this)),
      m_archive(addFolder(QFileInfo(archivePath).absolutePath(), "archiveFolder")),
      m_last(addFolder(settings.lastFolder(), "lastFolder")), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_language->setObjectName(QStringLiteral("languageSetting"));
    m_theme->setObjectName(QStringLiteral("themeSetting"));
    m_leading->setObjectName(QStringLiteral("leadingSetting"));
    m_measure->setObjectName(QStringLiteral("measureSetting"));
    m_paragraphs->setObjectName(QStringLiteral("paragraphsSetting"));
    m_rows->setObjectName(QStringLiteral("rowsSetting"));
    m_zoom->setObjectName(QStringLiteral("zoomSetting"));
    m_zoom->setRange(TypeScale::kMinZoom, TypeScale::kMaxZoom);
    m_zoom->setSingleStep(kZoomStep);
    m_zoom->setSuffix(u" %"_s);
    showZoom(settings.zoom());
    connect(m_zoom, &QSpinBox::valueChanged, this, &SettingsDialog::zoomChosen);
    m_preview->setObjectName(QStringLiteral("previewSetting"));
    m_preview->setChecked(settings.previewed());
    connect(m_preview, &QCheckBox::toggled, this, [&settings](bool previewed) { settings.setPreviewed(previewed); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);

    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(12);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (QWidget *field : {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_theme), static_cast<QWidget *>(m_zoom),
                           static_cast<QWidget *>(m_sans), static_cast<QWidget *>(m_leading), static_cast<QWidget *>(m_measure),
                           static_cast<QWidget *>(m_paragraphs), static_cast<QWidget *>(m_fullWidth), static_cast<QWidget *>(m_rows),
                           static_cast<QWidget *>(m_preview), m_archive.row, m_last.row}) {
        auto *name = new QLabel(this);
        name->setTextFormat(Qt::PlainText);
        m_form->addRow(name, field);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(m_form);
    column->addStretch(1);
    column->addWidget(m_close, 0, Qt::AlignRight);
    m_language->setFocus();
    retranslate();
}

void SettingsDialog::showZoom(int percent)
{
    const QSignalBlocker quiet(m_zoom);
    m_zoom->setValue(percent);
}

QCheckBox *SettingsDialog::addCheck(QAction *action, const char *name)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(QLatin1String(name));
    box->setChecked(action->isChecked());
    connect(box, &QCheckBox::clicked, action, &QAction::trigger);
    connect(action, &QAction::toggled, box, &QCheckBox::setChecked);
    return box;
}

SettingsDialog::Folder SettingsDialog::addFolder(const QString &path, const char *name)
{
    auto *row = new QWidget(this);
    const Folder folder{row, new QLabel(row), new QPushButton(row)};
    folder.show->setObjectName(QLatin1String(name));
    folder.show->setAutoDefault(false);
    folder.path->setObjectName(QStringLiteral("folderPath"));
    folder.path->setTextFormat(Qt::PlainText);
    folder.path->setMinimumWidth(kWidestPath);
    folder.path->setText(folder.path->fontMetrics().elidedText(path, Qt::ElideMiddle, kWidestPath));
    folder.path->setToolTip(plainToolTip(path));
    folder.show->setEnabled(QFileInfo(path).isDir());
    connect(folder.show, &QPushButton::clicked, this, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(folder.path, 1);
    line->addWidget(folder.show);
    return folder;
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    const auto name = [this](QWidget *field, const QString &text) {
        auto *label = static_cast<QLabel *>(m_form->labelForField(field));
        label->setText(text);
        label->setBuddy(field);
    };
    name(m_language, tr("&Language:"));
    name(m_theme, tr("&Page colours:"));
    name(m_zoom, tr("&Text size:"));
    name(m_sans, tr("Letters:"));
    m_sans->setText(tr("S&ans-serif"));
    name(m_leading, tr("L&ines:"));
    name(m_measure, tr("&Column:"));
    name(m_paragraphs, tr("Pa&ragraphs:"));
    name(m_fullWidth, tr("Punctuation:"));
    m_fullWidth->setText(tr("&Full-width in Chinese; copied as printed"));
    m_leading->setAccessibleName(tr("Space between lines"));
    m_measure->setAccessibleName(tr("Width of the column"));
    m_paragraphs->setAccessibleName(tr("How paragraphs begin"));
    name(m_rows, tr("Ro&ws of the list:"));
    m_rows->setAccessibleName(tr("How much of an article a row shows"));
    name(m_preview, tr("Opening one file:"));
    m_preview->setText(tr("&Show what was understood before it is added"));
    name(m_archive.row, tr("Archive:"));
    name(m_last.row, tr("Last imported from:"));
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Colours of the page"));
    m_zoom->setAccessibleName(tr("Text size"));
    m_archive.show->setText(tr("Show in File Manager"));
    m_archive.show->setAccessibleName(tr("Show the archive's folder in the file manager"));
    m_last.show->setText(tr("Show in File Manager"));
    m_last.show->setAccessibleName(tr("Show the folder last imported from in the file manager"));
    m_close->setText(tr("Close"));
}

}  // namespace dateline::ui
