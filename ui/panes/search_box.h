#pragma once

#include <QLineEdit>

namespace dateline::ui {

/// The search box. While an input method composes, Enter, Escape and the arrows belong to the input
/// method: Enter commits, and nothing else happens.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// What the box and its button for clearing are called.
    void setNames(const QString &box, const QString &clear);
    bool isComposing() const { return m_composing; }

Q_SIGNALS:
    void entered();  ///< Enter or ↓: to the list
    void left();     ///< Escape: the search is over
    void composing();  ///< an input method has begun, or goes on

protected:
    bool event(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *m_loupe;
    QAction *m_clear;
    bool m_composing = false;
};

}  // namespace dateline::ui
