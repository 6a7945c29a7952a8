#pragma once

// Formats that divide articles themselves: feeds, records, pages. Each item is a draft; what the format says of it
// (title, day, authors, link) is not looked for in its text again.

#include "parse/house_styles.h"
#include "parse/outline.h"
#include "read/document.h"

namespace dateline::parse {

/// `document.items` as an outline.
Outline readItems(const read::Document &document, const HouseStyles &styles);

/// A feed's item that holds a whole bulletin: its title names an issue, and its text is headlines with their stories.
/// nullptr when `document` is no such thing.
const read::Item *soleBulletin(const read::Document &document, const HouseStyles &styles);

}  // namespace dateline::parse
