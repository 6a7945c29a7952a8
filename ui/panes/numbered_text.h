#pragma once

#include <QPlainTextEdit>

namespace dateline::ui {

/// Read-only lines with their numbers in a gutter.
class NumberedText final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NumberedText(QWidget *parent = nullptr);

    void setFirstNumber(int number);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Gutter;
    int gutterWidth() const;
    void placeGutter();
    void paintGutter(QPaintEvent *event);

    Gutter *m_gutter;
    int m_first = 1;
};

}  // namespace dateline::ui
