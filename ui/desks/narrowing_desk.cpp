#include "ui/desks/narrowing_desk.h"

#include "search/narrowing.h"
#include "ui/desks/search_desk.h"
#include "ui/dialogs/timeline_table.h"
#include "ui/panes/facet_panel.h"
#include "ui/panes/query_chips.h"
#include "ui/panes/timeline_strip.h"

namespace dateline::ui {

NarrowingDesk::NarrowingDesk(SearchDesk &search, const NarrowingPanes &panes) : m_search(search), m_panes(panes)
{
    connect(&m_search, &SearchDesk::changed, this, &NarrowingDesk::showQuery);
    connect(&m_search, &SearchDesk::divided, this, &NarrowingDesk::showDivision);
    connect(m_panes.chips, &QueryChips::removed, this,
            [this](std::size_t part) { narrowTo(search::withoutPart(m_search.query(), part)); });
    connect(m_panes.facets, &FacetPanel::toggled, this, [this](search::Facet facet, const QString &bucket) {
        narrowTo(search::toggled(m_search.query(), facet, bucket));
    });
    connect(m_panes.timeline, &TimelineStrip::narrowed, this,
            [this](const search::DayRange &days) { narrowTo(search::inDays(m_search.query(), days)); });
    connect(m_panes.timeline, &TimelineStrip::freed, this,
            [this] { narrowTo(search::inDays(m_search.query(), std::nullopt)); });
    connect(m_panes.timeline, &TimelineStrip::tableWanted, this, &NarrowingDesk::showTable);
}

void NarrowingDesk::showQuery()
{
    m_panes.chips->set(m_search.query());
    if (!m_search.query().isEmpty())
        return;  // the facets and bars of the question before stand until the answer comes
    m_panes.facets->clear();
    m_panes.timeline->clear();
}

void NarrowingDesk::showDivision(const Division &division)
{
    m_panes.facets->set(division.facets, m_search.query(), division.articles);
    m_panes.timeline->set(division.timeline, search::chosenDays(m_search.query()));
}

void NarrowingDesk::narrowTo(const search::Query &query)
{
    if (query.isEmpty())
        m_search.leave();
    else
        m_search.lookFor(query);
}

void NarrowingDesk::showTable()
{
    if (const auto days = askInTable(m_panes.timeline->bars(), m_panes.timeline->window()))
        narrowTo(search::inDays(m_search.query(), *days));
}

}  // namespace dateline::ui
