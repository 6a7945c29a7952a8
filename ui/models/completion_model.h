#pragma once

#include "search/completion.h"

#include <QAbstractListModel>

namespace dateline::ui {

/// Completions as rows, in the window's language: what each is called, at the right what it is and in how many articles.
class CompletionModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit CompletionModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void set(const search::Completions &completions);
    const search::Completion &at(int row) const { return m_completions[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole, NoteRole, AccessibleTextRole.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    search::Completions m_completions;
};

}  // namespace dateline::ui
