#pragma once

#include "model/listing.h"
#include "model/own_work.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace dateline::ui {

/// Below the page: the reader's note on the article, kept as it is typed. Hidden where there is none. While a highlight's note is
/// being typed it holds that.
class NoteBox final : public QWidget {
    Q_OBJECT
public:
    explicit NoteBox(QWidget *parent = nullptr);
    ~NoteBox() override;

    /// 0: no article. What was typed on another one is kept first; what is being typed on this one stays.
    void set(model::ArticleId article, const QString &note);
    void start();
    /// On a highlight, until the focus leaves the box. `words`: what is highlighted; `article`: which may be one inside that of set().
    void startOn(model::ArticleId article, model::OwnWorkId highlight, const QString &words, const QString &note);

Q_SIGNALS:
    void changed(dateline::model::ArticleId article, const QString &note);
    void highlightChanged(dateline::model::ArticleId article, dateline::model::OwnWorkId highlight, const QString &note);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A highlight whose note is being typed.
    struct Highlight {
        model::ArticleId article = 0;
        model::OwnWorkId id = 0;
        QString words;
        QString kept;
    };

    void keep();
    void showNote(const QString &note);
    /// Back to the article's note.
    void leaveHighlight();
    void retranslate();

    QLabel *m_name;
    QPlainTextEdit *m_edit;
    QTimer m_soon;
    model::ArticleId m_article = 0;
    QString m_kept;
    std::optional<Highlight> m_highlight;
};

}  // namespace dateline::ui
