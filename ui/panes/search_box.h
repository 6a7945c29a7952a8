#pragma once

#include <QLineEdit>

namespace dateline::ui {

/// The search box. While an input method composes, Enter, Escape and the arrows belong to the input
/// method: Enter commits, and nothing else happens.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);

    bool isComposing() const { return m_composing; }

Q_SIGNALS:
    void entered();  ///< Enter or ↓: to the list
    void left();     ///< Escape: the search is over

protected:
    bool event(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_composing = false;
};

}  // namespace dateline::ui
