#include "ui/desks/saved_search_desk.h"

#include "ui/deeds.h"
#include "ui/desks/search_desk.h"
#include "ui/panes/sidebar.h"

#include <QInputDialog>

namespace dateline::ui {

SavedSearchDesk::SavedSearchDesk(const Bridge &bridge, Deeds &deeds, Sidebar &sidebar, SearchDesk &search)
    : m_deeds(deeds), m_sidebar(sidebar), m_search(search), m_session(bridge)
{
    connect(&m_session, &SavedSearchSession::arrived, &m_sidebar, &Sidebar::setSavedSearches);
    connect(&m_session, &SavedSearchSession::failed, this, &SavedSearchDesk::failed);
    connect(&m_sidebar, &Sidebar::searchChosen, this, &SavedSearchDesk::open);
    connect(&m_sidebar, &Sidebar::searchNameWanted, this, &SavedSearchDesk::askName);
    connect(&m_sidebar, &Sidebar::searchUnwanted, this, &SavedSearchDesk::forget);
}

void SavedSearchDesk::savePresent()
{
    const QString typed = m_search.typed().simplified();
    if (!m_search.query().isEmpty())
        m_session.save(typed, typed);
}

void SavedSearchDesk::open(const QString &name)
{
    const model::SavedSearch *search = m_sidebar.model()->savedSearch(name);
    if (search == nullptr)
        return;
    m_search.lookFor(search->query);
    if (search->fresh > 0)
        m_session.markSeen(name);
}

void SavedSearchDesk::askName(const QString &name)
{
    bool isGiven = false;
    const QString given = QInputDialog::getText(m_sidebar.window(), tr("Rename Saved Search"), tr("Name:"), QLineEdit::Normal,
                                                name, &isGiven).simplified();
    if (isGiven && !given.isEmpty() && given != name)
        m_session.rename(name, given);
}

void SavedSearchDesk::forget(const QString &name)
{
    const model::SavedSearch *search = m_sidebar.model()->savedSearch(name);
    if (search == nullptr)
        return;
    m_deeds.perform(
        tr("Forgotten: the saved search “%1”").arg(name), [this, name] { m_session.forget(name); },
        [this, name, query = search->query] { m_session.save(name, query); });
}

}  // namespace dateline::ui
