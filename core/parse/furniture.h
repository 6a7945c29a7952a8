#pragma once

// Lines that stand among the news but are none of it: links to the source, update stamps.

#include "parse/house_styles.h"
#include "read/document.h"

namespace dateline::parse {

enum class Furniture { None, SourceLink, UpdateStamp };

Furniture furnitureOf(const read::Block &block, const Words &words);

}  // namespace dateline::parse
