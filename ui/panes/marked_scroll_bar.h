#pragma once

#include <QColor>
#include <QScrollBar>

#include <vector>

namespace dateline::ui {

/// A scroll bar that shows where in the page the marks stand.
class MarkedScrollBar final : public QScrollBar {
public:
    explicit MarkedScrollBar(QWidget *parent = nullptr) : QScrollBar(Qt::Vertical, parent) {}

    /// Heights from 0 (top of the page) to 1 (its end).
    void setMarks(std::vector<double> heights, const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> m_heights;
    QColor m_colour;
};

}  // namespace dateline::ui
