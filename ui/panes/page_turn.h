#pragma once

#include "ui/models/neighbours.h"
#include "ui/web_address.h"

#include <QToolButton>
#include <QWidget>

namespace dateline::ui {

/// At an article's end, quietly: where it was first published, by the host that the link really leads to; what the issue prints
/// before it and after it, each a word that opens it. Hidden where there is nothing of it.
class PageTurn final : public QWidget {
    Q_OBJECT
public:
    explicit PageTurn(QWidget *parent = nullptr);

    /// `present` is the article between them: another section or page than its own is named.
    void set(const model::ArticleRow &present, const Neighbours &neighbours);
    /// As the bulletin names it; another one than webAddress() takes is not shown.
    void setSource(const QString &url);
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
    std::optional<WebAddress> m_source;
    QToolButton *m_link;
    QToolButton *m_before;
    QToolButton *m_after;
};

}  // namespace dateline::ui
