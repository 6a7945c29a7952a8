#pragma once

#include "ui/models/month_model.h"

#include <QTableView>

namespace dateline::ui {

/// The days of a month, one of them chosen. Arrows go from day to day, also into the next month; Page Up and Page Down from
/// month to month, with Shift from year to year; Home and End to the month's ends.
class DayGrid final : public QTableView {
    Q_OBJECT
public:
    explicit DayGrid(QWidget *parent = nullptr);

    MonthModel *days() const { return m_days; }
    const QDate &day() const { return m_day; }
    /// Turns to it; chosen() does not follow.
    void setDay(const QDate &day);
    /// Turns the page; the chosen day stays.
    void showMonth(const QDate &day);
    void retranslate();
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The day or the month changed.
    void moved();
    /// By a click or Enter.
    void chosen(const QDate &day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void mark();

    MonthModel *m_days;
    QDate m_day;
};

}  // namespace dateline::ui
