#include "ui/comparison_session.h"

namespace dateline::ui {

ComparisonSession::ComparisonSession(const Bridge &bridge, QObject *parent)
    : QObject(parent), m_worker(QStringLiteral("comparison"), bridge.catalogue)
{
}

void ComparisonSession::ask(model::IssueId before, model::IssueId after)
{
    const Latest::Ticket ticket = m_latest.next();
    m_worker.ask(
        this,
        [=](library::Catalogue &catalogue) -> Result<library::IssueComparison> {
            if (!ticket.isLatest())
                return Error{ErrorCode::Cancelled, {}, {}};
            return before == 0 ? library::compareWithEarlier(catalogue, after, {}) : library::compareIssues(catalogue, before, after, {});
        },
        [this, ticket](const Result<library::IssueComparison> &comparison) {
            if (!ticket.isLatest())
                return;
            if (comparison)
                Q_EMIT compared(*comparison);
            else
                Q_EMIT failed(comparison.error());
        });
}

}  // namespace dateline::ui
