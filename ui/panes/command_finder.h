#pragma once

#include "ui/models/command_model.h"

#include <QLineEdit>
#include <QListView>

namespace dateline::ui {

/// A line to type in, and below it the commands that answer. The line keeps the focus: ↓ ↑ Page keys choose, Enter does
/// what is chosen. Used by the palette and by the list of shortcuts.
class CommandFinder final : public QWidget {
    Q_OBJECT
public:
    explicit CommandFinder(QWidget *parent = nullptr);

    CommandModel *model() const { return m_model; }
    QLineEdit *line() const { return m_line; }
    /// Empties the line, chooses the first.
    void start(std::vector<Command> commands);
    /// The height of the line and of as many rows as there are, at most `most`.
    int heightOf(int most) const;

Q_SIGNALS:
    void chosen(QAction *action);  ///< can be done now
    void left();                   ///< Escape
    void changed();                ///< other rows

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takesKey(int key);
    void find();
    void choose(int row);
    void take(const QModelIndex &index);
    void retranslate();
    void setColours();

    CommandModel *m_model;
    QLineEdit *m_line;
    QListView *m_view;
};

}  // namespace dateline::ui
