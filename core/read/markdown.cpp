#include "read/block_builder.h"
#include "read/formats.h"
#include "read/html_fragment.h"
#include "read/markdown_habits.h"
#include "read/markdown_tree.h"
#include "read/written_form.h"

#include <memory>
#include <utility>

namespace dateline::read {
namespace {

using model::WarningCode;

struct FreeIterator {
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};

QString literalOf(cmark_node *node) { return QString::fromUtf8(cmark_node_get_literal(node)); }

/// The same in UTF-8, without the line end behind the last line.
QByteArrayView literalLines(cmark_node *node)
{
    const QByteArrayView literal(cmark_node_get_literal(node));
    return literal.endsWith('\n') ? literal.chopped(1) : literal;
}

bool isType(cmark_node *node, const char *name)
{
    return qstrcmp(cmark_node_get_type_string(node), name) == 0;
}

bool endsSentence(QStringView text)
{
    static constexpr QStringView ends = u"。！？…”；.!?;";
    return !text.isEmpty() && ends.contains(text.back());
}

class Walker final {
public:
    Walker(Document &document, const SourceLines &lines, int linesBefore)
        : m_document(document), m_lines(lines), m_linesBefore(linesBefore), m_wrapped(isWrapped(lines)),
          m_isWritten(written::isWrittenForm(document.fields))
    {
    }

    void walk(cmark_node *root)
    {
        const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(root));
        for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            cmark_node *node = cmark_iter_get_node(iterator.get());
            if (event == CMARK_EVENT_ENTER)
                enter(node);
            else
                leave(node);
        }
    }

private:
    int firstLineOf(cmark_node *node) const { return cmark_node_get_start_line(node) + m_linesBefore; }

