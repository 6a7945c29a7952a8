#pragma once

#include "search/hit.h"

#include <QComboBox>
#include <QToolButton>
#include <QWidget>

namespace dateline::ui {

class Actions;
class SearchBox;

/// The one row on top: sidebar, previous, next, search box, keep the search, order of the hits.
class SearchBar final : public QWidget {
    Q_OBJECT
public:
    explicit SearchBar(const Actions &actions, QWidget *parent = nullptr);

    SearchBox *box() const { return m_box; }
    search::Sort sort() const;
    void setSort(search::Sort sort);

Q_SIGNALS:
    /// What is in the box, or the order, changed.
    void asked(const QString &typed, dateline::search::Sort sort);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SearchBox *m_box;
    QComboBox *m_sort;
};

}  // namespace dateline::ui
