#pragma once

#include "model/range.h"
#include "ui/reading_session.h"
#include "ui/typeset/source_point.h"

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
    /// Tints the paragraph, selects the very line of the character and brings it into view.
    void pointAt(const SourcePoint &point);
    int firstLine() const { return m_first; }
    QPlainTextEdit *text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QStringList linesIn(model::LineRange lines) const;

    QLabel *m_name;
    NumberedText *m_text;
    int m_first = 1;
};

}  // namespace dateline::ui
