#pragma once

// A correction put into an article's text: seams and doubts follow, the printed lines stay.

#include "model/anchor.h"

namespace dateline::archive {

/// Puts `words` in the place of what stands there, which lies within its text. Doubts about what is replaced go, those
/// behind it move; a seam within it moves to its beginning.
void replaceText(model::Article &article, const model::TextPlace &place, const QString &words);

/// Where a place is after that: moved if behind what was replaced, as it was if before, nothing where it was part of it.
std::optional<model::TextPlace> placeAfter(const model::TextPlace &place, const model::TextPlace &replaced, int newLength);

}  // namespace dateline::archive
