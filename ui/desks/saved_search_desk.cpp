#include "ui/desks/saved_search_desk.h"

#include "ui/desks/search_desk.h"
#include "ui/panes/sidebar.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace dateline::ui {

SavedSearchDesk::SavedSearchDesk(const Bridge &bridge, Sidebar &sidebar, SearchDesk &search)
    : m_sidebar(sidebar), m_search(search), m_session(bridge)
{
    connect(&m_session, &SavedSearchSession::arrived, &m_sidebar, &Sidebar::setSavedSearches);
    connect(&m_session, &SavedSearchSession::failed, this, &SavedSearchDesk::failed);
    connect(&m_sidebar, &Sidebar::searchChosen, this, &SavedSearchDesk::open);
    connect(&m_sidebar, &Sidebar::searchNameWanted, this, &SavedSearchDesk::askName);
    connect(&m_sidebar, &Sidebar::searchUnwanted, this, &SavedSearchDesk::askForget);
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

void SavedSearchDesk::askForget(const QString &name)
{
    QMessageBox box(QMessageBox::Question, tr("Forget Saved Search"), tr("Forget the saved search “%1”?").arg(name),
                    QMessageBox::Cancel, m_sidebar.window());
    box.setTextFormat(Qt::PlainText);
    const QPushButton *forget = box.addButton(tr("Forget"), QMessageBox::DestructiveRole);
    box.exec();
    if (box.clickedButton() == static_cast<const QAbstractButton *>(forget))
        m_session.forget(name);
}

}  // namespace dateline::ui
