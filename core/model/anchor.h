#pragma once

// How something that a reader did to a few words - a highlight, a correction - is tied to them, so that it finds them again
// when the text around has changed or the file was imported anew: the words themselves, a few before and after them, and
// where they last stood. (W3C Web Annotation Data Model, 4.2.4 Text Quote Selector and 4.2.5 Text Position Selector.)

#include "model/article.h"

#include <optional>

namespace dateline::model {

/// A stretch of an article's headline or of one of its blocks.
struct TextPlace {
    int block = -1;  ///< index into Article::blocks; -1 = the headline
    TextRange range;

    bool operator==(const TextPlace &) const = default;
};

struct Anchor {
    TextPlace place;  ///< where the words last stood
    QString text;     ///< the words, never empty
    QString before;   ///< up to kContext characters of the same block
    QString after;

    static constexpr int kContext = 16;  ///< UTF-16 units

    bool operator==(const Anchor &) const = default;
};

/// The headline, or a block's text; empty where there is no such block.
QString textOf(const Article &article, int block);

/// Nothing where the place is empty or lies outside its text.
std::optional<Anchor> anchorAt(const Article &article, const TextPlace &place);

/// Where the very words stand now: where they last stood, else where what is around them fits best, the nearest of equals.
/// Nothing where they are in no text, or where so few that they could be any are in another surrounding.
std::optional<TextPlace> placeOf(const Anchor &anchor, const Article &article);

/// Likewise, or else what now stands between the words before and after.
std::optional<TextPlace> placeAround(const Anchor &anchor, const Article &article);

}  // namespace dateline::model
