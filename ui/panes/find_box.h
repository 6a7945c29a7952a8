#pragma once

#include <QLineEdit>

namespace dateline::ui {

/// Finds in the open article: hidden until it is asked for, closed and emptied by Escape.
class FindBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit FindBox(QWidget *parent = nullptr);

    void open();

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

}  // namespace dateline::ui
