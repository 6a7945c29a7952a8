#pragma once

// The lines of a document that is set, as a page takes them. Pure.

#include "ui/typeset/article_document.h"

#include <vector>

namespace dateline::ui {

struct PageLine {
    double top = 0;     ///< in the document
    double bottom = 0;
    bool clings = false;  ///< stays on one page with the line below it

    bool operator==(const PageLine &) const = default;
};

/// In order from the top. The document's width is set.
std::vector<PageLine> pageLinesOf(const ArticleDocument &document);

/// The line behind the last one that stays on a page with `first`, where lines from its top on have `height`; at least one
/// line goes on, however high it is.
std::size_t endOfPage(const std::vector<PageLine> &lines, std::size_t first, double height);

}  // namespace dateline::ui
