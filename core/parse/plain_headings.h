#pragma once

#include "parse/house_styles.h"
#include "read/document.h"

#include <vector>

namespace dateline::parse {

/// Finds the headlines of a text without markup: a short line that ends no sentence, above a paragraph. Bold lines
/// are taken where there are any. Two or three such lines without a blank one between are one headline with its kicker
/// and deck. Blocks that are headings already stay what they are.
void inferHeadings(std::vector<read::Block> &blocks, const HouseStyles &styles);

/// Bold lines below a bar that names a section (━━ 要闻 ━━), from the first line on, head its articles; without the mark
/// of their list.
void takeItemsBelowBars(std::vector<read::Block> &blocks, const HouseStyles &styles);

}  // namespace dateline::parse
