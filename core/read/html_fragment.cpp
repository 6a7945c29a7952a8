#include "read/html_fragment.h"

#include "read/block_builder.h"
#include "read/html_blocks.h"
#include "read/html_tree.h"

#include <QString>

#include <algorithm>

namespace dateline::read {
namespace {

/// HTML in which frames that nothing closes are no frames, which would take all that follows for their own; "" where
/// there is none.
QByteArray withoutOpenFrames(QByteArrayView html)
{
    qsizetype opened = 0;
    for (qsizetype i = html.indexOf(QByteArrayView("<iframe")); i >= 0; i = html.indexOf(QByteArrayView("<iframe"), i + 7))
        ++opened;
    if (opened == 0)
        return {};
    for (qsizetype i = html.indexOf(QByteArrayView("</iframe")); i >= 0; i = html.indexOf(QByteArrayView("</iframe"), i + 8))
        --opened;
    return opened > 0 ? html.toByteArray().replace("<iframe", "<xframe") : QByteArray();
}

/// Text between tags, a block a line: for what nests too deep to be looked at.
void readFlat(QByteArrayView html, int line, HtmlFragment &fragment)
{
    BlockBuilder builder;
    builder.begin(BlockType::Paragraph, line);
    bool inTag = false;
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        if (!inTag && to > from)
            builder.append(QString::fromUtf8(html.sliced(from, to - from)));
    };
    for (qsizetype i = 0; i < html.size(); ++i) {
        if (html[i] != '\n' && html[i] != '<' && html[i] != '>')
            continue;
        take(i);
        if (html[i] == '\n') {
            if (auto block = builder.end())
                fragment.blocks.push_back(std::move(*block));
            builder.begin(BlockType::Paragraph, ++line);
        } else {
            inTag = html[i] == '<';
            builder.space();
        }
        from = i + 1;
    }
    take(html.size());
    if (auto block = builder.end())
        fragment.blocks.push_back(std::move(*block));
}

}  // namespace

HtmlFragment readHtmlFragment(QByteArrayView html, int firstLine)
{
    HtmlFragment fragment;
    const QByteArray tamed = withoutOpenFrames(html);
    if (!tamed.isEmpty())
        html = tamed;
    if (const HtmlTree tree = parseHtml(html)) {
        readHtmlNode(tree->document, firstLine, {}, fragment);
    } else {
        fragment.tooDeep = true;
        readFlat(html, firstLine, fragment);
    }
    return fragment;
}

QString htmlEntity(QStringView name)
{
    const bool isName = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 0x80 && c.isLetterOrNumber();
    });
    if (!isName)
        return {};
    // Straight from gumbo: a block would lose the space that &nbsp; is.
    const QByteArray html = '&' + name.toLatin1() + ';';
    const HtmlTree tree = parseHtml(html);
    const GumboNode *node = tree->root;
    while (node->type == GUMBO_NODE_ELEMENT && node->v.element.children.length > 0)
        node = static_cast<const GumboNode *>(
            node->v.element.children.data[node->v.element.children.length - 1]);
    const bool isText = node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE;
    const QString text = isText ? QString::fromUtf8(node->v.text.text) : QString();
    return text.endsWith(u';') || text.startsWith(u'&') ? QString() : text;
}

bool looksLikeHtml(QStringView text)
{
    const qsizetype lastClose = text.lastIndexOf(u'>');
    for (qsizetype i = 0; i + 2 < text.size(); ++i) {
        if (text[i] == u'<') {
            const QStringView name = text.sliced(i + (text[i + 1] == u'/' ? 2 : 1));
            const bool isTag = text[i + 1] == u'!' || (!name.isEmpty() && name.front().unicode() < 0x80 && name.front().isLetter());
            if (isTag && lastClose > i)
                return true;
        } else if (text[i] == u'&') {
            qsizetype to = i + 1;
            while (to < text.size() && to - i < 12 && (text[to] == u'#' || text[to].isLetterOrNumber()))
                ++to;
            if (to > i + 1 && to < text.size() && text[to] == u';')
                return true;
        }
    }
    return false;
}

QString htmlToPlain(QStringView html)
{
    QStringList parts;
    for (const Block &block : readHtmlFragment(html.toUtf8(), 1).blocks)
        parts += block.text;
    return parts.join(u' ');
}

}  // namespace dateline::read
