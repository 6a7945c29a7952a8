#pragma once

// Two issues side by side, in windows of their own.

#include "ui/bridge.h"

#include <QObject>

namespace dateline::ui {

class Sidebar;

class ComparisonDesk final : public QObject {
    Q_OBJECT
public:
    ComparisonDesk(const Bridge &bridge, Sidebar &sidebar) : m_bridge(bridge), m_sidebar(sidebar) {}

    /// `before` 0: the earlier version of the same file.
    void open(model::IssueId before, model::IssueId after);
    /// With the one before it of the same publication.
    void openWithFormer(model::IssueId id);

private:
    const Bridge m_bridge;
    Sidebar &m_sidebar;
};

}  // namespace dateline::ui
