#include "read/html_tables.h"

#include "read/html_tree.h"

#include <algorithm>

namespace dateline::read {
namespace {

/// What a table's cells hold.
struct TableShape {
    bool hasHeads = false;
    bool holdsTable = false;
    int mostFilled = 0;   // cells with text in one row
    int filledInRow = 0;
    bool cellHasText = false;
};

void count(const GumboNode *node, int depth, bool inCell, TableShape &shape)
{
    const bool isText = node->type == GUMBO_NODE_TEXT;
    shape.cellHasText = shape.cellHasText || (isText && inCell);
    if (node->type != GUMBO_NODE_ELEMENT || depth > 2 * kDeepestHtml)
        return;
    const GumboTag tag = node->v.element.tag;
    if (tag == GUMBO_TAG_TABLE && depth > 0) {
        shape.holdsTable = true;
        return;
    }
    const bool isCell = tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
    shape.hasHeads = shape.hasHeads || tag == GUMBO_TAG_TH || tag == GUMBO_TAG_CAPTION;
    const bool outer = shape.cellHasText;
    if (tag == GUMBO_TAG_TR)
        shape.filledInRow = 0;
    if (isCell)
        shape.cellHasText = false;
    for (unsigned int i = 0; i < node->v.element.children.length; ++i)
        count(static_cast<const GumboNode *>(node->v.element.children.data[i]), depth + 1, inCell || isCell, shape);
    if (isCell) {
        shape.filledInRow += shape.cellHasText ? 1 : 0;
        shape.mostFilled = std::max(shape.mostFilled, shape.filledInRow);
        shape.cellHasText = outer;
    }
}

/// Takes the bytes of text below `node` off `most`.
void takeText(const GumboNode *node, qsizetype &most)
{
    if (node->type == GUMBO_NODE_TEXT)
        most -= QByteArrayView(node->v.text.text).size();
    if (node->type != GUMBO_NODE_ELEMENT)
        return;
    for (unsigned int i = 0; i < node->v.element.children.length && most >= 0; ++i)
        takeText(static_cast<const GumboNode *>(node->v.element.children.data[i]), most);
}

}  // namespace

bool isLayout(const GumboNode *table)
{
    TableShape shape;
    count(table, 0, false, shape);
    return !shape.hasHeads && (shape.holdsTable || shape.mostFilled < 2);
}

bool holdsAtMost(const GumboNode *node, qsizetype bytes)
{
    takeText(node, bytes);
    return bytes >= 0;
}

}  // namespace dateline::read
