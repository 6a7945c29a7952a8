#pragma once

#include "ui/models/article_model.h"
#include "ui/models/density.h"
#include "ui/models/row_range.h"

#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QWidget>

namespace dateline::ui {

class ArticleDelegate;
class Notice;

/// The list of articles: a status line, the rows, or a notice in their place.
class ArticleList final : public QWidget {
    Q_OBJECT
public:
    explicit ArticleList(QWidget *parent = nullptr);

    ArticleModel *model() const { return m_model; }
    QListView *view() const { return m_view; }

    /// Above the status line.
    void setHead(QWidget *head);
    /// The line above the rows, with an explanation on hover.
    void setStatus(const QString &line, const QString &explanation = {});
    /// In place of that line, until something else is chosen.
    void say(const QString &line);
    /// What can be done with the article that is chosen.
    void setMenu(const QList<QAction *> &actions);
    void showRows();
    /// What is current stays in view.
    void setDensity(Density density);
    void showNotice(const QString &line, const QString &why = {}, const QList<QAction *> &steps = {});

    int currentRow() const;
    /// All that are chosen, in their order.
    RowRanges chosenRows() const;
    /// Chooses a row; its article is opened when its data is there.
    void choose(int row);
    /// The row that is chosen, or was before another article was opened; -1 in a new list.
    int lastRow() const { return m_lastRow; }
    /// Chooses without opening; -1: nothing is chosen any more.
    void indicate(int row);

Q_SIGNALS:
    void chosen(const dateline::ui::ListItem &item);
    void severalChosen(int rows);
    void entered();  ///< Enter or a double click on what is chosen: to stay open, and to the reader
    void besideWanted(const dateline::ui::ListItem &item);  ///< a middle click: open without leaving the list
    void spacePressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openCurrent();
    void showStatus();
    bool takesClick(const QMouseEvent &click);

    QLabel *m_status;
    QString m_line;  // of the list as a whole
    QStackedWidget *m_stack;
    QListView *m_view;
    ArticleDelegate *m_delegate;
    Notice *m_notice;
    ArticleModel *m_model;
    int m_lastRow = -1;
    bool m_awaited = false;     // the current row's data is on its way
    bool m_indicating = false;
};

}  // namespace dateline::ui
