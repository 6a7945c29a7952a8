#pragma once

#include "ui/models/article_model.h"

#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QWidget>

namespace dateline::ui {

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
    /// What can be done with the article that is chosen.
    void setMenu(const QList<QAction *> &actions);
    void showRows();
    void showNotice(const QString &line, const QString &why = {}, const QList<QAction *> &steps = {});

    int currentRow() const;
    /// Chooses a row; its article is opened when its data is there.
    void choose(int row);
    /// Chooses without opening.
    void indicate(int row);

Q_SIGNALS:
    void chosen(const dateline::ui::ListItem &item);
    void entered();  ///< Enter or a double click: to the reader
    void spacePressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openCurrent();

    QLabel *m_status;
    QStackedWidget *m_stack;
    QListView *m_view;
    Notice *m_notice;
    ArticleModel *m_model;
    bool m_awaited = false;     // the current row's data is on its way
    bool m_indicating = false;
};

}  // namespace dateline::ui
