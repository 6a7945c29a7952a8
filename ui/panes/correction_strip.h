#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

namespace dateline::ui {

/// Above the page, while misread words are corrected: what is printed, and what is to stand. Enter corrects, Escape leaves.
class CorrectionStrip final : public QWidget {
    Q_OBJECT
public:
    explicit CorrectionStrip(QWidget *parent = nullptr);

    void ask(const QString &printed);

Q_SIGNALS:
    void given(const QString &corrected);
    /// Either way.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void finish(bool isGiven);
    void showPrinted();

    QString m_text;
    QLabel *m_printed;
    QLineEdit *m_edit;
    QPushButton *m_correct;
    QPushButton *m_cancel;
};

}  // namespace dateline::ui
