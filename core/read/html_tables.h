#pragma once

// Tables that are tables, and those that only place things on a page.

#include <QtGlobal>

#include <gumbo.h>

namespace dateline::read {

/// Whether a table only places things: it has no heads, and holds another table or no row with two cells that hold text.
bool isLayout(const GumboNode *table);

/// Whether no more than so many bytes of text stand below a node.
bool holdsAtMost(const GumboNode *node, qsizetype bytes);

}  // namespace dateline::read
