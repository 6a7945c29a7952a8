#pragma once

// What the Markdown that Dateline wrote of an issue (read/written_form.h) says of itself: nothing is to be found out.

#include "parse/outline.h"
#include "read/document.h"

namespace dateline::parse {

/// Of a document in the written form. Kinds of blocks are settled.
Outline readWrittenOutline(const read::Document &document, const HouseStyles &styles);

}  // namespace dateline::parse
