#include "ui/models/report_model.h"

#include "ui/encoding_words.h"
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
    return file.status == ImportStatus::Failed                         ? 0
           : file.doubts > 0 || (file.understood && !file.understood->warnings.empty()) ? 1
                                                                                        : 2;
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

QString ReportModel::statusInWords(ImportStatus status)
{
    switch (status) {
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
}

QString ReportModel::remarks(const ImportedFile &file)
{
    if (file.error)
        return errorInWords(*file.error);
    QStringList remarks;
    if (file.understood) {
        for (const model::Warning &warning : file.understood->warnings)
            remarks += warning.line > 0 ? tr("line %1: %2").arg(warning.line).arg(warningInWords(warning)) : warningInWords(warning);
        if (file.understood->loose > 0)
            remarks += tr("%Ln piece(s) of loose text", nullptr, file.understood->loose);
    }
    return remarks.join(tr("; "));
}

QString ReportModel::text(const ImportedFile &file, Column column) const
{
    const auto understood = [&](const auto &wordsOf) {
        return file.understood ? QString(wordsOf(*file.understood)) : QString();
    };
    using library::Understood;
    switch (column) {
    case File:
        return QFileInfo(file.path).fileName();
    case Status:
        return statusInWords(file.status);
    case Format:
        return understood([](const Understood &u) { return u.format; });
    case Encoding:
        return understood([](const Understood &u) { return encodingInWords(u.encoding, u.encodingBasis); });
    case Articles:
        return file.status == ImportStatus::Failed ? QString() : countInWords(file.articles);
    case Briefs:
        return understood([](const Understood &u) { return countInWords(u.briefs); });
    case LooseLines:
        return understood([](const Understood &u) { return countInWords(u.looseLines); });
    case Warnings:
        return understood([](const Understood &u) { return countInWords(qint64(u.warnings.size())); });
    case Doubts:
        return file.status == ImportStatus::Failed ? QString() : countInWords(file.doubts);
    case Remarks:
        return remarks(file);
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
        return plainToolTip(index.column() == Remarks                        ? text(file, Remarks)
                            : index.column() == Doubts && file.doubts > 0 ? tr("Open it to list the articles with doubtful places")
                                                                          : file.path);
    case Qt::TextAlignmentRole:
        return index.column() >= Articles && index.column() < Remarks ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                                      : int(Qt::AlignLeft | Qt::AlignVCenter);
    case IssueIdRole:
        return QVariant::fromValue(file.issue);
    case DoubtsRole:
        return file.doubts;
    case PathRole:
        return file.path;
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
    case Format:
        return tr("Format");
    case Encoding:
        return tr("Encoding");
    case Articles:
        return tr("Articles");
    case Briefs:
        return tr("Briefs");
    case LooseLines:
        return tr("Loose lines");
    case Warnings:
        return tr("Warnings");
    case Doubts:
        return tr("Doubts");
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
