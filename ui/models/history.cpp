#include "ui/models/history.h"

#include <algorithm>

namespace dateline::ui {

void History::visit(const Visit &visit)
{
    if (!isEmpty() && isSameArticle(m_visits[m_present], visit)) {
        update(visit);
        return;
    }
    if (!isEmpty())
        m_visits.resize(m_present + 1);
    m_visits.push_back(visit);
    if (m_visits.size() > kMost)
        m_visits.erase(m_visits.begin());
    m_present = m_visits.size() - 1;
}

void History::update(const Visit &visit)
{
    if (!isEmpty())
        m_visits[m_present] = visit;
}

bool History::canStep(int step) const
{
    return step < 0 ? m_present > 0 : m_present + 1 < m_visits.size();
}

bool History::step(int step)
{
    if (!canStep(step))
        return false;
    m_present += step < 0 ? std::size_t(-1) : 1;
    return true;
}

bool History::forgetPresent(int step)
{
    if (isEmpty())
        return false;
    m_visits.erase(m_visits.begin() + std::ptrdiff_t(m_present));
    // What follows stands in its place now; the visit before it is one place down.
    if ((step < 0 && m_present > 0) || m_present == m_visits.size())
        m_present -= m_present > 0 ? 1 : 0;
    return !isEmpty();
}

}  // namespace dateline::ui
