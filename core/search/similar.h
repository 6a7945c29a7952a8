#pragma once

// The same story told by others.

#include "model/article.h"
#include "model/listing.h"
#include "search/shingles.h"

#include <QString>

namespace dateline::search {

enum class Relation {
    Same,     ///< another telling of the same story: most of the one's words in the order of the other's
    Related,  ///< about the same
};

struct Similar {
    model::ArticleRow article;
    Relation relation = Relation::Same;
    double likeness = 0;  ///< 0 … 1. Same: shared shingles of all, or of the shorter telling; Related: of what is distinctive

    bool operator==(const Similar &) const = default;
};

/// A text of fewer shingles is too short to tell whether another one tells the same.
inline constexpr std::size_t kFewestShingles = 16;

struct Likeness {
    double ofAll = 0;      ///< shared of all shingles
    double ofShorter = 0;  ///< shared of those of the shorter one: whether it is contained

    bool operator==(const Likeness &) const = default;
};
Likeness likenessOf(const Shingles &a, const Shingles &b);

/// Whether that makes them tellings of one story; too short ones never are.
bool isSameStory(const Shingles &a, const Shingles &b, const Likeness &likeness);

/// The text that tells the story: without the dateline that stands before it, and without what is printed around it
/// (bylines, credits, links, trailers).
QString storyOf(const model::Article &article);

}  // namespace dateline::search
