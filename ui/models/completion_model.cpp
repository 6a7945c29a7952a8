#include "ui/models/completion_model.h"

#include "ui/field_words.h"
#include "ui/language.h"
#include "ui/models/roles.h"
#include "ui/words.h"

namespace dateline::ui {
namespace {

using namespace Qt::StringLiterals;
using search::CompletionKind;

QString labelOf(const search::Completion &completion)
{
    return completion.clause.kind == search::ClauseKind::Property ? valueInWords(completion.clause)
                                                                  : search::labelOf(completion, wording());
}

/// What it is, and its articles.
QStringList notesOf(const search::Completion &completion)
{
    QStringList notes;
    if (completion.kind == CompletionKind::Field)
        notes += fieldInWords(completion.scope);
    else if (completion.kind == CompletionKind::Name)
        notes += fieldInWords(completion.clause.field);
    else if (completion.kind == CompletionKind::Saved)
        notes += CompletionModel::tr("Saved search");
    if (completion.articles > 0)
        notes += countInWords(completion.articles);
    return notes;
}

}  // namespace

void CompletionModel::set(const search::Completions &completions)
{
    beginResetModel();
    m_completions = completions;
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_completions.size());
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const search::Completion &completion = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return labelOf(completion);
    case NoteRole:
        return notesOf(completion).join(u"  "_s);
    case Qt::AccessibleTextRole:
        return QStringList(QStringList(labelOf(completion)) + notesOf(completion)).join(u", "_s);
    default:
        return {};
    }
}

}  // namespace dateline::ui
