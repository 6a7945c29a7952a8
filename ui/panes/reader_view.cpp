#include "ui/panes/reader_view.h"

#include "ui/panes/marked_scroll_bar.h"
#include "ui/pictures/page_pictures.h"
#include "ui/words.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dateline::ui {
namespace {

constexpr int kLeastMargin = 24;
constexpr int kTopMargin = 32;
constexpr int kBottomMargin = 96;
constexpr double kRuleWidth = 3;
constexpr int kFoot = 64;

}  // namespace

ReaderView::ReaderView(QWidget *parent)
    : QTextEdit(parent), m_scrollBar(new MarkedScrollBar(this)), m_pictures(new PagePictures(viewport()))
{
    setObjectName(QStringLiteral("reader"));
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setVerticalScrollBar(m_scrollBar);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(false);
    setTabChangesFocus(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_isSettling)
            m_anchor = firstInView();
        placeWidgets();
    });
    connect(m_pictures, &PagePictures::changed, this, &ReaderView::settle);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] { pointAt(textCursor().position()); });
}

ReaderView::~ReaderView()
{
    clearPage();
}

void ReaderView::setPage(std::unique_ptr<ArticleDocument> page, const Theme &theme, double measure)
{
    m_marks.clear();
    m_notes.clear();
    m_differences.clear();
    m_own.clear();
    m_current = -1;
    setExtraSelections({});
    m_theme = theme;
    m_measure = measure;
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.page);
    colours.setColor(QPalette::Text, theme.text);
    setPalette(colours);
    const std::unique_ptr<ArticleDocument> before = std::exchange(m_page, std::move(page));
    m_isSettling = true;
    setDocument(m_page.get());
    fitColumn();
    showPosition(0);
    markScrollBar();
}

void ReaderView::clearPage()
{
    m_anchor = 0;
    m_marks.clear();
    m_notes.clear();
    m_differences.clear();
    m_own.clear();
    m_current = -1;
    setExtraSelections({});
    setDocument(nullptr);
    m_page.reset();
    m_scrollBar->setMarks({}, {});
}

void ReaderView::fitColumn()
{
    if (!m_page)
        return;
    const double width = viewport()->width();
    const double side = std::max<double>(kLeastMargin, (width - m_measure) / 2);
    QTextFrameFormat frame = m_page->rootFrame()->frameFormat();
    const double left = std::floor(side);
    if (frame.leftMargin() != left || frame.topMargin() != kTopMargin) {
        frame.setLeftMargin(left);
        frame.setRightMargin(left);
        frame.setTopMargin(kTopMargin);
        frame.setBottomMargin(kBottomMargin);
        m_page->rootFrame()->setFrameFormat(frame);
    }
    m_page->balanceHeadline(width - 2 * left);
    m_pictures->makeRoom(*m_page, int(width - 2 * left));
    placeWidgets();
}

void ReaderView::setFoot(QWidget *foot)
{
    m_foot = foot;
    placeWidgets();
}

void ReaderView::settle()
{
    m_isSettling = true;
    fitColumn();
    showPosition(m_anchor);
    placeWidgets();
    markScrollBar();
}

void ReaderView::placeWidgets()
{
    if (!m_page)
        return;
    const QTextFrameFormat frame = m_page->rootFrame()->frameFormat();
    m_pictures->place(*m_page, int(frame.leftMargin()), int(viewport()->width() - frame.leftMargin() - frame.rightMargin()), verticalScrollBar()->value());
    if (!m_foot)
        return;
    const double end = m_page->documentLayout()->documentSize().height() - kBottomMargin + 24;
    // Of a short article too it stands below the text, not at the pane's bottom.
    m_foot->setGeometry(int(frame.leftMargin()), int(end) - verticalScrollBar()->value(),
                        int(viewport()->width() - frame.leftMargin() - frame.rightMargin()), std::max(kFoot, m_foot->sizeHint().height()));
}

void ReaderView::setMarks(model::TextRanges marks)
{
    m_marks = std::move(marks);
    m_current = -1;
    paintMarks();
    markScrollBar();
    Q_EMIT markChanged();
}

void ReaderView::stepMark(int step)
{
    if (m_marks.empty())
        return;
    const int count = markCount();
    m_current = m_current < 0 ? (step > 0 ? 0 : count - 1) : (m_current + step + count) % count;
    paintMarks();
    scrollTo(m_marks[size_t(m_current)].start);
    Q_EMIT markChanged();
}

void ReaderView::point()
{
    const bool isInView = viewport()->rect().intersects(cursorRect());
    pointAt(isInView ? textCursor().position() : m_anchor);
}

