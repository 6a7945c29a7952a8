#pragma once

#include "search/completion.h"

#include <QListView>

namespace dateline::ui {

class CompletionModel;
class SearchBox;

/// What the word being typed may become: a short list over the window, below the search box, which keeps the focus.
/// While it is open it takes some of the box's keys: ↓ and ↑ choose, Enter and Tab take what is chosen, Escape closes.
/// Everything else is the box's; so is all while an input method composes.
class CompletionList final : public QListView {
    Q_OBJECT
public:
    /// Both are of one window, which it lies above.
    CompletionList(SearchBox &box, QWidget *window);

    /// Shows them, none of them chosen; nothing where there are none, or the box has not the focus.
    void offer(const search::Completions &completions);
    void unchoose() { choose(-1); }
    void close();

Q_SIGNALS:
    void taken(const dateline::search::Completion &completion);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takesKey(int key, Qt::KeyboardModifiers modifiers);
    void choose(int row);
    void take(int row);
    void setColours();
    void placeBelowBox();

    SearchBox &m_box;
    CompletionModel *m_model;
};

}  // namespace dateline::ui
