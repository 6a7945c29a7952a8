#include "ui/typeset/article_document.h"

#include "ui/plain_text.h"
#include "ui/typeset/page_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dateline::ui {
namespace {

using model::BlockKind;

/// What one paragraph of the page looks like.
struct Style {
    QFont font;
    QColor colour;
    double before = 0;
    double after = 0;
    double left = 0;
    double indent = 0;
    double leading = 1.5;
    Qt::Alignment alignment = Qt::AlignLeft;  ///< left is where the text begins
    bool fromRight = false;
};

Style bodyStyle(const TypeScale &scale, const Theme &theme)
{
    return {.font = scale.body(), .colour = theme.text, .after = scale.paragraphSpacing(),
            .indent = scale.indent(), .leading = scale.leading()};
}

Style styleOf(BlockKind kind, const TypeScale &scale, const Theme &theme)
{
    const double em = scale.em();
    Style style = bodyStyle(scale, theme);
    switch (kind) {
    case BlockKind::Paragraph:
        break;
    case BlockKind::Subheading:
        style.font = scale.subheading();
        style.before = 0.9 * em;
        style.after = 0.4 * em;
        style.indent = 0;
        break;
    case BlockKind::Caption:
        style.font = scale.caption();
        style.colour = theme.quiet;
        style.before = style.after = 0.6 * em;
        style.left = em;
        style.indent = 0;
        style.leading = 1.6;
        break;
    case BlockKind::Quote:
        style.left = 2 * em;
        break;
    case BlockKind::ListItem:
    case BlockKind::TableRow:
        style.left = isIndented(scale.script()) ? 2 * em : em;
        style.indent = 0;
        break;
    case BlockKind::Byline:
    case BlockKind::Dateline:
    case BlockKind::Credit:
    case BlockKind::Trailer:
    case BlockKind::Link:
        style.font = scale.meta();
        style.colour = theme.quiet;
        style.before = 0.4 * em;
        style.after = 0.4 * em;
        style.indent = 0;
        style.alignment = Qt::AlignRight;
        break;
    }
    return style;
}

Style styleOf(PartRole role, const TypeScale &scale, const Theme &theme)
{
    const double em = scale.em();
    Style style = bodyStyle(scale, theme);
    style.indent = 0;
    switch (role) {
    case PartRole::Series:
    case PartRole::Kicker:
        style.font = scale.meta();
        style.colour = role == PartRole::Series ? theme.accent : theme.quiet;
        style.after = 0.35 * em;
        style.leading = 1.4;
        break;
    case PartRole::Headline:
        style.font = scale.headline();
        style.after = 0.5 * em;
        style.leading = 1.32;
        break;
    case PartRole::Deck:
        style.font = scale.deck();
        style.after = 0.6 * em;
        style.leading = 1.45;
        break;
    case PartRole::BriefHeadline:
        style.font = scale.subheading();
        style.before = 1.25 * em;
        style.after = 0.3 * em;
        break;
    case PartRole::BriefLine:
        style.font = scale.meta();
        style.colour = theme.quiet;
        style.before = 0.5 * em;
        style.after = 0.2 * em;
        break;
    case PartRole::Block:
        break;
    }
    return style;
}

/// Writes paragraphs one below the other.
class Compositor final {
public:
    /// `narrows`: marks that follow each other are set half as wide.
    Compositor(QTextDocument &document, bool narrows) : m_cursor(&document), m_narrows(narrows) {}

    /// The position of the paragraph's first character.
    int write(const PageText &text, const Style &style)
    {
        QTextBlockFormat block;
        block.setLayoutDirection(style.fromRight ? Qt::RightToLeft : Qt::LeftToRight);
        block.setTopMargin(m_first ? 0 : style.before);
        block.setBottomMargin(style.after);
        style.fromRight ? block.setRightMargin(style.left) : block.setLeftMargin(style.left);
        block.setTextIndent(style.indent);
        block.setAlignment(style.alignment);
        block.setLineHeight(std::round(style.leading * style.font.pixelSize()), QTextBlockFormat::FixedHeight);
        QTextCharFormat characters;
        characters.setFont(style.font);
        characters.setForeground(style.colour);
        if (m_first) {
            m_cursor.setBlockFormat(block);
            m_cursor.setBlockCharFormat(characters);
        } else {
            m_cursor.insertBlock(block, characters);
        }
        m_first = false;
        const int position = m_cursor.position();
        m_printed += m_printed.isEmpty() ? text.printed : u'\n' + text.printed;
        qsizetype from = 0;
        for (const qsizetype narrow : m_narrows ? text.narrow : std::vector<qsizetype>()) {
            insert(text.shown.sliced(from, narrow - from), characters);
            QTextCharFormat half = characters;
            half.setFontLetterSpacingType(QFont::AbsoluteSpacing);
            half.setFontLetterSpacing(-style.font.pixelSize() / 2.0);
            insert(text.shown.sliced(narrow, 1), half);
            from = narrow + 1;
        }
        insert(text.shown.sliced(from), characters);
        return position;
    }

