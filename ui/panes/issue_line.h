#pragma once

#include "library/library.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace dateline::ui {

/// Where the open article stands: its issue's day, which can be set, publication, section and page.
class IssueLine final : public QWidget {
    Q_OBJECT
public:
    explicit IssueLine(QWidget *parent = nullptr);

    void set(const library::StoredArticle &article);
    void clear();

Q_SIGNALS:
    void dateWanted();

private:
    QToolButton *m_date;
    QLabel *m_issue;
};

}  // namespace dateline::ui
