#pragma once

#include "model/listing.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTimer>
#include <QWidget>

namespace dateline::ui {

/// Below the page: the reader's note on the article, kept as it is typed. Hidden where there is none.
class NoteBox final : public QWidget {
    Q_OBJECT
public:
    explicit NoteBox(QWidget *parent = nullptr);
    ~NoteBox() override;

    /// 0: no article. What was typed on another one is kept first; what is being typed on this one stays.
    void set(model::ArticleId article, const QString &note);
    void start();

Q_SIGNALS:
    void changed(dateline::model::ArticleId article, const QString &note);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keep();

    QLabel *m_name;
    QPlainTextEdit *m_edit;
    QTimer m_soon;
    model::ArticleId m_article = 0;
    QString m_kept;
};

}  // namespace dateline::ui
