#pragma once

#include <QLabel>
#include <QList>
#include <QVBoxLayout>
#include <QWidget>

namespace dateline::ui {

/// What a pane shows when it has nothing else to show - empty, loading, failed, no hits: a line, why, and
/// the next steps as buttons. Plain text whatever it is given.
class Notice final : public QWidget {
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);

    void set(const QString &line, const QString &why = {}, const QList<QAction *> &steps = {});

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QLabel *m_line;
    QLabel *m_why;
    QVBoxLayout *m_steps;
};

}  // namespace dateline::ui
