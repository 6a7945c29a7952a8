#pragma once

// What each block of an article is: byline, credit, caption, dateline, subheading, trailer.

#include "parse/draft.h"
#include "parse/house_styles.h"

#include <optional>
#include <vector>

namespace dateline::parse {

/// Gives every piece its kind, by its own text.
void classify(std::vector<Piece> &body, const HouseStyles &styles);

/// A banner that stands bare below the last article of a printed page is none of it: taken off, for loose text. It is one
/// line, below a whole paragraph, and says nothing of what is above it.
std::optional<read::Block> takeBanner(std::vector<Piece> &body, const Words &words);

/// Short lines above paragraphs are subheadings; those at the end, such as a poem's, are text. After joinColumns(), which knows the pieces of a sentence.
void markSubheadings(std::vector<Piece> &body, const Words &words);

/// Tells photos from text. An article that is captions and credits alone is marked as a photo. On a printed page
/// photos that stand inside or after a story (at the place of a picture, a run of blank lines, or with a caption's
/// opening words) are given back as drafts of their own; elsewhere their blocks become captions.
std::vector<Draft> splitPhotos(Draft &draft, const HouseStyles &styles, bool printedPage);

}  // namespace dateline::parse
