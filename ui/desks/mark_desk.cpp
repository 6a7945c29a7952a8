#include "ui/desks/mark_desk.h"

#include "ui/deeds.h"
#include "ui/dialogs/subjects_dialog.h"
#include "ui/panes/article_list.h"
#include "ui/panes/sidebar.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace dateline::ui {

MarkDesk::MarkDesk(MarkingSession &session, Deeds &deeds, Sidebar &sidebar, ArticleList &list)
    : m_session(session), m_deeds(deeds), m_sidebar(sidebar), m_list(list)
{
    connect(&m_sidebar, &Sidebar::readWanted, this, &MarkDesk::markAllRead);
    connect(&m_session, &MarkingSession::readSet, this, &MarkDesk::showRead);
    connect(&m_session, &MarkingSession::starsSet, this, &MarkDesk::showStarred);
    connect(&m_session, &MarkingSession::allMarkedRead, this, &MarkDesk::rememberRead);
}

void MarkDesk::setArticle(const std::optional<model::ArticleRow> &row)
{
    m_row = row;
    Q_EMIT changed();
}

void MarkDesk::setRead(bool read)
{
    if (!m_row || m_row->read == read)
        return;
    m_row->read = read;
    m_list.model()->setRead(m_row->id, read);
    m_sidebar.model()->addUnread(m_row->issue, read ? -1 : 1);
    m_session.setRead(m_row->id, read);
    Q_EMIT changed();
}

void MarkDesk::toggleRead()
{
    if (m_row)
        setRead(!m_row->read);
}

void MarkDesk::toggleStar()
{
    if (!m_row)
        return;
    m_row->starred = !m_row->starred;
    m_list.model()->setStarred(m_row->id, m_row->starred);
    m_sidebar.model()->addStarred(m_row->starred ? 1 : -1);
    m_session.setStarred(m_row->id, m_row->starred);
    Q_EMIT changed();
}

void MarkDesk::markAllRead(const Shelf &shelf) { m_session.markAllRead(shelf.scope()); }

void MarkDesk::showRead(const std::vector<model::ArticleId> &ids, bool read)
{
    const QSet<model::ArticleId> marked(ids.begin(), ids.end());
    m_list.model()->setRead(marked, read);
    if (m_row && marked.contains(m_row->id))
        m_row->read = read;
    Q_EMIT changed();
}

void MarkDesk::showStarred(const std::vector<model::ArticleId> &ids, bool starred)
{
    const QSet<model::ArticleId> marked(ids.begin(), ids.end());
    m_list.model()->setStarred(marked, starred);
    if (m_row && marked.contains(m_row->id))
        m_row->starred = starred;
    Q_EMIT changed();
}

void MarkDesk::markChosen(ChosenMark mark, const std::vector<model::ArticleRow> &rows)
{
    const bool isRead = mark == ChosenMark::Read;
    std::vector<model::ArticleId> all, unmarked;
    for (const model::ArticleRow &row : rows) {
        all.push_back(row.id);
        if (!(isRead ? row.read : row.starred))
            unmarked.push_back(row.id);
    }
    if (all.empty())
        return;
    const bool on = !unmarked.empty();
    const std::vector<model::ArticleId> &ids = on ? unmarked : all;
    const int count = int(ids.size());
    const QString done = isRead ? (on ? tr("%Ln article(s) marked as read", nullptr, count) : tr("%Ln article(s) marked as unread", nullptr, count))
                                : (on ? tr("%Ln article(s) starred", nullptr, count) : tr("%Ln star(s) taken away", nullptr, count));
    const auto set = [this, isRead, ids](bool marked) {
        isRead ? m_session.setRead(ids, marked) : m_session.setStarred(ids, marked);
    };
    m_deeds.perform(done, [set, on] { set(on); }, [set, on] { set(!on); });
}

void MarkDesk::rememberRead(const std::vector<model::ArticleId> &ids)
{
    if (ids.empty())
        return;
    // The first time it is done already.
    const auto again = [this, ids, isDone = true]() mutable {
        if (!std::exchange(isDone, false))
            m_session.setRead(ids, true);
    };
    m_deeds.perform(tr("%Ln article(s) marked as read", nullptr, int(ids.size())), again,
                    [this, ids] { m_session.setRead(ids, false); });
}

void MarkDesk::setSubjects(const library::StoredArticle &article, QWidget *window)
{
    if (article.row.id == 0)
        return;
    auto *dialog = new SubjectsDialog(article.row, article.article.subjects, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = article.row.id] { m_session.setSubjects(id, dialog->codes()); });
    dialog->open();
}

void MarkDesk::forgetLessons(QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Forget Taught Subjects"),
                                tr("Forget what other articles learnt from the subjects that you set?"), {}, window);
    box->setObjectName(QStringLiteral("forgetLessons"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("What you set yourself stays. Inferred subjects become what they were without it."));
    QPushButton *forget = box->addButton(tr("Forget"), QMessageBox::AcceptRole);
    box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    connect(forget, &QPushButton::clicked, this, [this] { m_session.forgetLessons(); });
    box->open();
}

}  // namespace dateline::ui
