#include "ui/panes/compared_text.h"

#include "ui/typeset/page_text.h"
#include "ui/typeset/theme.h"

#include <QEvent>

namespace dateline::ui {

ComparedText::ComparedText(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(16);
}

void ComparedText::show(const QString &text, const model::TextRanges &differences, const model::TextRanges &figures)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = plainForDocument(line);
    setPlainText(lines.join(u'\n'));  // character for character
    m_differences = differences;
    m_figures = figures;
    mark();
    const model::TextRanges &first = figures.empty() ? differences : figures;
    QTextCursor cursor = textCursor();
    cursor.setPosition(first.empty() ? 0 : std::min(first.front().start, int(text.size())));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void ComparedText::mark()
{
    const Theme theme = themeFor(palette());
    QList<QTextEdit::ExtraSelection> marks;
    const auto add = [&](const model::TextRanges &ranges, const QColor &colour, bool isStrong) {
        for (const model::TextRange &range : ranges) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(document());
            mark.cursor.setPosition(std::min(range.start, document()->characterCount() - 1));
            mark.cursor.setPosition(std::min(range.end(), document()->characterCount() - 1), QTextCursor::KeepAnchor);
            mark.format.setBackground(colour);
            mark.format.setForeground(theme.text);
            if (isStrong)
                mark.format.setFontWeight(QFont::DemiBold);
            marks += mark;
        }
    };
    add(m_differences, theme.difference, false);
    add(m_figures, theme.mark, true);
    setExtraSelections(marks);
}

void ComparedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

}  // namespace dateline::ui
