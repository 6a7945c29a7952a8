#pragma once

#include "library/importer.h"

#include <QAbstractTableModel>

namespace dateline::ui {

/// What became of each file of an import: first what failed, then what has warnings or doubts, then the rest.
class ReportModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { File, Status, Format, Encoding, Articles, Briefs, LooseLines, Warnings, Doubts, Remarks, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const library::ImportReport &report);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    static QString statusInWords(library::ImportStatus status);
    static QString remarks(const library::ImportedFile &file);
    QString text(const library::ImportedFile &file, Column column) const;

    std::vector<library::ImportedFile> m_files;
};

}  // namespace dateline::ui
