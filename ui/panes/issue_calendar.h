#pragma once

#include "ui/models/calendar_days.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace dateline::ui {

class DayGrid;

/// A month of issues below the library: what is held, what is missing in a run, and a way to each day. A click or Enter opens
/// a day's issues. A line says what the chosen day holds; the month's name opens the years with issues.
class IssueCalendar final : public QWidget {
    Q_OBJECT
public:
    explicit IssueCalendar(QWidget *parent = nullptr);

    void setIssues(const std::vector<model::IssueRow> &issues);
    /// nullopt: of every one.
    void setPublication(const std::optional<QString> &publication);
    const std::optional<QString> &publication() const;
    /// Turns to it and marks it; nothing where it is invalid.
    void showDay(const QDate &day);

Q_SIGNALS:
    /// A day with issues is to be opened.
    void dayChosen(const QDate &day);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addStep(const char *name, const QString &sign, int months);
    void fillYears();
    void describe();
    void retranslate();

    DayGrid *m_grid;
    QToolButton *m_before;
    QToolButton *m_month;
    QToolButton *m_after;
    QLabel *m_line;
    bool m_isTurned = false;  ///< to the latest issue, once there is one
};

}  // namespace dateline::ui
