#pragma once

#include "base/result.h"

#include <QLabel>
#include <QProgressBar>
#include <QWidget>

namespace dateline::ui {

/// At the window's foot while the search index is made anew: one line that says so, and how far it is.
class IndexStrip final : public QWidget {
    Q_OBJECT
public:
    explicit IndexStrip(QWidget *parent = nullptr);

    void showStarted();
    void showStep(qint64 done, qint64 total);
    void showFailure(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_line;
    QProgressBar *m_bar;
};

}  // namespace dateline::ui
