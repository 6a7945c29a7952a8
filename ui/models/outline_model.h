#pragma once

#include "model/issue.h"

#include <QStandardItemModel>

namespace dateline::ui {

/// What was understood of an issue: its sections, their articles with dateline, reporters and doubts, then what belongs
/// to no article, and what was odd. Shows as much of a huge one as anybody reads through.
class OutlineModel final : public QStandardItemModel {
    Q_OBJECT
public:
    enum Column { Name, Origin, Doubts, ColumnCount };

    using QStandardItemModel::QStandardItemModel;

    void set(const model::Issue &issue);

private:
    void addArticles(const model::Issue &issue);
    void addLoose(const model::Issue &issue);
    void addWarnings(const model::Issue &issue);
    QStandardItem *addGroup(const QString &name);
};

}  // namespace dateline::ui
