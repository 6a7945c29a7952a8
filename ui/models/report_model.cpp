#include "ui/models/report_model.h"

#include "ui/models/roles.h"
#include "ui/words.h"

#include <QFileInfo>

#include <algorithm>

namespace dateline::ui {
namespace {

using library::ImportedFile;
using library::ImportStatus;

int rank(const ImportedFile &file)
{
    return file.status == ImportStatus::Failed ? 0 : !file.warnings.empty() ? 1 : 2;
}

}  // namespace

void ReportModel::setReport(const library::ImportReport &report)
{
    beginResetModel();
    m_files = report.files;
    std::stable_sort(m_files.begin(), m_files.end(),
                     [](const ImportedFile &a, const ImportedFile &b) { return rank(a) < rank(b); });
    endResetModel();
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReportModel::text(const ImportedFile &file, Column column) const
{
    switch (column) {
    case File:
        return QFileInfo(file.path).fileName();
    case Status:
        switch (file.status) {
        case ImportStatus::Added:
            return tr("Added");
        case ImportStatus::Replaced:
            return tr("Replaced");
        case ImportStatus::Unchanged:
            return tr("Already there");
        case ImportStatus::Failed:
            return tr("Failed");
        }
        return {};
    case Articles:
        return file.status == ImportStatus::Failed ? QString() : countInWords(file.articles);
    case Remarks: {
        if (file.error)
            return errorInWords(*file.error);
        QStringList remarks;
        for (const model::Warning &warning : file.warnings)
            remarks += warning.line > 0 ? tr("line %1: %2").arg(warning.line).arg(warning.message) : warning.message;
        if (file.loose > 0)
            remarks += tr("%Ln piece(s) of loose text", nullptr, file.loose);
        return remarks.join(tr("; "));
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportedFile &file = m_files[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(file, Column(index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Remarks ? text(file, Remarks) : file.path);
    case Qt::TextAlignmentRole:
        return index.column() == Articles ? int(Qt::AlignRight | Qt::AlignVCenter)
                                          : int(Qt::AlignLeft | Qt::AlignVCenter);
    case IssueIdRole:
        return QVariant::fromValue(file.issue);
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Status:
        return tr("Result");
    case Articles:
        return tr("Articles");
    case Remarks:
        return tr("Remarks");
    default:
        return {};
    }
}

void ReportModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_files.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

}  // namespace dateline::ui