    void enter(cmark_node *node)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING)
            enterText(node, type);
        else if (type == CMARK_NODE_ITEM)
            m_marker = markerOf(node);
        else if (type == CMARK_NODE_BLOCK_QUOTE)
            ++m_quotes;
        else if (type == CMARK_NODE_CODE_BLOCK)
            codeBlock(node);
        else if (type == CMARK_NODE_HTML_BLOCK)
            html(literalLines(node), firstLineOf(node));
        else if (isType(node, "table_row") || isType(node, "table_header"))
            begin(BlockType::TableRow, firstLineOf(node));
        else if (isType(node, "table_cell"))
            m_builder.hasText() ? m_builder.append(u" | ") : void();
        else
            enterInline(node, type);
    }

    void leave(cmark_node *node)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_PARAGRAPH)
            end(cmark_node_get_end_line(node) + m_linesBefore);
        else if (type == CMARK_NODE_HEADING || isType(node, "table_row") || isType(node, "table_header"))
            end();
        else if (type == CMARK_NODE_BLOCK_QUOTE)
            --m_quotes;
        else if (type == CMARK_NODE_STRONG)
            m_builder.setStrong(false);
        else if (type == CMARK_NODE_LINK)
            m_builder.endLink();
        else if (type == CMARK_NODE_IMAGE && --m_images == 0)
            addPicture({QString::fromUtf8(cmark_node_get_url(node)), std::exchange(m_alternative, {}), m_builder.line(),
                        m_builder.block().text.left(Picture::kLongestAfter)});
    }

    void enterText(cmark_node *node, cmark_node_type type)
    {
        int line = firstLineOf(node);
        const int last = cmark_node_get_end_line(node) + m_linesBefore;
        // cmark: a paragraph after link definitions begins where they do.
        while (line < last && m_lines.line(line).trimmed().startsWith(u'[') && m_lines.line(line).contains(u"]:"))
            ++line;
        if (type == CMARK_NODE_HEADING) {
            begin(BlockType::Heading, line);
            m_builder.block().level = cmark_node_get_heading_level(node);
        } else {
            begin(m_quotes > 0 ? BlockType::Quote : m_marker.isEmpty() ? BlockType::Paragraph : BlockType::ListItem, line);
            m_builder.block().marker = m_marker;
            m_marker.clear();
        }
    }

    void enterInline(cmark_node *node, cmark_node_type type)
    {
        if (m_images > 0 && type != CMARK_NODE_IMAGE) {
            m_alternative += type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE ? literalOf(node) : QString();
            return;
        }
        switch (type) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
            m_builder.append(literalOf(node));
            break;
        case CMARK_NODE_SOFTBREAK:
            softBreak();
            break;
        case CMARK_NODE_LINEBREAK:
            newBlock(m_builder.line() + 1);
            break;
        case CMARK_NODE_HTML_INLINE:
            inlineHtml(literalOf(node));
            break;
        case CMARK_NODE_STRONG:
            m_builder.setStrong(true);
            break;
        case CMARK_NODE_LINK:
            m_builder.beginLink(QString::fromUtf8(cmark_node_get_url(node)));
            break;
        case CMARK_NODE_IMAGE:
            ++m_images;
            break;
        default:
            break;
        }
    }

    void softBreak()
    {
        const int line = m_builder.line() + 1;
        const bool bar = !barName(m_lines.line(line)).isEmpty() || !barName(m_lines.line(line - 1)).isEmpty();
        const bool ends = !m_wrapped && m_builder.block().type == BlockType::Paragraph && endsAtBreak(m_lines.line(line - 1));
        if (bar || ends || m_lines.line(line).startsWith(u'\u3000'))
            newBlock(line);
        else
            m_builder.breakLine(line);
    }

    void inlineHtml(const QString &tag)
    {
        m_document.hasHtml = true;
        if (tag.startsWith(u"<br", Qt::CaseInsensitive))
            newBlock(m_builder.line());
        const auto breaks = tag.count(u'\n');
        if (breaks > 0)
            m_builder.breakLine(m_builder.line() + static_cast<int>(breaks));
    }

    QString markerOf(cmark_node *item) const
    {
        const QStringView line = m_lines.line(firstLineOf(item));
        qsizetype from = 0;
        while (from < line.size() && (line[from].isSpace() || line[from] == u'>'))
            ++from;
        qsizetype to = from;
        while (to < line.size() && !line[to].isSpace())
            ++to;
        return line.sliced(from, to - from).toString();
    }

    void codeBlock(cmark_node *node)
    {
        const bool fenced = m_lines.line(firstLineOf(node)).trimmed().startsWith(u"```") ||
                            m_lines.line(firstLineOf(node)).trimmed().startsWith(u"~~~");
        int line = firstLineOf(node) + (fenced ? 1 : 0);
        const QString code = literalOf(node);
        for (const QStringView part : QStringView(code).split(u'\n')) {
            begin(fenced ? BlockType::Code : BlockType::Paragraph, line++);
            m_builder.append(part);
            end();
        }
    }

    void html(QByteArrayView html, int line)
    {
        if (const QString comment = QString::fromUtf8(html).trimmed();
            m_isWritten && comment.startsWith(u"<!--") && comment.endsWith(u"-->")) {
            m_role = comment.sliced(4).chopped(3).trimmed();
            return;
        }
        m_document.hasHtml = true;
        HtmlFragment fragment = readHtmlFragment(html, line);
        for (Picture &picture : fragment.pictures)
            addPicture(std::move(picture));
        for (Block &block : fragment.blocks) {
            if (block.type == BlockType::Paragraph && m_quotes > 0)
                block.type = BlockType::Quote;
            m_document.blocks.push_back(std::move(block));
        }
        for (const int comment : fragment.commentLines)
            m_document.warnings.push_back(
                {comment, WarningCode::Comment, m_lines.line(comment).trimmed().toString()});
        for (const int markup : fragment.markupLines)
            m_document.warnings.push_back({markup, WarningCode::Markup, QStringLiteral("a script or a style")});
        if (fragment.tooDeep)
            m_document.warnings.push_back(
                {line, WarningCode::TooDeep, QStringLiteral("HTML nested more than 256 deep: read as plain text")});
    }

    void addPicture(Picture picture)
    {
        if (picture.after.isEmpty() && !m_document.blocks.empty())
            picture.after = m_document.blocks.back().text.left(Picture::kLongestAfter);
        if (!picture.reference.isEmpty())
            m_document.pictures.push_back(std::move(picture));
    }

    void begin(BlockType type, int line) { m_builder.begin(type, line); }

    /// Ends the block and goes on in another of its kind.
    void newBlock(int line)
    {
        const BlockType type = m_builder.block().type;
        const int level = m_builder.block().level;
        end();
        m_builder.begin(type, line);
        m_builder.block().level = level;
    }

    void end(int lastLine = 0)
    {
        auto block = m_builder.end(lastLine);
        if (!block)
            return;
        block->role = std::exchange(m_role, {});
        if (m_isWritten) {
            m_document.blocks.push_back(std::move(*block));
            return;
        }
        if (!isEscaped(block->lines))
            readLooseEmphasis(*block);
        if (block->type == BlockType::Heading)
            settleHeading(*block);
        else if (block->type == BlockType::Paragraph && block->lines.first == block->lines.last)
            readOtherHeading(*block);
        m_document.blocks.push_back(std::move(*block));
    }

    /// Whether somebody asked for asterisks to be shown.
    bool isEscaped(const model::LineRange &lines) const
    {
        for (int line = lines.first; line <= lines.last; ++line) {
            if (m_lines.line(line).contains(u"\\*"))
                return true;
        }
        return false;
    }

    /// A paragraph with a rule right below is a heading to CommonMark; a sentence is none.
    void settleHeading(Block &block) const
    {
        const bool underlined = !m_lines.line(block.lines.first).trimmed().startsWith(u'#');
        if (underlined && (endsSentence(block.text) || block.text.size() > 80 || !block.links.empty())) {
            block.type = BlockType::Paragraph;
            block.level = 0;
        }
    }

    Document &m_document;
    const SourceLines &m_lines;
    int m_linesBefore;
    bool m_wrapped;
    BlockBuilder m_builder;
    QString m_marker;
    int m_quotes = 0;
    int m_images = 0;
    QString m_alternative;  ///< of the picture that is being read
    const bool m_isWritten;  ///< blocks are what their comments say, no more
    QString m_role;
};

}  // namespace

Result<Document> readMarkdown(const QString &text, const SourceLines &lines)
{
    Document document;
    document.format = QStringLiteral("markdown");
    const int linesBefore = readFrontMatter(lines, document);
    qsizetype from = 0;
    for (int line = 0; line < linesBefore; ++line)
        from = text.indexOf(u'\n', from) + 1;
    const MarkdownTree root = parseMarkdown(QStringView(text).sliced(from).toUtf8());
    Walker(document, lines, linesBefore).walk(root.get());
    return document;
}

}  // namespace dateline::read
