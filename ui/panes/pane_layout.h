#pragma once

namespace dateline::ui {

inline constexpr int kFoldSidebar = 900;  ///< device-independent pixels
inline constexpr int kOnePane = 640;

/// Of the line above list and reader, which stand side by side: as high as a letter and a button's frame need, in whole
/// steps of 4 px.
constexpr int barHeight(int letters)
{
    constexpr int kLeast = 36;
    const int wanted = (letters + 11) / 4 * 4;
    return wanted < kLeast ? kLeast : wanted;
}

enum class Pane { Sidebar, List, Reader };

/// Which panes stand side by side.
struct VisiblePanes {
    bool sidebar = true;
    bool list = true;
    bool reader = true;

    bool operator==(const VisiblePanes &) const = default;
};

/// `width` of the window. Below kFoldSidebar the sidebar shows only while it is the present pane, below
/// kOnePane the present pane shows alone.
constexpr VisiblePanes visiblePanes(int width, bool sidebarWanted, Pane present)
{
    if (width < kOnePane)
        return {present == Pane::Sidebar, present == Pane::List, present == Pane::Reader};
    if (width < kFoldSidebar)
        return {present == Pane::Sidebar, true, present != Pane::Sidebar};
    return {sidebarWanted, true, true};
}

}  // namespace dateline::ui
