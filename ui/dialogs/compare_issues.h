#pragma once

#include "ui/comparison_session.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QTreeWidget>

#include <vector>

namespace dateline::ui {

class ComparedText;

/// Two issues side by side, or an issue and its earlier version: what is new, gone and changed, and which figures. The chosen
/// row's two texts stand below each other's dates with what differs marked. A window of its own beside the window.
class CompareIssues final : public QDialog {
    Q_OBJECT
public:
    /// `before` 0: the earlier version of `after`. Both are among `issues`.
    CompareIssues(const Bridge &bridge, const std::vector<model::IssueRow> &issues, model::IssueId before, model::IssueId after, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void take(const library::IssueComparison &comparison);
    /// The comparison in the tree, the row that is chosen kept.
    void showComparison();
    void retranslate();
    void showFailure(const Error &error);
    void showRow();
    QTreeWidgetItem *addGroup(const QString &name, int count);
    void addRow(QTreeWidgetItem *group, const QString &name, const library::ComparedArticle *before, const library::ComparedArticle *after,
                const library::ChangedArticle *changed, int figure = -1);

    /// What a row of the tree shows; into m_comparison.
    struct Row {
        const library::ComparedArticle *before = nullptr;
        const library::ComparedArticle *after = nullptr;
        const library::ChangedArticle *changed = nullptr;
        int figure = -1;  ///< that of `changed`
    };

    ComparisonSession m_session;
    std::vector<model::IssueRow> m_issues;
    library::IssueComparison m_comparison;
    bool m_hasComparison = false;
    std::vector<Row> m_rows;
    model::IssueId m_after;
    QComboBox *m_before;
    QLabel *m_afterName;
    QLabel *m_count;
    QTreeWidget *m_tree;
    ComparedText *m_textBefore, *m_textAfter;
};

}  // namespace dateline::ui
