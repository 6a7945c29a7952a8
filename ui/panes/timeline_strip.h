#pragma once

#include "search/timeline.h"

#include <QWidget>

#include <optional>

namespace dateline::ui {

/// When the articles that were found stand: bars by day, month or year on the ground of the issues held. A click or a drag
/// narrows to those days, on the chosen ones it frees again; ← → with Shift and Enter do the same. Hidden where there is
/// no more than one bar.
class TimelineStrip final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineStrip(QWidget *parent = nullptr);

    /// `chosen`: the days that the query asks for.
    void set(const search::Timeline &timeline, const std::optional<search::DayRange> &chosen);
    void clear() { set({}, {}); }

    const std::vector<search::Bar> &bars() const { return m_bars; }
    search::Span span() const { return m_span; }
    /// Where a bar stands, the ground below it included.
    QRect rectOf(std::size_t bar) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void narrowed(const dateline::search::DayRange &days);
    void freed();
    void tableWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void gather();
    void choose();
    void describe();
    int barAt(int x) const;
    bool isChosen(const search::Bar &bar) const;
    QRect plot() const;

    search::Timeline m_timeline;
    std::optional<search::DayRange> m_chosen;
    search::Span m_span = search::Span::Day;
    std::vector<search::Bar> m_bars;
    int m_anchor = -1;   ///< where the present choice began
    int m_current = -1;  ///< where it ends
    bool m_isDragging = false;
};

/// "Jul 2031: 12 articles found, 31 issues held"
QString barInWords(const search::Bar &bar);

}  // namespace dateline::ui
