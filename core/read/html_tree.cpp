#include "read/html_tree.h"

#include <algorithm>

namespace dateline::read {
namespace {

bool isOneOf(QByteArrayView name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [name](const char *n) { return name.compare(QByteArrayView(n), Qt::CaseInsensitive) == 0; });
}

/// The deepest nesting of tags that nest. Elements that close one another (<p>, <li>, <td>) do not count.
int nesting(QByteArrayView html)
{
    int depth = 0;
    int deepest = 0;
    for (qsizetype i = html.indexOf('<'); i >= 0 && i + 1 < html.size(); i = html.indexOf('<', i + 1)) {
        const bool closing = html[i + 1] == '/';
        const qsizetype from = i + (closing ? 2 : 1);
        qsizetype to = from;
        while (to < html.size() && to - from < 12 && std::isalnum(static_cast<unsigned char>(html[to])) != 0)
            ++to;
        const QByteArrayView name = html.sliced(from, to - from);
        if (name.isEmpty() || isOneOf(name, {"p", "br", "li", "img", "hr", "td", "tr", "th", "dt", "dd", "input",
                                              "meta", "link", "option", "wbr", "source", "col", "area", "base",
                                              "embed", "param", "frame", "track"}))
            continue;
        depth = std::max(0, depth + (closing ? -1 : 1));
        deepest = std::max(deepest, depth);
    }
    return deepest;
}

void gather(const GumboNode *node, QString &text)
{
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA)
        text += QString::fromUtf8(node->v.text.text);
    else if (node->type == GUMBO_NODE_WHITESPACE)
        text += u' ';
    if (node->type != GUMBO_NODE_ELEMENT || isUnseen(node->v.element.tag))
        return;
    for (unsigned int i = 0; i < node->v.element.children.length; ++i)
        gather(static_cast<const GumboNode *>(node->v.element.children.data[i]), text);
}

}  // namespace

HtmlTree parseHtml(QByteArrayView html)
{
    if (nesting(html) > kDeepestHtml)
        return nullptr;
    return HtmlTree(gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), static_cast<std::size_t>(html.size())));
}

QString attributeOf(const GumboNode *node, const char *name)
{
    const GumboAttribute *attribute =
        node->type == GUMBO_NODE_ELEMENT ? gumbo_get_attribute(&node->v.element.attributes, name) : nullptr;
    return attribute != nullptr ? QString::fromUtf8(attribute->value) : QString();
}

QString textOf(const GumboNode *node)
{
    QString text;
    gather(node, text);
    return text.simplified();
}

void forEachElement(const GumboNode *node, const std::function<bool(const GumboNode *)> &visit)
{
    if (node->type != GUMBO_NODE_ELEMENT || !visit(node))
        return;
    for (unsigned int i = 0; i < node->v.element.children.length; ++i)
        forEachElement(static_cast<const GumboNode *>(node->v.element.children.data[i]), visit);
}

bool isUnseen(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_TITLE:
        return true;
    default:
        return false;
    }
}

}  // namespace dateline::read
