#include "ui/desks/mark_desk.h"

#include "ui/dialogs/subjects_dialog.h"
#include "ui/panes/article_list.h"
#include "ui/panes/sidebar.h"

#include <QMessageBox>
#include <QPushButton>

namespace dateline::ui {

MarkDesk::MarkDesk(MarkingSession &session, Sidebar &sidebar, ArticleList &list)
    : m_session(session), m_sidebar(sidebar), m_list(list)
{
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
