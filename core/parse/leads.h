#pragma once

// Headlines of short news that stand in the first line of their own text.

#include "parse/draft.h"
#include "parse/house_styles.h"

#include <vector>

namespace dateline::parse {

/// Gives the headlines in the first lines of paragraphs lines of their own, as subheadings: bold words behind an agency's
/// standing lead; and bold words, words in 【】 or before a full-width space that open a paragraph, where no line is bold as a whole.
void splitLeads(std::vector<Piece> &body, const HouseStyles &styles);

}  // namespace dateline::parse
