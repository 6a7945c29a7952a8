#pragma once

#include "search/hit.h"

#include <QComboBox>
#include <QToolButton>
#include <QWidget>

#include <optional>

namespace dateline::ui {

class Actions;
class SearchBox;

/// The one row on top: sidebar, previous, next, search box, keep the search, order of the hits.
class SearchBar final : public QWidget {
    Q_OBJECT
public:
    explicit SearchBar(const Actions &actions, QWidget *parent = nullptr);

    SearchBox *box() const { return m_box; }
    /// That the next search has; a shelf is in the same where it can be.
    search::Sort sort() const;
    void setSort(search::Sort sort);
    /// Whether hits stand in the list; without them it shows the orders of issues alone, and keeps that of hits for the next search.
    void setHasHits(bool has);

Q_SIGNALS:
    /// What is in the box, or the order, changed.
    void asked(const QString &typed, dateline::search::Sort sort);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SearchBox *m_box;
    QComboBox *m_sort;
    bool m_hasHits = false;
    std::optional<search::Sort> m_ofHits;  // while an order of issues is shown
};

}  // namespace dateline::ui
