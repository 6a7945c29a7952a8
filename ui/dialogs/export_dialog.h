#pragma once

#include "library/export/exporter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <vector>

namespace dateline::ui {

/// One of the things that can go out now.
struct Exportable {
    decltype(library::ExportRequest::what) what;
    QString label;          ///< in the window's language
    QString fileName;       ///< without folder and suffix; any words
    bool isSeveral = false;  ///< may go into a file each
};

/// What goes out, in which format and where. The name that it offers is a free one; another that is taken is said so before
/// anything is replaced.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// `exportables`: one at least.
    ExportDialog(const std::vector<Exportable> &exportables, library::ExportFormat format, const QString &folder, QWidget *parent);

    library::ExportRequest request() const;
    library::ExportFormat format() const;

private:
    const Exportable &chosen() const { return m_exportables[std::size_t(m_what->currentIndex())]; }
    bool isFolder() const;
    void offerPlace();
    void showPlace();
    void browse();

    std::vector<Exportable> m_exportables;
    QString m_folder;
    QComboBox *m_what, *m_format;
    QCheckBox *m_each;
    QLineEdit *m_place;
    QLabel *m_note;
    QPushButton *m_export;
};

}  // namespace dateline::ui
