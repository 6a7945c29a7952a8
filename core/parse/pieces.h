#pragma once

// What each block of an article is: byline, credit, caption, dateline, subheading, trailer.

#include "parse/draft.h"
#include "parse/house_styles.h"

#include <vector>

namespace dateline::parse {

/// Gives every piece its kind, by its own text.
void classify(std::vector<Piece> &body, const HouseStyles &styles);

/// A banner that stands bare at the end of an article is none of it: taken off, for loose text.
std::vector<read::Block> takeBanners(std::vector<Piece> &body);

/// Short lines between paragraphs are subheadings. After joinColumns(), which knows the pieces of a sentence.
void markSubheadings(std::vector<Piece> &body);

/// Tells photos from text. An article that is captions and credits alone is marked as a photo. On a printed page
/// photos that stand inside or after a story (at the place of a picture, a run of blank lines, or with a caption's
/// opening words) are given back as drafts of their own; elsewhere their blocks become captions.
std::vector<Draft> splitPhotos(Draft &draft, const HouseStyles &styles, bool printedPage);

}  // namespace dateline::parse
