#pragma once

// Completion: the word that is being typed is asked of the search session, its answer offered below the box, what is
// taken put in the word's place.

#include "search/begun.h"
#include "search/completion.h"

#include <QObject>
#include <QTimer>

namespace dateline::ui {

class CompletionList;
class SearchBox;
class SearchSession;

class CompletionDesk final : public QObject {
    Q_OBJECT
public:
    CompletionDesk(SearchSession &session, SearchBox &box, CompletionList &list);

private:
    std::optional<search::Begun> begun() const;
    void ask();
    void show(const search::Begun &begun, const search::Completions &completions);
    void take(const search::Completion &completion);
    /// What is offered or asked is of no use any more.
    void stop();

    SearchSession &m_session;
    SearchBox &m_box;
    CompletionList &m_list;
    QString m_typed;  ///< by hand: no other text is completed
    int m_cursor = 0;
    QTimer m_soon;    ///< after the search itself is asked
};

}  // namespace dateline::ui
