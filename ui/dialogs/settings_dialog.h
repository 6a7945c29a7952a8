#pragma once

#include "ui/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace dateline::ui {

class Actions;

/// The few settings. Each works at once, in the window behind; there is nothing to confirm. What has an action is that
/// action: menu, palette and dialog never differ.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `archivePath`: of the archive that is open.
    SettingsDialog(const Actions &actions, Settings &settings, const QString &archivePath, QWidget *parent);

    /// As it was changed elsewhere.
    void showZoom(int percent);

Q_SIGNALS:
    void zoomChosen(int percent);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Folder {
        QWidget *row;
        QLabel *path;
        QPushButton *show;
    };
    QCheckBox *addCheck(QAction *action, const char *name);
    Folder addFolder(const QString &path, const char *name);
    void retranslate();

    QFormLayout *m_form;
    QComboBox *m_language, *m_theme, *m_leading, *m_measure, *m_paragraphs;
    QCheckBox *m_sans, *m_fullWidth;
    QSpinBox *m_zoom;
    QComboBox *m_rows;
    QCheckBox *m_preview;
    Folder m_archive, m_last;
    QPushButton *m_close;
};

}  // namespace dateline::ui
