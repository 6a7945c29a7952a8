#pragma once

// The search: what is typed is asked, its answer is listed, its totals are said. While it is active the
// list is this desk's; else it leaves the list alone.

#include "ui/desks/completion_desk.h"
#include "ui/search_session.h"

#include <QObject>
#include <QTimer>

namespace dateline::ui {

class Actions;
class ArticleList;
class CompletionList;
class SearchBar;
class Settings;

class SearchDesk final : public QObject {
    Q_OBJECT
public:
    SearchDesk(const Bridge &bridge, SearchBar &bar, CompletionList &completions, ArticleList &list, Actions &actions,
               Settings &settings);

    bool isActive() const { return m_active; }
    /// Empty while it is not active.
    const search::Query &query() const { return m_query; }
    /// Asks that, as if it had been typed.
    void lookFor(const search::Query &query);
    void lookFor(const QString &typed);
    /// Puts the field into the box, where its names are offered.
    void askName(search::Field field);
    /// What is in the box.
    QString typed() const;
    /// Empties the box. changed() follows, with the desk no longer active.
    void leave();
    /// The present question again: the archive has changed.
    void askAgain();
    /// The window speaks another language.
    void retranslate();
    /// Among the hits that are listed.
    void nextUnread();

    /// Of the hits, while they stand.
    void askRows(const RowRanges &rows, const RowsTaker &taker) { m_session.askRows(rows, taker); }

Q_SIGNALS:
    /// Another query, or none any more.
    void changed();
    /// Its hits stand in the list, none of them chosen.
    void listShown();
    void divided(const dateline::ui::Division &division);

private:
    void ask(const QString &typed, search::Sort sort);
    void showAnswer(const search::Page &page);
    void showAdvice(const search::Advice &advice);
    void showTotals(const search::Totals &totals);
    void showFailure(const Error &error);
    void showWaiting();

    SearchBar &m_bar;
    ArticleList &m_list;
    Actions &m_actions;
    Settings &m_settings;
    bool m_active = false;
    search::Query m_query;
    QObject *m_suggested = nullptr;  ///< owns the actions that the notice shows as buttons
    QTimer m_patience;  // how long an older answer may stand below a newer question
    SearchSession m_session;
    CompletionDesk m_completion;
};

}  // namespace dateline::ui
