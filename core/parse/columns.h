#pragma once

// Pages read from columns (form A of the bulletins' forms): a paragraph stops in mid-sentence where its column
// ended, and goes on in the next one. Joined only where nothing else can explain the stop; applied to every
// document the bare rule would glue thousands of paragraphs that their editors wanted apart.

#include "parse/draft.h"
#include "parse/house_styles.h"

#include <vector>

namespace dateline::parse {

/// Whether the document could be a printed page: Han text, no links, tags, tables or metadata.
bool isPrintedPage(const read::Document &document);

/// Whether its paragraphs are broken by columns: at least half end a sentence, some stop without one.
bool isBrokenByColumns(const std::vector<Draft> &drafts, const HouseStyles &styles);

/// Joins what columns broke; each join is a seam of the joined piece.
void joinColumns(std::vector<Piece> &body, const HouseStyles &styles);

}  // namespace dateline::parse
