#pragma once

// How hits are ranked by relevance: by how often each clause stands in the article (each further place
// adds less), by a headline far before a text, and by how near the clauses stand to each other.
// Of equal scores the newer article comes first; that is the sorter's part, not the score's.
//
// Rejected: bm25(), which reads the whole posting list of every term (1.2 s at a million articles).

#include <span>

namespace dateline::search {

/// In how many places one positive clause stands.
struct Standing {
    int headline = 0;
    int text = 0;  ///< anywhere else
};

/// `gap`: characters or terms between the clauses where they stand nearest to each other; -1 = not known,
/// or only one clause. Never negative; larger is better.
double score(std::span<const Standing> clauses, int gap = -1);

}  // namespace dateline::search
