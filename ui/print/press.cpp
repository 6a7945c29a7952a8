#include "ui/print/press.h"

#include "ui/print/page_lines.h"
#include "ui/typeset/article_document.h"
#include "ui/words.h"

#include <QAbstractTextDocumentLayout>
#include <QPageLayout>
#include <QTextBlock>

#include <algorithm>
#include <limits>

namespace dateline::ui {
namespace {

constexpr double kBodyPoints = 10.5;
constexpr double kMargin = 18;        // mm
constexpr double kHead = 34;          // from the page's top to the column's; so with the foot. In units of the type scale
constexpr double kBetweenArticles = 40;
constexpr double kLeastOpening = 170;  // an article begins where so much of it fits
constexpr double kRule = 3;

QString sourceOf(const library::StoredArticle &stored)
{
    QStringList parts{stored.issue.publication, stored.issue.date.isValid() ? dayInWords(stored.issue.date) : QString(),
                      sectionLabel(stored.row.section, stored.row.page)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

void Press::prepare(QPagedPaintDevice &device)
{
    device.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
}

Press::Press(QPagedPaintDevice &device) : m_device(device) {}

double Press::pageHeight() const { return m_height - 2 * kHead; }

double Press::left() const { return std::max(0.0, (m_width - m_measure) / 2); }

void Press::begin()
{
    if (m_painter.isActive() || !m_painter.begin(&m_device))
        return;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_scale = kBodyPoints / 72 * m_device.logicalDpiY() / TypeScale::kBodyPx;
    m_width = m_device.width() / m_scale;
    m_height = m_device.height() / m_scale;
    m_painter.scale(m_scale, m_scale);
    m_page = 1;
}

void Press::newPage()
{
    drawMargins();
    m_device.newPage();
    ++m_page;
    m_y = 0;
}

void Press::drawMargins()
{
    m_painter.setFont(m_quiet);
    m_painter.setPen(lightTheme().quiet);
    const QRectF head(left(), 0, m_width - 2 * left(), kHead);
    const QFontMetricsF metrics(m_quiet);
    m_painter.drawText(head, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, metrics.elidedText(m_source, Qt::ElideRight, head.width()));
    m_painter.drawText(QRectF(0, m_height - kHead, m_width, kHead), Qt::AlignHCenter | Qt::AlignBottom | Qt::TextSingleLine,
                       QString::number(m_page));
}

void Press::add(const library::StoredArticle &stored)
{
    begin();
    if (!m_painter.isActive())
        return;
    const TypeScale scale(scriptOf(sampleOf(stored.article), stored.row.language));
    const Theme theme = lightTheme();
    m_measure = std::min(scale.measure(), m_width);
    ArticleDocument document(stored, bylineLine(stored.article), scale, theme, nullptr, std::numeric_limits<int>::max());
    document.setUseDesignMetrics(true);
    document.setTextWidth(m_measure);
    document.balanceHeadline(m_measure);
    const std::vector<PageLine> lines = pageLinesOf(document);
    const double height = lines.empty() ? 0 : lines.back().bottom;

    if (m_y > 0)
        m_y += kBetweenArticles;
    const bool opensPage = m_y == 0;
    if (m_y > 0 && m_y + std::min(kLeastOpening, height) > pageHeight())
        newPage();
    // A page is of the article that it begins with.
    const auto takeSource = [&] {
        m_source = sourceOf(stored);
        m_quiet = scale.meta();
    };
    if (opensPage || m_y == 0)
        takeSource();

    for (std::size_t first = 0; first < lines.size();) {
        const std::size_t end = endOfPage(lines, first, pageHeight() - m_y);
        const QRectF slice(-left(), lines[first].top, m_width, lines[end - 1].bottom - lines[first].top);
        m_painter.save();
        m_painter.translate(left(), kHead + m_y - slice.top());
        m_painter.setClipRect(slice);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = slice;
        context.palette.setColor(QPalette::Text, theme.text);
        document.documentLayout()->draw(&m_painter, context);
        for (const ArticleDocument::Placed &part : document.parts()) {
            if (!part.ruled || part.length == 0)
                continue;
            const QRectF block = document.documentLayout()->blockBoundingRect(document.findBlock(part.position));
            m_painter.fillRect(QRectF(0, block.top(), kRule, block.height()).intersected(slice), theme.accent);
        }
        m_painter.restore();
        m_y += slice.height();
        first = end;
        if (first < lines.size()) {
            newPage();
            takeSource();
        }
    }
}

void Press::addLoose(const QString &text)
{
    library::StoredArticle loose;
    loose.article.blocks.push_back({model::BlockKind::Paragraph, {}, text, {}});
    add(loose);
}

void Press::end()
{
    begin();
    if (!m_painter.isActive())
        return;
    drawMargins();
    m_painter.end();
}

}  // namespace dateline::ui
