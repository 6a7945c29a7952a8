#pragma once

// Search as you type. A query is asked on a thread of its own: one running, one waiting, the newer takes
// the waiting one's place and interrupts the running one. No signal ever carries the answer to another
// question than the present one.

#include "ui/async/latest.h"
#include "ui/async/worker.h"
#include "ui/bridge.h"
#include "ui/models/list_item.h"
#include "ui/models/row_range.h"

#include <QObject>

namespace dateline::ui {

/// How the articles that answer are divided, for narrowing: library::choices(), and the days of the query without its days.
struct Division {
    search::Facets facets;
    search::Timeline timeline;
    qint64 articles = 0;  ///< that answer

    bool operator==(const Division &) const = default;
};

class SearchSession final : public QObject {
    Q_OBJECT
public:
    explicit SearchSession(const Bridge &bridge, QObject *parent = nullptr);

    /// Answers answered(), then counted(), then divided(); or failed().
    void ask(const search::Query &query, search::Sort sort);
    /// A further page of the present question: pageArrived(). Loose text comes with the last page that has
    /// articles, so that one arrives where a page behind it is asked for.
    void askPage(int page);
    /// Of the present question's hits; not taken once there is another one.
    void askRows(const RowRanges &rows, const RowsTaker &taker);
    /// For a question that found nothing: advised(), unless there is none.
    void askAdvice();
    /// What the word being typed may become: completed(), after the present question's first page. Newer ones replace it.
    void complete(const search::Begun &begun);
    /// Nothing is being typed any more.
    void leaveCompleting() { m_latestBegun.next(); }
    /// No question any more: what is on its way is dropped.
    void leave();

    const search::Query &query() const { return m_query; }

Q_SIGNALS:
    void answered(const dateline::search::Page &first);
    void counted(const dateline::search::Totals &totals);
    void divided(const dateline::ui::Division &division);
    void advised(const dateline::search::Advice &advice);
    void pageArrived(int page, const std::vector<dateline::ui::ListItem> &items);
    void completed(const dateline::search::Begun &begun, const dateline::search::Completions &completions);
    void failed(const dateline::Error &error);

private:
    void askFirst(Latest::Ticket ticket);
    void askTotals(Latest::Ticket ticket);
    void askDivision(Latest::Ticket ticket);
    void askCompletions(Latest::Ticket ticket, const search::Begun &begun);
    search::Request request(int page) const;

    search::Query m_query;
    search::Sort m_sort = search::Sort::Newest;
    qint64 m_articles = 0;  // of the present question, once counted
    Latest m_latest;
    Latest m_latestBegun;
    Worker<library::Catalogue> m_worker;
};

}  // namespace dateline::ui
