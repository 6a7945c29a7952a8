#include "ui/desks/issue_desk.h"

#include "ui/deeds.h"
#include "ui/dialogs/issue_date_dialog.h"
#include "ui/panes/article_list.h"
#include "ui/panes/sidebar.h"
#include "ui/words.h"

#include <QAction>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace dateline::ui {

IssueDesk::IssueDesk(MarkingSession &session, Deeds &deeds, Sidebar &sidebar, ArticleList &list)
    : m_session(session), m_deeds(deeds), m_sidebar(sidebar), m_list(list)
{
    connect(&m_sidebar, &Sidebar::dateWanted, this, &IssueDesk::setDate);
    connect(&m_sidebar, &Sidebar::removalWanted, this, &IssueDesk::remove);
    connect(&m_sidebar, &Sidebar::rereadingWanted, this, &IssueDesk::readAgain);
    connect(&m_sidebar, &Sidebar::renameWanted, this, &IssueDesk::renamePublication);
    connect(&m_sidebar, &Sidebar::tagRenameWanted, this, &IssueDesk::renameTag);
    connect(&m_sidebar, &Sidebar::removedChosen, this, &IssueDesk::showRemoved);
    connect(&m_sidebar, &Sidebar::returnWanted, this, &IssueDesk::putBack);
    connect(&m_sidebar, &Sidebar::erasureWanted, this, &IssueDesk::erase);
}

QString IssueDesk::nameOf(const model::IssueRow &issue) const
{
    return tr("%1, %2").arg(publicationLabel(issue.publication), issueLabel(issue));
}

const model::IssueRow *IssueDesk::removedIssue(model::IssueId id) const
{
    const auto &removed = m_sidebar.model()->removedIssues();
    const auto found = std::find_if(removed.begin(), removed.end(), [id](const model::IssueRow &issue) { return issue.id == id; });
    return found == removed.end() ? nullptr : &*found;
}

void IssueDesk::remove(model::IssueId id)
{
    const model::IssueRow *issue = m_sidebar.model()->issue(id);
    if (issue == nullptr)
        return;
    m_deeds.perform(
        tr("Removed: %1").arg(nameOf(*issue)), [this, id] { m_session.removeIssue(id); }, [this, id] { m_session.readIssueAgain(id); });
}

void IssueDesk::readAgain(model::IssueId id)
{
    if (m_sidebar.model()->issue(id) != nullptr)
        m_session.readIssueAgain(id);
}

void IssueDesk::putBack(model::IssueId id)
{
    const model::IssueRow *issue = removedIssue(id);
    if (issue == nullptr)
        return;
    m_deeds.perform(
        tr("Put back: %1").arg(nameOf(*issue)), [this, id] { m_session.readIssueAgain(id); }, [this, id] { m_session.removeIssue(id); });
}

void IssueDesk::erase(model::IssueId id)
{
    const model::IssueRow *issue = removedIssue(id);
    if (issue == nullptr)
        return;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Delete for Good"), tr("Delete “%1” for good?").arg(nameOf(*issue)), {},
                                m_sidebar.window());
    box->setObjectName(QStringLiteral("eraseIssue"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Its stars, tags, notes, highlights and corrections go with it, and the library's copy of the "
                               "file. The file itself, %1, is not touched.").arg(issue->path));
    QPushButton *erase = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    connect(erase, &QPushButton::clicked, this, [this, id] {
        m_deeds.forget();  // which may speak of it
        m_session.eraseIssue(id);
    });
    box->open();
}

void IssueDesk::setDate(model::IssueId id)
{
    const model::IssueRow *issue = m_sidebar.model()->issue(id);
    if (issue == nullptr)
        return;
    auto *dialog = new IssueDateDialog(*issue, m_sidebar.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QDate before = issue->dateBasis == model::DateBasis::ByHand ? issue->date : QDate();
    connect(dialog, &QDialog::accepted, this, [this, dialog, id, before, name = nameOf(*issue)] {
        m_deeds.perform(
            tr("Date set: %1").arg(name), [this, id, date = dialog->date()] { m_session.setIssueDate(id, date); },
            [this, id, before] { m_session.setIssueDate(id, before); });
    });
    dialog->open();
}

void IssueDesk::renamePublication(const QString &name)
{
    bool isGiven = false;
    const QString given = QInputDialog::getText(m_sidebar.window(), tr("Rename Publication"),
                                                tr("Name, also for issues to come; empty = as printed:"), QLineEdit::Normal,
                                                name, &isGiven).simplified();
    if (!isGiven || given == name)
        return;
    const auto &issues = m_sidebar.model()->issues();
    const bool isTaken = std::any_of(issues.begin(), issues.end(), [&](const model::IssueRow &issue) { return issue.publication == given; });
    if (given.isEmpty() || isTaken) {
        m_session.renamePublication(name, given);  // two become one, or one several: no step leads back
        return;
    }
    m_deeds.perform(
        tr("Renamed: %1 is %2 now").arg(publicationLabel(name), given), [this, name, given] { m_session.renamePublication(name, given); },
        [this, name, given] { m_session.renamePublication(given, name); });
}

void IssueDesk::renameTag(const QString &tag)
{
    bool isGiven = false;
    const QString given = model::tagOf(QInputDialog::getText(m_sidebar.window(), tr("Rename Tag"), tr("Name:"), QLineEdit::Normal,
                                                             tag, &isGiven));
    if (isGiven && !given.isEmpty() && given != tag)
        m_session.renameTag(tag, given);
}

void IssueDesk::showRemoved(model::IssueId id)
{
    const model::IssueRow *issue = removedIssue(id);
    if (issue == nullptr)
        return;
    delete m_steps;
    m_steps = new QObject(this);
    auto *back = new QAction(tr("Put Back"), m_steps);
    connect(back, &QAction::triggered, this, [this, id] { putBack(id); });
    auto *forGood = new QAction(tr("Delete for Good…"), m_steps);
    connect(forGood, &QAction::triggered, this, [this, id] { erase(id); });
    m_list.setStatus({});
    m_list.showNotice(tr("This issue was removed"),
                      tr("%1\nThe library keeps its file, and what you did to its articles.").arg(nameOf(*issue)), {back, forGood});
}

}  // namespace dateline::ui
