#pragma once

// What narrows the present search: the chips of its parts, the facets' buckets, the timeline. Each edits the query, which
// goes back into the box; all that is done is undone the same way.

#include "ui/search_session.h"

#include <QObject>

namespace dateline::ui {

class FacetPanel;
class QueryChips;
class SearchDesk;
class TimelineStrip;

struct NarrowingPanes {
    QueryChips *chips = nullptr;
    FacetPanel *facets = nullptr;
    TimelineStrip *timeline = nullptr;
};

class NarrowingDesk final : public QObject {
    Q_OBJECT
public:
    NarrowingDesk(SearchDesk &search, const NarrowingPanes &panes);

private:
    void showQuery();
    void showDivision(const Division &division);
    void narrowTo(const search::Query &query);
    void showTable();

    SearchDesk &m_search;
    const NarrowingPanes m_panes;
};

}  // namespace dateline::ui