void ReaderView::pointAt(int position)
{
    const auto *part = m_page ? m_page->partAt(position) : nullptr;
    if (part == nullptr || part->lines.first <= 0)
        return;
    Q_EMIT pointedAt(sourcePoint(m_page->printed(part->position, part->position + part->length), part->lines, part->seams, position - part->position));
}

void ReaderView::setSeamsShown(bool shown)
{
    m_seamsShown = shown;
    viewport()->update();
}

void ReaderView::setNotes(std::vector<PageNote> notes)
{
    m_notes = std::move(notes);
    paintMarks();
}

void ReaderView::setDifferences(std::vector<PageDifference> differences)
{
    m_differences = std::move(differences);
    paintMarks();
}

void ReaderView::setOwn(std::vector<PageOwn> own)
{
    m_own = std::move(own);
    paintMarks();
}

std::vector<PartRange> ReaderView::selectedParts() const
{
    std::vector<PartRange> ranges;
    if (!m_page)
        return ranges;
    const QTextCursor cursor = textCursor();
    const int first = cursor.selectionStart(), last = cursor.selectionEnd();
    const auto &parts = m_page->parts();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int from = std::max(first, parts[i].position);
        const int to = std::min(last, parts[i].position + parts[i].length);
        if (parts[i].length > 0 && (from < to || (first == last && from == to)))
            ranges.push_back({int(i), {from - parts[i].position, to - from}});
    }
    return ranges;
}

void ReaderView::selectDoubt(int number)
{
    for (const PageNote &note : m_notes) {
        if (!note.isDoubt || number-- > 0)
            continue;
        select(note.place);
        return;
    }
}

void ReaderView::select(const model::TextRange &place)
{
    QTextCursor cursor(m_page.get());
    cursor.setPosition(place.start);
    cursor.setPosition(place.end(), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    scrollTo(place.start);
}

void ReaderView::stepNote(int step)
{
    if (m_notes.empty())
        return;
    const QTextCursor caret = textCursor();
    const auto behind = [&](const PageNote &note) {
        return caret.hasSelection() ? note.place.start > caret.selectionStart() : note.place.start >= caret.position();
    };
    auto note = std::find_if(m_notes.begin(), m_notes.end(), behind);
    if (step < 0) {
        note = std::find_if(m_notes.begin(), m_notes.end(), [&](const PageNote &n) { return n.place.start >= caret.selectionStart(); });
        note = note == m_notes.begin() ? m_notes.end() - 1 : note - 1;
    } else if (note == m_notes.end()) {
        note = m_notes.begin();
    }
    select(note->place);
    const QString words = toolTipAt(note->place.start);
    setAccessibleDescription(words);
    QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomLeft()), plainToolTip(words), this);
}

void ReaderView::setCurrentMark(int mark)
{
    m_current = std::clamp(mark, -1, markCount() - 1);
    paintMarks();
    Q_EMIT markChanged();
}

void ReaderView::scrollTo(int position)
{
    const QRectF line = lineRect(position);
    const int top = verticalScrollBar()->value(), height = viewport()->height();
    if (line.top() < top + 48 || line.bottom() > top + height - 48)
        verticalScrollBar()->setValue(int(line.top()) - height / 3);
}

void ReaderView::paintMarks()
{
    if (m_page)
        setExtraSelections(selectionsOver(*m_page, {m_own, m_differences, m_notes, m_marks, m_current}, m_theme));
}

void ReaderView::markScrollBar()
{
    std::vector<double> heights;
    const double whole = m_page ? m_page->documentLayout()->documentSize().height() : 0;
    if (whole > 0) {
        for (const model::TextRange &mark : m_marks)
            heights.push_back(lineRect(mark.start).top() / whole);
    }
    m_scrollBar->setMarks(std::move(heights), m_theme.accent);
}

QRectF ReaderView::lineRect(int position) const
{
    const QTextBlock block = m_page->findBlock(position);
    const QRectF box = m_page->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return line.isValid() ? line.rect().translated(box.topLeft()) : box;
}

int ReaderView::firstInView() const
{
    if (!m_page || verticalScrollBar()->value() == 0)
        return 0;
    const int position = cursorForPosition({viewport()->width() / 2, 4}).position();
    const QTextBlock block = m_page->findBlock(position);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return line.isValid() ? block.position() + line.textStart() : position;
}

void ReaderView::showPosition(int position)
{
    if (!m_page)
        return;
    m_isSettling = true;
    m_anchor = std::clamp(position, 0, m_page->characterCount() - 1);
    verticalScrollBar()->setValue(m_anchor > 0 ? int(lineRect(m_anchor).top()) : 0);
    m_isSettling = false;
}

