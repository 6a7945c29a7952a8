#pragma once

// Where on a page its own text stands: not navigation, comments, footers, forms, teasers.

#include "read/html_tree.h"

namespace dateline::read {

/// The element that holds most of a page's sentences and as little else as can be; null where there are none.
const GumboNode *mainElement(const GumboNode *root);

/// Whether an element is about the page rather than its text: navigation, footers, forms, hidden parts, and what its
/// class or id calls so.
bool isFurniture(const GumboNode *node);

/// How much of the text below an element is in links: 0 … 1.
double linkDensity(const GumboNode *node);

}  // namespace dateline::read
