#pragma once

// The searches that are kept: in the sidebar, each with what is new to it, asked again by a click, renamed and forgotten
// from its menu.

#include "ui/saved_search_session.h"

#include <QObject>

namespace dateline::ui {

class Deeds;
class SearchDesk;
class Sidebar;

class SavedSearchDesk final : public QObject {
    Q_OBJECT
public:
    /// `deeds` outlive it.
    SavedSearchDesk(const Bridge &bridge, Deeds &deeds, Sidebar &sidebar, SearchDesk &search);

    /// What is new to each, counted anew.
    void refresh() { m_session.refresh(); }
    /// Keeps the present search, under what was typed for it.
    void savePresent();

Q_SIGNALS:
    void failed(const dateline::Error &error);

private:
    void open(const QString &name);
    void askName(const QString &name);
    void forget(const QString &name);

    Deeds &m_deeds;
    Sidebar &m_sidebar;
    SearchDesk &m_search;
    SavedSearchSession m_session;
};

}  // namespace dateline::ui
