#pragma once

// What is done to whole issues, publications and tags: removed and put back, read again, renamed, dated by hand. The
// archive does it, then libraryChanged().

#include "ui/marking_session.h"

#include <QObject>

namespace dateline::ui {

class ArticleList;
class Deeds;
class Sidebar;

class IssueDesk final : public QObject {
    Q_OBJECT
public:
    /// `session` and `deeds` outlive it.
    IssueDesk(MarkingSession &session, Deeds &deeds, Sidebar &sidebar, ArticleList &list);

    void remove(model::IssueId issue);
    void readAgain(model::IssueId issue);
    /// Asks for the issue's date in a dialog; an issue that the sidebar does not know has none.
    void setDate(model::IssueId issue);

private:
    void putBack(model::IssueId issue);
    void erase(model::IssueId issue);
    void renamePublication(const QString &name);
    void renameTag(const QString &tag);
    void showRemoved(model::IssueId issue);
    /// What the sidebar calls it.
    QString nameOf(const model::IssueRow &issue) const;
    const model::IssueRow *removedIssue(model::IssueId issue) const;

    MarkingSession &m_session;
    Deeds &m_deeds;
    Sidebar &m_sidebar;
    ArticleList &m_list;
    QObject *m_steps = nullptr;  ///< owns the actions that the notice shows as buttons
};

}  // namespace dateline::ui
