#pragma once

#include "ui/models/neighbours.h"

#include <QToolButton>
#include <QWidget>

namespace dateline::ui {

/// At an article's end, quietly: what the issue prints before it and after it, each a word that opens it. Hidden where there
/// is neither.
class PageTurn final : public QWidget {
    Q_OBJECT
public:
    explicit PageTurn(QWidget *parent = nullptr);

    /// `present` is the article between them: another section or page than its own is named.
    void set(const model::ArticleRow &present, const Neighbours &neighbours);
    const Neighbours &neighbours() const { return m_neighbours; }
    void setColour(const QColor &colour);

Q_SIGNALS:
    void chosen(dateline::model::ArticleId article);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showNeighbours();

    model::ArticleRow m_present;
    Neighbours m_neighbours;
    QToolButton *m_before;
    QToolButton *m_after;
};

}  // namespace dateline::ui
