#include "ui/panes/numbered_text.h"

#include "ui/typeset/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace dateline::ui {
namespace {

constexpr int kPadding = 8;

}  // namespace

class NumberedText::Gutter final : public QWidget {
public:
    explicit Gutter(NumberedText *text) : QWidget(text), m_text(text) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_text->paintGutter(event); }

private:
    NumberedText *m_text;
};

NumberedText::NumberedText(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new Gutter(this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAcceptDrops(false);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        dy != 0 ? m_gutter->scroll(0, dy) : m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &NumberedText::placeGutter);
    placeGutter();
}

void NumberedText::setFirstNumber(int number)
{
    m_first = number;
    placeGutter();
    m_gutter->update();
}

int NumberedText::gutterWidth() const
{
    const QString widest = QString::number(m_first + blockCount());
    return fontMetrics().horizontalAdvance(widest) + 2 * kPadding;
}

void NumberedText::placeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
}

void NumberedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void NumberedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeGutter();
}

void NumberedText::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    painter.setFont(font());
    painter.setPen(themeFor(palette()).quiet);
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const double height = blockBoundingRect(block).height();
        if (block.isVisible() && top + height >= event->rect().top()) {
            const double line = block.layout()->lineAt(0).height();
            painter.drawText(QRectF(0, top, m_gutter->width() - kPadding, line), Qt::AlignRight | Qt::AlignVCenter,
                             QString::number(m_first + block.blockNumber()));
        }
        top += height;
        block = block.next();
    }
}

}  // namespace dateline::ui
