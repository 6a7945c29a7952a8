#pragma once

// Compares issues on a thread of its own. An answer to a former question is dropped.

#include "library/comparison/issue_comparison.h"
#include "ui/async/latest.h"
#include "ui/async/worker.h"
#include "ui/bridge.h"

#include <QObject>

namespace dateline::ui {

class ComparisonSession final : public QObject {
    Q_OBJECT
public:
    explicit ComparisonSession(const Bridge &bridge, QObject *parent = nullptr);

    /// `before` 0: with the file of `after` as it was read the last time before. compared() or failed() follows.
    void ask(model::IssueId before, model::IssueId after);

Q_SIGNALS:
    void compared(const dateline::library::IssueComparison &comparison);
    void failed(const dateline::Error &error);

private:
    Latest m_latest;
    Worker<library::Catalogue> m_worker;
};

}  // namespace dateline::ui
