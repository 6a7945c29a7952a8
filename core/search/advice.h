#pragma once

// What helps when nothing is found: how many articles each part of the query finds alone, and queries close to it that do
// find something.

#include "search/query.h"

#include <vector>

namespace dateline::search {

/// One part of a query: a child of the AND that it is, or all of it.
struct ClauseCount {
    Clause clause;
    qint64 articles = 0;    ///< that answer it alone
    bool isCause = false;   ///< nothing answers it, or it is among the fewest without which something is found

    bool operator==(const ClauseCount &) const = default;
};

enum class SuggestionKind {
    Form,     ///< a text as the archive has it, in place of one that it has not
    Without,  ///< as few parts left out as will do
};

struct Suggestion {
    Query query;
    SuggestionKind kind = SuggestionKind::Form;
    Clause instead;       ///< the clause of the query that it replaces or leaves out
    qint64 articles = 0;  ///< that it finds: never 0

    bool operator==(const Suggestion &) const = default;
};

struct Advice {
    std::vector<ClauseCount> clauses;      ///< in the query's order
    std::vector<Suggestion> suggestions;   ///< nearest forms first, of equally near ones the most found first

    bool operator==(const Advice &) const = default;
};

/// How many letters must be added, taken away, changed or swapped with their neighbour to make one of the other; more
/// than `most` is most + 1.
int editDistance(QStringView a, QStringView b, int most);

}  // namespace dateline::search
