#pragma once

// A query with some of its texts taken for something else beside what they are: numbers for their worth, letters for pinyin.

#include "search/query.h"

#include <functional>
#include <optional>
#include <span>

namespace dateline::search {

/// What the first of some clauses say otherwise, and how many of them say it together.
struct OtherMeaning {
    Clause clause;
    std::size_t clauses = 1;
};
using ReadMeaning = std::function<std::optional<OtherMeaning>(std::span<const Clause> clauses)>;

/// `read` is shown the clauses that must all stand, from each on; where it finds a meaning, they or that may stand. Negated
/// clauses and those of a NEAR are not shown. Nothing where it finds none.
std::optional<Query> rewritten(const Query &query, const ReadMeaning &read);

}  // namespace dateline::search
