#pragma once

// What is marked by hand on an article: read, starred, its subjects, its tellings. List and sidebar show it at once, the archive
// follows.

#include "ui/marking_session.h"

#include <QObject>

#include <optional>

namespace dateline::ui {

class ArticleList;
class Deeds;
class Sidebar;
struct Shelf;

enum class ChosenMark { Read, Star };

class MarkDesk final : public QObject {
    Q_OBJECT
public:
    /// `session` and `deeds` outlive it.
    MarkDesk(MarkingSession &session, Deeds &deeds, Sidebar &sidebar, ArticleList &list);

    /// The article that is marked from now on; none, where what is shown has no row of its own.
    void setArticle(const std::optional<model::ArticleRow> &row);
    /// As last marked.
    const std::optional<model::ArticleRow> &article() const { return m_row; }

    /// Without an article these do nothing.
    void setRead(bool read);
    void toggleRead();
    void toggleStar();
    void markAllRead(const Shelf &shelf);
    /// Marks them where one of them is not marked so; else takes the mark off all.
    void markChosen(ChosenMark mark, const std::vector<model::ArticleRow> &rows);
    /// Asks in a dialog of `window` what an article is about.
    void setSubjects(const library::StoredArticle &article, QWidget *window);
    /// Whether the article tells the story of its other tellings.
    void tellApart() { if (m_row) m_session.tellApart(m_row->id); }
    void tellTogether() { if (m_row) m_session.tellTogether(m_row->id); }
    /// Asks whether what was taught by that is to be forgotten.
    void forgetLessons(QWidget *window);

Q_SIGNALS:
    /// Another article, or another mark on it.
    void changed();

private:
    void showRead(const std::vector<model::ArticleId> &ids, bool read);
    void showStarred(const std::vector<model::ArticleId> &ids, bool starred);
    void rememberRead(const std::vector<model::ArticleId> &ids);

    MarkingSession &m_session;
    Deeds &m_deeds;
    Sidebar &m_sidebar;
    ArticleList &m_list;
    std::optional<model::ArticleRow> m_row;
};

}  // namespace dateline::ui
