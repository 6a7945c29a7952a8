#pragma once

// Encodings, Markdown and web pages that others collected, beside what they are known to be.

#include "support/measure.h"

#include <vector>

namespace dateline::tests {

/// Files in folders or under names that say their charset, and texts that are there in UTF-8 too.
std::vector<Measure> measureEncodings();

/// html5lib's cases of charsets declared in a page's head.
Measure measureDeclarations();

/// CommonMark's examples: the characters of the text, beside those of the HTML that the specification gives.
Measure measureCommonMark();

/// Strings that break programs: as a text file of one line, each is kept.
Measure measureNaughtyStrings();

/// CCTV's pages beside the same day's bulletin in Markdown: articles of the same title, white space aside.
Measure measurePages();

/// The text of whole pages beside that which another reader takes from them.
Measure measurePageTexts();

}  // namespace dateline::tests
