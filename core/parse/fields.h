#pragma once

// What front matter says of the one article below it.

#include "parse/house_styles.h"
#include "parse/outline.h"
#include "read/document.h"

namespace dateline::parse {

/// Publication, section, page, link and author from `fields`, where the text has not said them. The article's own only
/// where there is one article.
void applyFields(const std::vector<read::Field> &fields, const HouseStyles &styles, Outline &outline);

/// A program's word for nothing (undefined) is neither headline nor text: taken out, with a warning.
void takePlaceholders(Outline &outline, const HouseStyles &styles);

}  // namespace dateline::parse
