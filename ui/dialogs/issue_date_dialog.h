#pragma once

#include "model/listing.h"

#include <QDateEdit>
#include <QDialog>

namespace dateline::ui {

/// Sets an issue's date by hand, or gives it back to what the text says.
class IssueDateDialog final : public QDialog {
    Q_OBJECT
public:
    explicit IssueDateDialog(const model::IssueRow &issue, QWidget *parent);

    /// Valid after accept(); an invalid date = as the text says.
    QDate date() const { return m_date; }

private:
    QDateEdit *m_edit;
    QDate m_date;
};

}  // namespace dateline::ui
