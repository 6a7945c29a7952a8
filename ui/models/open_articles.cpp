#include "ui/models/open_articles.h"

#include <algorithm>
#include <utility>

namespace dateline::ui {
namespace {

OpenTab tabOf(const Visit &visit, bool isLists)
{
    OpenTab tab{.history = {}, .isLists = isLists};
    tab.history.visit(visit);
    return tab;
}

}  // namespace

int OpenArticles::lists() const
{
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(), [](const OpenTab &tab) { return tab.isLists; });
    return found == m_tabs.end() ? -1 : int(found - m_tabs.begin());
}

int OpenArticles::find(const Visit &visit) const
{
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(),
                                    [&](const OpenTab &tab) { return isSameArticle(*tab.history.present(), visit); });
    return found == m_tabs.end() ? -1 : int(found - m_tabs.begin());
}

void OpenArticles::show(const Visit &visit)
{
    if (const int tab = lists(); tab >= 0) {
        m_tabs[std::size_t(tab)].history.visit(visit);
        m_current = tab;
        return;
    }
    m_tabs.push_back(tabOf(visit, true));
    m_current = int(m_tabs.size()) - 1;
}

void OpenArticles::follow(const Visit &visit)
{
    if (m_current < 0)
        show(visit);
    else
        history()->visit(visit);
}

void OpenArticles::open(const Visit &visit, bool inFront)
{
    int tab = find(visit);
    if (tab >= 0) {
        m_tabs[std::size_t(tab)].isLists = false;
    } else {
        tab = m_current + 1;
        m_tabs.insert(m_tabs.begin() + tab, tabOf(visit, false));
    }
    if (inFront || m_current < 0)
        m_current = tab;
}

void OpenArticles::choose(int tab)
{
    if (tab >= 0 && tab < int(m_tabs.size()))
        m_current = tab;
}

void OpenArticles::step(int step)
{
    const int count = int(m_tabs.size());
    if (count > 0)
        m_current = (m_current + step + count) % count;
}

void OpenArticles::move(int from, int to)
{
    const int count = int(m_tabs.size());
    if (from < 0 || to < 0 || from >= count || to >= count || from == to)
        return;
    const auto first = m_tabs.begin() + std::min(from, to), last = m_tabs.begin() + std::max(from, to) + 1;
    std::rotate(first, from < to ? first + 1 : last - 1, last);
    if (m_current == from)
        m_current = to;
    else if (from < m_current && m_current <= to)
        --m_current;
    else if (to <= m_current && m_current < from)
        ++m_current;
}

bool OpenArticles::close(int tab)
{
    if (m_tabs.size() < 2 || tab < 0 || tab >= int(m_tabs.size()))
        return false;
    m_closed.push_back(std::move(m_tabs[std::size_t(tab)]));
    if (m_closed.size() > kMostClosed)
        m_closed.erase(m_closed.begin());
    m_tabs.erase(m_tabs.begin() + tab);
    if (tab < m_current || m_current == int(m_tabs.size()))
        --m_current;
    return true;
}

bool OpenArticles::reopen()
{
    if (m_closed.empty())
        return false;
    OpenTab tab = std::move(m_closed.back());
    m_closed.pop_back();
    tab.isLists = false;
    m_tabs.insert(m_tabs.begin() + m_current + 1, std::move(tab));
    ++m_current;
    return true;
}

void OpenArticles::restore(const std::vector<Visit> &visits, int current, int lists)
{
    *this = {};
    for (const Visit &visit : visits)
        m_tabs.push_back(tabOf(visit, int(m_tabs.size()) == lists));
    m_current = std::clamp(current, m_tabs.empty() ? -1 : 0, int(m_tabs.size()) - 1);
}

}  // namespace dateline::ui
