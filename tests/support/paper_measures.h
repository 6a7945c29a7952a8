#pragma once

// Newspapers' pages as feeds carry them, beside what the pages say of themselves.

#include "support/measure.h"

#include <vector>

namespace dateline::tests {

/// People's Daily, beside the fields that each page hides in a comment.
std::vector<Measure> measurePeoplesDaily();

/// Xinhua Daily Telegraph and Study Times, beside their items' titles and patterns in their texts that are looked for
/// here without the parser.
std::vector<Measure> measureOtherPapers();

/// Whether anything of what is no text (hidden fields, styles, stamps, marks) is in a headline or text. No count may be
/// wrong.
Measure measureLeaks();

}  // namespace dateline::tests