bool ReaderView::pageDown()
{
    QScrollBar *bar = verticalScrollBar();
    if (bar->value() >= bar->maximum())
        return false;
    // A line stays in view, so that the eye finds its place.
    bar->setValue(bar->value() + bar->pageStep() - 2 * QFontMetrics(m_page->defaultFont()).height());
    return true;
}

void ReaderView::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!m_page)
        return;
    QPainter painter(viewport());
    painter.translate(0, -verticalScrollBar()->value());
    const QRectF visible = QRectF(event->rect()).translated(0, verticalScrollBar()->value());
    for (const ArticleDocument::Placed &part : m_page->parts()) {
        const bool hasSeams = m_seamsShown && !part.seams.empty();
        if (part.length == 0 || (!part.ruled && !hasSeams))
            continue;
        const QTextBlock block = m_page->findBlock(part.position);
        const QRectF box = m_page->documentLayout()->blockBoundingRect(block);
        if (!box.intersects(visible))
            continue;
        if (part.ruled) {
            const QTextBlockFormat format = block.blockFormat();
            const double left = block.textDirection() == Qt::RightToLeft ? box.right() + format.rightMargin() / 2
                                                                         : box.left() + format.leftMargin() / 2 - kRuleWidth;
            painter.fillRect(QRectF(left, box.top(), kRuleWidth, box.height()), m_theme.accent);
        }
        for (const model::Seam &seam : hasSeams ? part.seams : std::vector<model::Seam>()) {
            if (seam.offset >= part.length)
                continue;
            const QTextLine line = block.layout()->lineForTextPosition(seam.offset);
            const double x = box.left() + line.cursorToX(seam.offset);
            const double bottom = box.top() + line.rect().bottom();
            QPainterPath notch({x, bottom - 6});
            notch.lineTo(x + 3, bottom - 1);
            notch.lineTo(x - 3, bottom - 1);
            painter.fillPath(notch, m_theme.quiet);
        }
    }
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    m_isSettling = true;
    QTextEdit::resizeEvent(event);
    settle();
}

bool ReaderView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_page) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int position = cursorForPosition(viewport()->mapFromGlobal(help->globalPos())).position();
        QToolTip::showText(help->globalPos(), plainToolTip(toolTipAt(position)), this);
        return true;
    }
    return QTextEdit::event(event);
}

QString ReaderView::toolTipAt(int position) const
{
    QStringList lines;
    for (const PageNote &note : m_notes) {
        if (note.place.start <= position && position <= note.place.end())
            lines += note.words;
    }
    for (const PageOwn &own : m_own) {
        if (own.place.start <= position && position <= own.place.end() && !own.words.isEmpty())
            lines += own.isCorrection ? tr("Corrected; printed: “%1”").arg(own.words) : own.words;
    }
    for (const PageDifference &difference : m_differences) {
        if (difference.place.start <= position && position <= difference.place.end())
            lines += difference.words;
    }
    if (const auto *part = m_seamsShown ? m_page->partAt(position) : nullptr) {
        for (const model::Seam &seam : part->seams) {
            if (std::abs(part->position + seam.offset - position) <= 1)
                lines += tr("Joined here: the file goes on in line %1").arg(seam.line);
        }
    }
    return lines.join(u'\n');
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    // Letters and Space are the window's shortcuts, not the page's.
    if (!event->text().isEmpty() && event->text().front().isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        event->ignore();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

ReaderView::Excerpt ReaderView::excerpt() const
{
    if (!m_page)
        return {};
    const QTextCursor cursor = textCursor();
    const int first = cursor.hasSelection() ? cursor.selectionStart() : 0;
    const int last = cursor.hasSelection() ? cursor.selectionEnd() : m_page->characterCount();
    Excerpt excerpt;
    QStringList texts;
    for (const ArticleDocument::Placed &part : m_page->parts()) {
        const int from = std::max(first, part.position);
        const int to = std::min(last, part.position + part.length);
        if (from >= to)
            continue;
        texts += m_page->printed(from, to);
        if (part.lines.first <= 0)
            continue;
        excerpt.lines.first = excerpt.lines.first > 0 ? std::min(excerpt.lines.first, part.lines.first) : part.lines.first;
        excerpt.lines.last = std::max(excerpt.lines.last, part.lines.last);
    }
    excerpt.text = texts.join(u'\n');
    return excerpt;
}

QMimeData *ReaderView::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    if (m_page)
        data->setText(m_page->printed(textCursor().selectionStart(), textCursor().selectionEnd()));
    return data;
}

}  // namespace dateline::ui
