#pragma once

// What a paper prints on every page, wherever its reader put it between the stories: the date line, the paper's name, the
// page's number.

#include "parse/outline.h"
#include "read/document.h"

#include <vector>

namespace dateline::parse {

/// Takes those lines out of what is below the first text of the file; above it they are its masthead or an article's own
/// stamp. A date line says more than a date (a bare one may sign a document): its weekday, the paper, page or number.
/// A number alone is a page's where it is dashed, stands by another such line, or counts nothing else in the file; that
/// and a bare name are looked for on printed pages only.
std::vector<read::Block> takeRunningLines(std::vector<read::Block> &blocks, const Words &words,
                                          bool printedPage);

/// Names the outline by them where nothing else did: its day, publication and, of articles without a section, the page.
void applyRunningLines(const std::vector<read::Block> &lines, const Words &words, Outline &outline);

}  // namespace dateline::parse
