#pragma once

// Which of some articles tell one story. That one is like another is not enough to put both in a group with a third: a
// roundup holds several stories, each of which is contained in it, and they are not one.

#include "search/similar.h"

#include <vector>

namespace dateline::search {

/// Two of the articles, by their places among them.
struct Tie {
    std::size_t a = 0;
    std::size_t b = 0;
    Likeness likeness;

    bool operator==(const Tie &) const = default;
};

/// For each of the articles the number of its group; those of `before` who have one there stay together.
/// `same`: the pairs that tell the same story. The likest are put together first; two groups become one where more than
/// half of all pairs between them are the same story, and no pair is in `apart`. Their order makes no difference, except
/// between pairs of equal likeness. Quadratic in the number of articles: for a few dozen.
std::vector<std::size_t> groupsOf(std::vector<std::size_t> before, std::vector<Tie> same,
                                  const std::vector<std::pair<std::size_t, std::size_t>> &apart);

}  // namespace dateline::search
