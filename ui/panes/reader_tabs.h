#pragma once

#include <QTabBar>

#include <vector>

namespace dateline::ui {

/// What a tab says.
struct TabLabel {
    QString title;
    bool isLists = false;  ///< shows what is chosen in the list, and nothing for long

    bool operator==(const TabLabel &) const = default;
};

/// The articles that are open, above the reader; hidden while there is one only. Knows titles, not articles.
class ReaderTabs final : public QTabBar {
    Q_OBJECT
public:
    explicit ReaderTabs(QWidget *parent = nullptr);

    /// No signal follows.
    void set(const std::vector<TabLabel> &tabs, int current);

Q_SIGNALS:
    void chosen(int tab);
    void closeWanted(int tab);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addCloseButton(int tab);
    void retranslate();

    std::vector<TabLabel> m_labels;
};

}  // namespace dateline::ui