    const QString &printed() const { return m_printed; }

    void colour(int position, int length, const QColor &colour)
    {
        QTextCursor cursor(m_cursor.document());
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setForeground(colour);
        cursor.mergeCharFormat(format);
    }

private:
    void insert(const QString &text, const QTextCharFormat &format)
    {
        if (!text.isEmpty())
            m_cursor.insertText(text, format);
    }

    QTextCursor m_cursor;
    const bool m_narrows;
    QString m_printed;
    bool m_first = true;
};

/// How much of a paragraph is its printed dateline, with the reporters in brackets behind it.
int datelineLength(QStringView text, const QString &dateline)
{
    constexpr int kLongestNames = 80;
    if (dateline.isEmpty() || !text.startsWith(dateline))
        return 0;
    const QStringView rest = text.sliced(dateline.size());
    const QStringView names = rest.first(std::min<qsizetype>(rest.size(), kLongestNames));
    if (!names.trimmed().startsWith(u'(') && !names.trimmed().startsWith(u'（'))
        return int(dateline.size());
    return int(dateline.size() + std::max(names.indexOf(u')'), names.indexOf(u'）')) + 1);
}

bool isHead(PartRole role) { return role < PartRole::Block; }

/// A mark set narrower costs 0.15 ms, and news have one in 40 characters: longer articles would not be in view at once.
constexpr qsizetype kLongestNarrowed = 10'000;

qsizetype lengthOf(const std::vector<Part> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), qsizetype(0), [](qsizetype sum, const Part &part) { return sum + part.text.size(); });
}

constexpr qsizetype kSample = 2000;  ///< of a paragraph, to tell which way it runs

bool hasLetters(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), kSample));
    return std::any_of(sample.begin(), sample.end(), [](QChar c) { return c.isLetter(); });
}

}  // namespace

QString ArticleDocument::printed(int from, int to) const
{
    return m_printed.mid(from, std::max(0, to - from));
}

ArticleDocument::ArticleDocument(const library::StoredArticle &stored, const QString &metaLine,
                                 const TypeScale &scale, const Theme &theme, QObject *parent, int longestShown)
    : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setDefaultFont(scale.body());

    const double em = scale.em();
    const bool fromRight = isRightToLeft(sampleOf(stored.article));
    const std::vector<Part> parts = partsOf(stored.article);
    Compositor page(*this, lengthOf(parts) <= kLongestNarrowed);
    const auto writeMeta = [&] {
        if (metaLine.isEmpty())
            return;
        Style style = styleOf(BlockKind::Byline, scale, theme);
        style.alignment = Qt::AlignLeft;
        style.before = 0;
        style.after = 1.1 * em;
        style.fromRight = fromRight;
        page.write(pageText(metaLine, scale, style.font, false), style);
    };

    int left = longestShown;
    bool metaWritten = false;
    for (const Part &part : parts) {
        if (!metaWritten && !isHead(part.role)) {
            writeMeta();
            metaWritten = true;
        }
        Style style = part.block ? styleOf(part.block->kind, scale, theme) : styleOf(part.role, scale, theme);
        style.fromRight = hasLetters(part.text) ? isRightToLeft(part.text.first(std::min<qsizetype>(part.text.size(), kSample))) : fromRight;
        const int length = std::min<int>(int(part.text.size()), left);
        left -= length;
        Placed placed{.role = part.role, .length = length, .lines = part.lines, .seams = {}, .article = part.article};
        placed.position = length > 0 ? page.write(pageText(part.text.first(length), scale, style.font, !part.block), style) : 0;
        if (part.block) {
            placed.ruled = part.block->kind == BlockKind::Caption;
            placed.isSubheading = part.block->kind == BlockKind::Subheading;
            placed.seams = part.block->seams;
            placed.block = part.place.value_or(-1);
            // A printed dateline stays in the text, set quieter than the news.
            if (const int head = datelineLength(part.text, stored.article.dateline); head > 0)
                page.colour(placed.position, std::min(head, length), theme.quiet);
        }
        m_parts.push_back(std::move(placed));
    }
    if (!metaWritten)
        writeMeta();
    if (left == 0) {
        const Style style = styleOf(BlockKind::Trailer, scale, theme);
        const QString line = QCoreApplication::translate("dateline::ui::ArticleDocument", "The article goes on: its first %1 characters are shown.")
                                 .arg(QLocale().toString(longestShown));
        page.write(pageText(line, scale, style.font, false), style);
    }
    m_printed = page.printed();
}

