#pragma once

#include "ui/models/calendar_days.h"

#include <QAbstractTableModel>

namespace dateline::ui {

/// A month's days, a row a week below the names of the days; days of the months beside it are blank. A cell says in words what its day holds.
class MonthModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit MonthModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setIssues(const std::vector<model::IssueRow> &issues);
    /// nullopt: of every one.
    void setPublication(const std::optional<QString> &publication);
    /// The month that `day` lies in.
    void setMonth(const QDate &day);
    /// Its first day.
    const QDate &month() const { return m_month; }
    const std::optional<QString> &publication() const { return m_publication; }
    const CalendarDays &days() const { return m_days; }

    CalendarDays::Day at(const QDate &day) const;
    /// “May 17, 2031: missing: …”
    QString words(const QDate &day) const;
    /// Invalid where it is blank.
    QDate dayAt(const QModelIndex &index) const;
    /// Invalid where it is not of this month.
    QModelIndex indexOf(const QDate &day) const;
    /// Names, and the week's first day, of the window's language.
    void retranslate();

private:
    QVariant nameOfDay(int column, int role) const;
    QDate firstShown() const;
    bool isShown(const QDate &day) const;
    void gather();

    CalendarDays m_days;
    std::optional<QString> m_publication;
    QDate m_month;
    std::vector<CalendarDays::Day> m_shown;  ///< of the month, found once: every cell asks several times
};

}  // namespace dateline::ui
