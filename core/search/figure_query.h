#pragma once

// Numbers typed as plain words, taken for what they are worth: 324.1亿, 32,410,000,000, 32.41 billion and ３２４.１亿 are one. Such a
// query is asked after the query as it is typed, and finds what that does not.
//
// A number is taken so when it can hardly be anything else, or too much would answer: one with a scale (万 亿 million), a
// decimal point, thousands apart, a % or ‰, a fraction (百分之六), five digits or more; a Han numeral from 1000 on. So a
// year, a day or a small count is its text alone.

#include "search/query.h"

#include <optional>

namespace dateline::search {

/// The query with each of its plain texts that is such a number (words in a row that are one, 32.41 billion, together)
/// found by its worth too. Nothing where it types none; negated texts, fields and NEAR stay as they are.
std::optional<Query> byFigures(const Query &query);

}  // namespace dateline::search
