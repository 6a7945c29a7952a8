#pragma once

// The articles that are open at once: a tab each, with a history of its own. At most one of them is the list's: what is
// chosen in the list replaces what stands there, until it is kept. Values only; who shows them is ui/desks/tab_desk.h.

#include "ui/models/history.h"

#include <optional>
#include <vector>

namespace dateline::ui {

struct OpenTab {
    History history;       ///< never empty
    bool isLists = false;

    bool operator==(const OpenTab &) const = default;
};

class OpenArticles final {
public:
    static constexpr std::size_t kMostClosed = 20;  ///< that can be opened again

    const std::vector<OpenTab> &tabs() const { return m_tabs; }
    /// -1 while none is open.
    int current() const { return m_current; }
    /// nullptr while none is open.
    const Visit *present() const { return m_current < 0 ? nullptr : m_tabs[std::size_t(m_current)].history.present(); }
    History *history() { return m_current < 0 ? nullptr : &m_tabs[std::size_t(m_current)].history; }
    const History *history() const { return m_current < 0 ? nullptr : &m_tabs[std::size_t(m_current)].history; }

    /// Chosen in the list: in the list's tab, which becomes the present one.
    void show(const Visit &visit);
    /// In the present tab: a link of its article.
    void follow(const Visit &visit);
    /// In a tab of its own beside the present one; where it is open already, that one is kept.
    void open(const Visit &visit, bool inFront);
    void choose(int tab);
    /// To the next tab or the one before, round the end.
    void step(int step);
    void move(int from, int to);
    /// The last one cannot be closed. False when nothing was.
    bool close(int tab);
    bool canReopen() const { return !m_closed.empty(); }
    bool reopen();

    /// As it was left: a tab for each visit. `lists`: which one is the list's, -1 = none.
    void restore(const std::vector<Visit> &visits, int current, int lists);
    int lists() const;

    bool operator==(const OpenArticles &) const = default;

private:
    int find(const Visit &visit) const;

    std::vector<OpenTab> m_tabs;
    std::vector<OpenTab> m_closed;  // the latest last
    int m_current = -1;
};

}  // namespace dateline::ui
