#pragma once

// What lies below a node of a page, as blocks.

#include "read/html_fragment.h"

#include <gumbo.h>

#include <functional>

namespace dateline::read {

/// Elements whose text is left out; none when empty.
using LeftOut = std::function<bool(const GumboNode *)>;

/// The text below `node` as blocks, into `fragment`.
void readHtmlNode(const GumboNode *node, int firstLine, const LeftOut &leftOut, HtmlFragment &fragment);

}  // namespace dateline::read