int ArticleDocument::positionOf(const PartRange &mark) const
{
    if (mark.part < 0 || mark.part >= int(m_parts.size()))
        return -1;
    const Placed &placed = m_parts[size_t(mark.part)];
    return mark.range.end() <= placed.length ? placed.position + mark.range.start : -1;
}

int ArticleDocument::printedBefore(int position) const
{
    int printed = 0;
    for (const Placed &placed : m_parts)
        printed += std::clamp(position - placed.position, 0, placed.length);
    return printed;
}

int ArticleDocument::positionAfter(int printed) const
{
    int position = 0;
    for (const Placed &placed : m_parts) {
        if (placed.length == 0)
            continue;
        position = placed.position + std::min(printed, placed.length);
        if (printed < placed.length)
            break;
        printed -= placed.length;
    }
    return position;
}

const ArticleDocument::Placed *ArticleDocument::partAt(int position) const
{
    for (const Placed &placed : m_parts) {
        if (position >= placed.position && position <= placed.position + placed.length && placed.length > 0)
            return &placed;
    }
    return nullptr;
}

std::size_t ArticleDocument::partBefore(int article, int block) const
{
    const auto isBehind = [=](const Placed &placed) {
        return placed.length > 0 && (placed.article > article || (placed.article == article && placed.block >= block));
    };
    return static_cast<std::size_t>(std::find_if(m_parts.begin(), m_parts.end(), isBehind) - m_parts.begin());
}

QTextBlock ArticleDocument::roomKeeper(std::size_t part) const
{
    return part < m_parts.size() ? findBlock(m_parts[part].position) : lastBlock();
}

void ArticleDocument::setRooms(const std::map<std::size_t, double> &rooms)
{
    if (rooms == m_rooms)
        return;
    const auto widen = [this](std::size_t part, double by) {
        const QTextBlock block = roomKeeper(part);
        QTextBlockFormat format = block.blockFormat();
        // The larger one of the margins between two paragraphs is in force.
        const double above = block.previous().isValid() ? block.previous().blockFormat().bottomMargin() : 0;
        if (part >= m_parts.size())
            format.setBottomMargin(format.bottomMargin() + by);
        else
            format.setTopMargin(format.topMargin() + by + (by > 0 ? above : -above));
        QTextCursor(block).setBlockFormat(format);
    };
    for (const auto &[part, height] : m_rooms)
        widen(part, -height);
    m_rooms = rooms;
    for (const auto &[part, height] : m_rooms)
        widen(part, height);
}

double ArticleDocument::roomTop(std::size_t part) const
{
    const QTextBlock block = roomKeeper(part);
    const QRectF box = documentLayout()->blockBoundingRect(block);
    const auto room = m_rooms.find(part);
    const double height = room != m_rooms.end() ? room->second : 0;
    if (part >= m_parts.size())
        return box.bottom() + block.blockFormat().bottomMargin() - height;
    return box.top() - block.blockFormat().topMargin() + (block.previous().isValid() ? block.previous().blockFormat().bottomMargin() : 0);
}

void ArticleDocument::balanceHeadline(double width)
{
    const auto headline = std::find_if(m_parts.begin(), m_parts.end(),
                                       [](const Placed &p) { return p.role == PartRole::Headline; });
    if (headline == m_parts.end() || width <= 0)
        return;
    constexpr int kLongestBalanced = 300;
    const QTextBlock block = findBlock(headline->position);
    if (block.length() > kLongestBalanced)
        return;
    const QFont font = block.charFormat().font();
    const auto lineCount = [&](double lineWidth) {
        QTextLayout layout(block.text(), font);
        layout.setTextOption(defaultTextOption());
        layout.beginLayout();
        int lines = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(lineWidth);
            ++lines;
        }
        layout.endLayout();
        return lines;
    };
    const int lines = lineCount(width);
    double narrow = width / 2, wide = width;
    if (lines < 2 || lines > 4)
        narrow = wide;
    while (wide - narrow > 2) {
        const double middle = (narrow + wide) / 2;
        (lineCount(middle) <= lines ? wide : narrow) = middle;
    }
    QTextBlockFormat format = block.blockFormat();
    const double right = std::max(0.0, std::floor(width - wide));
    if ((block.textDirection() == Qt::RightToLeft ? format.leftMargin() : format.rightMargin()) == right)
        return;
    block.textDirection() == Qt::RightToLeft ? format.setLeftMargin(right) : format.setRightMargin(right);
    QTextCursor(block).setBlockFormat(format);
}

}  // namespace dateline::ui
