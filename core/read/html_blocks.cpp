#include "read/html_blocks.h"

#include "read/block_builder.h"
#include "read/head_part.h"
#include "read/html_tables.h"
#include "read/html_tree.h"
#include "text/script.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace dateline::read {
namespace {

/// The type of block that an element begins, if it begins one.
std::optional<BlockType> blockTypeOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return BlockType::Heading;
    case GUMBO_TAG_LI:
        return BlockType::ListItem;
    case GUMBO_TAG_BLOCKQUOTE:
        return BlockType::Quote;
    case GUMBO_TAG_TR:
        return BlockType::TableRow;
    case GUMBO_TAG_PRE:
        return BlockType::Code;
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_UL:
        return BlockType::Paragraph;
    default:
        return std::nullopt;
    }
}

bool isHtmlSpace(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\f' || c == u'\r'; }

constexpr int kLargestPixel = 2;
constexpr qsizetype kLongestTitle = 300;  // bytes: a hundred Han characters

class Walker final {
public:
    Walker(HtmlFragment &fragment, int firstLine, const LeftOut &leftOut)
        : m_fragment(fragment), m_leftOut(leftOut), m_firstLine(firstLine)
    {
        m_builder.begin(BlockType::Paragraph, firstLine);
    }

    /// Depth is bounded by kDeepest.
    void walk(const GumboNode *node)
    {
        switch (node->type) {
        case GUMBO_NODE_ELEMENT:
            element(node);
            break;
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            text(QString::fromUtf8(node->v.text.text), lineOf(node->v.text.start_pos));
            break;
        case GUMBO_NODE_COMMENT: {
            const int first = lineOf(node->v.text.start_pos);
            const auto lines = QByteArrayView(node->v.text.text).count('\n');
            for (int line = first; line <= first + static_cast<int>(lines); ++line)
                m_fragment.commentLines.insert(line);
            break;
        }
        case GUMBO_NODE_DOCUMENT:
            for (unsigned int i = 0; i < node->v.document.children.length; ++i)
                walk(static_cast<const GumboNode *>(node->v.document.children.data[i]));
            break;
        default:
            break;
        }
    }

    void finish()
    {
        if (auto block = m_builder.end()) {
            block->ruleBefore = std::exchange(m_ruleBefore, false);
            m_fragment.blocks.push_back(std::move(*block));
        }
    }

private:
    int lineOf(const GumboSourcePosition &position) const
    {
        return m_firstLine + std::max(0, static_cast<int>(position.line) - 1);
    }

    void children(const GumboElement &element)
    {
        for (unsigned int i = 0; i < element.children.length; ++i)
            walk(static_cast<const GumboNode *>(element.children.data[i]));
    }

    void beginBlock(BlockType type, int line)
    {
        finish();
        m_builder.begin(type, line);
        m_builder.block().isCaption = m_inCaption;
        m_builder.block().part = m_part;
    }

    /// Those that count who reads, a pixel in size, are no pictures.
    void picture(const GumboNode *node)
    {
        const auto isPixel = [node](const char *side) {
            bool isNumber = false;
            const int length = attributeOf(node, side).toInt(&isNumber);
            return isNumber && length <= kLargestPixel;
        };
        if (const QString reference = attributeOf(node, "src").trimmed(); !reference.isEmpty() && !isPixel("width") && !isPixel("height")) {
            const QString &before = m_builder.hasText() || m_fragment.blocks.empty() ? m_builder.block().text : m_fragment.blocks.back().text;
            m_fragment.pictures.push_back({reference, attributeOf(node, "alt").simplified(), lineOf(node->v.element.start_pos),
                                           before.left(Picture::kLongestAfter)});
        }
    }

    void skip(const GumboNode *node)
    {
        const int first = lineOf(node->v.element.start_pos);
        const int last = std::max(first, lineOf(node->v.element.end_pos));
        for (int line = first; line <= last; ++line)
            m_fragment.markupLines.insert(line);
    }

    void element(const GumboNode *node)
    {
        const GumboElement &element = node->v.element;
        const int line = lineOf(element.start_pos);
        if (isUnseen(element.tag) || (m_leftOut && m_leftOut(node))) {
            skip(node);
            return;
        }
        switch (element.tag) {
        case GUMBO_TAG_BR:
            m_inRow > 0 || m_isShort ? m_builder.space() : beginBlock(m_builder.block().type, line);
            return;
        case GUMBO_TAG_STRONG:
        case GUMBO_TAG_B:
            if (m_strong++ == 0)
                m_builder.setStrong(true);
            children(element);
            if (--m_strong == 0)
                m_builder.setStrong(false);
            return;
        case GUMBO_TAG_A: {
            const GumboAttribute *href = gumbo_get_attribute(&element.attributes, "href");
            m_builder.beginLink(href != nullptr ? QString::fromUtf8(href->value) : QString());
            children(element);
            m_builder.endLink();
            return;
        }
        case GUMBO_TAG_IMG:
            picture(node);
            return;
        case GUMBO_TAG_FIGCAPTION: {
            const bool outer = std::exchange(m_inCaption, true);
            block(node, BlockType::Paragraph);
            m_inCaption = m_builder.block().isCaption = outer;
            return;
        }
        case GUMBO_TAG_HR:
            beginBlock(BlockType::Paragraph, line);
            m_ruleBefore = true;
            return;
        case GUMBO_TAG_TABLE: {
            const bool outer = std::exchange(m_inLayout, m_inRow == 0 && isLayout(node));
            block(node, BlockType::Paragraph);
            m_inLayout = outer;
            return;
        }
        case GUMBO_TAG_TD:
        case GUMBO_TAG_TH:
            if (m_inLayout) {
                const bool outer = std::exchange(m_isShort, holdsAtMost(node, kLongestTitle));
                block(node, BlockType::Paragraph);
                m_isShort = outer;
                return;
            }
            if (m_builder.hasText())
                m_builder.append(u" | ");
            children(element);
            return;
        default:
            break;
        }
        if (const auto type = blockTypeOf(element.tag))
            block(node, m_inLayout && *type == BlockType::TableRow ? BlockType::Paragraph : *type);
        else
            children(element);
    }

    void block(const GumboNode *node, BlockType type)
    {
        const GumboElement &element = node->v.element;
        const int line = lineOf(element.start_pos);
        if (m_inRow > 0 && type != BlockType::TableRow) {
            m_builder.space();
            children(element);
            m_builder.space();
            return;
        }
        const HeadPart outerPart = m_part;
        if (const HeadPart part = headPartOf(node); part != HeadPart::None)
            m_part = part;
        beginBlock(type, line);
        const bool outer = m_isShort;
        if (type == BlockType::Heading) {
            m_builder.block().level = static_cast<int>(element.tag) - static_cast<int>(GUMBO_TAG_H1) + 1;
            m_isShort = true;
        }
        m_inRow += type == BlockType::TableRow ? 1 : 0;
        children(element);
        m_inRow -= type == BlockType::TableRow ? 1 : 0;
        m_isShort = outer;
        m_part = outerPart;
        beginBlock(BlockType::Paragraph, line);
    }

    void text(const QString &text, int line)
    {
        if (!m_builder.hasText())
            m_builder.breakLine(line);
        qsizetype from = 0;
        while (from < text.size()) {
            qsizetype to = from;
            while (to < text.size() && !isHtmlSpace(text[to]))
                ++to;
            if (to > from)
                m_builder.append(QStringView(text).sliced(from, to - from));
            from = to;
            bool broken = false;
            for (; to < text.size() && isHtmlSpace(text[to]); ++to) {
                broken = broken || text[to] == u'\n';
                if (text[to] == u'\n')
                    m_builder.breakLine(++line);
            }
            const bool isPrinted = to - from > 1 && !broken && from > 0 && to < text.size() &&
                                   text::isCjk(text[from - 1].unicode()) && text::isCjk(text[to].unicode());
            if (isPrinted)
                m_builder.append(QStringView(text).sliced(from, to - from));  // 张  某: names set apart and padded
            else if (to > from && !broken)
                m_builder.space();
            from = to;
        }
    }

    HtmlFragment &m_fragment;
    const LeftOut &m_leftOut;
    BlockBuilder m_builder;
    bool m_inCaption = false;
    HeadPart m_part = HeadPart::None;
    int m_firstLine;
    int m_strong = 0;
    int m_inRow = 0;
    bool m_inLayout = false;  // of a table that is no table
    bool m_isShort = false;   // a heading, or a cell of such a table with no more than a title in it: <br> is a space
    bool m_ruleBefore = false;
};

}  // namespace

void readHtmlNode(const GumboNode *node, int firstLine, const LeftOut &leftOut, HtmlFragment &fragment)
{
    Walker walker(fragment, firstLine, leftOut);
    walker.walk(node);
    walker.finish();
}

}  // namespace dateline::read
