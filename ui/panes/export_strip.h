#pragma once

#include "library/export/exporter.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

namespace dateline::ui {

/// At the window's foot: how far an export is, with a way to stop it; then what was written, with a way to its folder.
class ExportStrip final : public QWidget {
    Q_OBJECT
public:
    explicit ExportStrip(QWidget *parent = nullptr);

    void showStarted();
    void showStep(qint64 done, qint64 total);
    void showDone(const library::Exported &exported);
    void showFailure(const Error &error);

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setRunning(bool running);
    void retranslate();

    QLabel *m_line;
    QProgressBar *m_bar;
    QPushButton *m_stop, *m_open;
    QToolButton *m_close;
    QString m_folder;
};

}  // namespace dateline::ui
