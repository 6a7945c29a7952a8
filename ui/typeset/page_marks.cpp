#include "ui/typeset/page_marks.h"

namespace dateline::ui {

QList<QTextEdit::ExtraSelection> selectionsOver(ArticleDocument &page, const PageMarks &marks, const Theme &theme)
{
    QList<QTextEdit::ExtraSelection> selections;
    const auto over = [&page](const model::TextRange &range) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(&page);
        selection.cursor.setPosition(range.start);
        selection.cursor.setPosition(range.end(), QTextCursor::KeepAnchor);
        return selection;
    };
    for (const PageOwn &own : marks.own) {
        QTextEdit::ExtraSelection selection = over(own.place);
        if (own.isCorrection) {
            selection.format.setUnderlineStyle(QTextCharFormat::DotLine);
            selection.format.setUnderlineColor(theme.accent);
        } else {
            selection.format.setBackground(theme.highlight);
            selection.format.setForeground(theme.text);
        }
        selections.append(selection);
    }
    for (const PageDifference &difference : marks.differences) {
        QTextEdit::ExtraSelection selection = over(difference.place);
        if (difference.isLack) {
            selection.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
            selection.format.setUnderlineColor(theme.accent);
        } else {
            selection.format.setBackground(theme.difference);
            selection.format.setForeground(theme.text);
        }
        selections.append(selection);
    }
    for (const PageNote &note : marks.notes) {
        if (!note.isDoubt)
            continue;
        QTextEdit::ExtraSelection selection = over(note.place);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(theme.doubt);
        selections.append(selection);
    }
    for (size_t i = 0; i < marks.hits.size(); ++i) {
        QTextEdit::ExtraSelection selection = over(marks.hits[i]);
        selection.format.setBackground(int(i) == marks.current ? theme.currentMark : theme.mark);
        selection.format.setForeground(theme.text);
        selections.append(selection);
    }
    return selections;
}

}  // namespace dateline::ui
