#pragma once

#include <QLabel>

class QListView;

namespace dateline::ui {

/// Beside the scroll bar's thumb while it is dragged: the day and the publication of the row on top. Asks for nothing: it
/// shows what the list has, as soon as the list has it.
class ThumbDate final : public QLabel {
    Q_OBJECT
public:
    /// Of a view over an ArticleModel, which owns it.
    explicit ThumbDate(QListView &view);

private:
    void follow();

    QListView &m_view;
};

}  // namespace dateline::ui
