#pragma once

// What was done by hand and can be taken back, the last first. Of the window's thread; steps only ask sessions, which do
// the work elsewhere.

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace dateline::ui {

class Deeds final : public QObject {
    Q_OBJECT
public:
    using Step = std::function<void()>;

    explicit Deeds(QObject *parent = nullptr);

    /// Takes `step`; `back` takes it back. `done` is a whole sentence that says what was done.
    void perform(const QString &done, Step step, Step back);
    /// The same for what shows itself: nothing is said of it.
    void performQuietly(Step step, Step back);
    /// Nothing of it can be taken back any more: what the steps speak of has other ids.
    void forget() { m_stack.clear(); }

    void undo() { m_stack.undo(); }
    void redo() { m_stack.redo(); }
    bool canUndo() const { return m_stack.canUndo(); }
    bool canRedo() const { return m_stack.canRedo(); }
    /// The sentence of what undo() would take back; empty where there is nothing.
    QString last() const { return m_stack.undoText(); }

Q_SIGNALS:
    /// Something was done, taken back or forgotten; `isNew`: done for the first time, which is worth saying.
    void changed(bool isNew);

private:
    QUndoStack m_stack;
    bool m_isNew = false;
};

}  // namespace dateline::ui
