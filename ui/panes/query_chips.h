#pragma once

#include "search/query.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include <vector>

namespace dateline::ui {

/// The parts of the present query, where there are several a chip each that takes its part away, and how the whole was
/// understood. Hidden where that would say no more than the box.
class QueryChips final : public QWidget {
    Q_OBJECT
public:
    explicit QueryChips(QWidget *parent = nullptr);

    void set(const search::Query &query);

Q_SIGNALS:
    void removed(std::size_t part);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setColours();

    search::Query m_query;
    QBoxLayout *m_row;
    std::vector<QToolButton *> m_chips;
    QLabel *m_understood;
};

}  // namespace dateline::ui
