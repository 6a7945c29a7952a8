#include "ui/panes/file_view.h"

#include "ui/panes/numbered_text.h"
#include "ui/typeset/page_text.h"
#include "ui/typeset/source_line.h"
#include "ui/typeset/theme.h"
#include "ui/words.h"

#include <QEvent>
#include <QFileInfo>
#include <QTextBlock>
#include <QVBoxLayout>

namespace dateline::ui {

FileView::FileView(QWidget *parent) : QWidget(parent), m_name(new QLabel(this)), m_text(new NumberedText(this))
{
    m_text->setObjectName(QStringLiteral("fileText"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setContentsMargins(8, 8, 8, 8);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addWidget(m_text, 1);
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

void FileView::show(const FileLines &file)
{
    m_first = file.first;
    m_name->setText(tr("%1 · %2").arg(QFileInfo(file.path).fileName(), file.encoding));
    m_name->setToolTip(plainToolTip(file.path));
    QStringList lines;
    for (const QString &line : file.lines)
        lines += plainForDocument(line);
    m_text->setFirstNumber(m_first);
    m_text->setExtraSelections({});
    m_text->setPlainText(lines.join(u'\n'));
}

QPlainTextEdit *FileView::text() const { return m_text; }

void FileView::showMessage(const QString &message)
{
    m_name->setText(message);
    m_name->setToolTip({});
    m_text->setExtraSelections({});
    m_text->clear();
}

QStringList FileView::linesIn(model::LineRange lines) const
{
    QStringList texts;
    QTextBlock block = m_text->document()->findBlockByNumber(lines.first - m_first);
    for (int line = lines.first; line <= lines.last && block.isValid(); ++line, block = block.next())
        texts += block.text();
    return texts;
}

void FileView::pointAt(const SourcePoint &point)
{
    const model::LineRange paragraph = point.paragraph;
    const int line = point.piece.first + sourceLine(point.text, point.offset, linesIn(point.piece)) - m_first;
    const QTextBlock from = m_text->document()->findBlockByNumber(paragraph.first - m_first);
    const QTextBlock to = m_text->document()->findBlockByNumber(paragraph.last - m_first);
    const QTextBlock present = m_text->document()->findBlockByNumber(line);
    if (paragraph.first < m_first || !from.isValid() || !to.isValid() || !present.isValid()) {
        m_text->setExtraSelections({});
        return;
    }
    QList<QTextEdit::ExtraSelection> selections;
    const Theme theme = themeFor(palette());
    for (QTextBlock block = from; block.isValid() && block.blockNumber() <= to.blockNumber(); block = block.next()) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        QColor tint = theme.accent;
        tint.setAlphaF(0.12F);
        selection.format.setBackground(tint);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(selection);
    }
    m_text->setExtraSelections(selections);
    QTextCursor cursor(present);
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);  // its beginning comes into view
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

void FileView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_text->setAccessibleName(tr("The article as in its file"));
    QWidget::changeEvent(event);
}

}  // namespace dateline::ui
