#pragma once

#include "model/range.h"
#include "ui/reading_session.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QWidget>

namespace dateline::ui {

class NumberedText;

/// The article as in its file: the original lines with their numbers, blank ones included.
class FileView final : public QWidget {
    Q_OBJECT
public:
    explicit FileView(QWidget *parent = nullptr);

    void show(const FileLines &file);
    void showMessage(const QString &message);
    /// Highlights these lines and brings them into view.
    void pointAt(model::LineRange lines);
    int firstLine() const { return m_first; }
    QPlainTextEdit *text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_name;
    NumberedText *m_text;
    int m_first = 1;
};

}  // namespace dateline::ui
