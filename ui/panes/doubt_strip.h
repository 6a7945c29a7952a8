#pragma once

#include <QLabel>
#include <QStringList>
#include <QToolButton>
#include <QWidget>

namespace dateline::ui {

/// Above the page, where an article has doubtful places: how many, and one after the other with its reason.
class DoubtStrip final : public QWidget {
    Q_OBJECT
public:
    explicit DoubtStrip(QAction *next, QWidget *parent = nullptr);

    /// One reason a doubt; none hides it.
    void set(const QStringList &reasons);
    /// To the next one, round the end; which it is, -1 where there is none.
    int step();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLine();

    QStringList m_reasons;
    int m_current = -1;
    QLabel *m_line;
    QToolButton *m_next;
};

}  // namespace dateline::ui
