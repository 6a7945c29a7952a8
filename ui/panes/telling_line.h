#pragma once

#include "search/similar.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include <vector>

namespace dateline::ui {

class Actions;

/// Who else tells the article's story, quietly: a word each that opens it; what differs from the likest one; and that it is
/// not the same story, which can be undone here. Hidden where nobody does and nobody was told apart.
class TellingLine final : public QWidget {
    Q_OBJECT
public:
    explicit TellingLine(const Actions &actions, QWidget *parent = nullptr);

    /// `apart`: so many were told apart by hand.
    void set(const std::vector<search::Similar> &tellings, int apart);

Q_SIGNALS:
    void chosen(dateline::model::ArticleId article);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTellings();

    std::vector<search::Similar> m_tellings;
    int m_toldApart = 0;
    QLabel *m_lead;
    std::vector<QToolButton *> m_words;
    QLabel *m_more;
    QToolButton *m_compare;
    QToolButton *m_apart;
    QToolButton *m_together;
};

}  // namespace dateline::ui
