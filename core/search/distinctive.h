#pragma once

// What an article speaks of, in terms: those of its headline, and those that its text comes back to.

#include "model/article.h"

#include <vector>

namespace dateline::search {

struct SpokenTerm {
    QString term;     ///< folded: a word, or two CJK characters
    int weight = 1;   ///< 2 = of the headline and the text

    bool operator==(const SpokenTerm &) const = default;
};

/// The weightiest first, then the most repeated; at most `most`. Numbers, single characters and words of up to three
/// letters tell nothing.
std::vector<SpokenTerm> spokenTerms(const model::Article &article, std::size_t most);

}  // namespace dateline::search
