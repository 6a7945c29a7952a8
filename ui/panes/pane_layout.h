#pragma once

namespace dateline::ui {

enum class Pane { Sidebar, List, Reader };

/// Which panes stand side by side.
struct VisiblePanes {
    bool sidebar = true;
    bool list = true;
    bool reader = true;

    bool operator==(const VisiblePanes &) const = default;
};

/// `width` of the window in device-independent pixels. Below 900 the sidebar shows only while it is the
/// present pane, below 640 the present pane shows alone.
constexpr VisiblePanes visiblePanes(int width, bool sidebarWanted, Pane present)
{
    if (width < 640)
        return {present == Pane::Sidebar, present == Pane::List, present == Pane::Reader};
    if (width < 900)
        return {present == Pane::Sidebar, true, present != Pane::Sidebar};
    return {sidebarWanted, true, true};
}

}  // namespace dateline::ui
