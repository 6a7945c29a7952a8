#include "ui/desks/comparison_desk.h"

#include "ui/dialogs/compare_issues.h"
#include "ui/models/library_model.h"
#include "ui/panes/sidebar.h"

#include <algorithm>

namespace dateline::ui {

void ComparisonDesk::open(model::IssueId before, model::IssueId after)
{
    auto *window = new CompareIssues(m_bridge, m_sidebar.model()->issues(), before, after, m_sidebar.window());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

void ComparisonDesk::openWithFormer(model::IssueId id)
{
    const auto &issues = m_sidebar.model()->issues();
    const auto present = std::find_if(issues.begin(), issues.end(), [id](const model::IssueRow &issue) { return issue.id == id; });
    if (present == issues.end())
        return;
    const auto former =
        std::find_if(present + 1, issues.end(), [&](const model::IssueRow &issue) { return issue.publication == present->publication; });
    open(former == issues.end() ? 0 : former->id, id);
}

}  // namespace dateline::ui
