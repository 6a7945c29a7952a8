#pragma once

#include "model/range.h"

#include <QPlainTextEdit>

namespace dateline::ui {

/// One of two texts side by side, with what the other one has otherwise. For reading: by keyboard too.
class ComparedText final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ComparedText(QWidget *parent = nullptr);

    /// The first of the figures, or else of the differences, is in view.
    void show(const QString &text, const model::TextRanges &differences, const model::TextRanges &figures);

protected:
    void changeEvent(QEvent *event) override;

private:
    void mark();

    model::TextRanges m_differences, m_figures;
};

}  // namespace dateline::ui
