#pragma once

#include "ui/import_session.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QWidget>

#include <optional>

namespace dateline::ui {

class ReportModel;

/// At the window's foot: an import's progress with a way to stop it, then its report.
class ImportPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ImportPanel(QWidget *parent = nullptr);

    void showStarted();
    void showStep(const ImportStep &step);
    /// A report worth reading opens by itself: more than one file, a failure, a warning.
    void showReport(const library::ImportReport &report);
    void showFailure(const Error &error);

Q_SIGNALS:
    void cancelled();
    /// What was stopped is to go on: what is in already is passed over.
    void resumed();
    /// A file of the report, in an encoding that the user says.
    void readAgainAs(const QString &path, const QString &encoding);
    /// A file that replaced what the archive had: what differs is wanted.
    void changesWanted(dateline::model::IssueId issue);
    void issueChosen(dateline::model::IssueId issue);
    /// An issue with doubtful places: they are wanted.
    void doubtsChosen(dateline::model::IssueId issue);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setRunning(bool running);
    void showDetails(bool shown);
    void offerEncodings(const QPoint &place);
    void retranslate();
    QString summary() const;

    QLabel *m_line;
    QLabel *m_rate;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_goOn;
    QPushButton *m_details;
    QToolButton *m_close;
    QTreeView *m_table;
    ReportModel *m_model;
    library::ImportReport m_report;
};

}  // namespace dateline::ui
