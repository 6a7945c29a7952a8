#pragma once

#include "model/listing.h"

#include <functional>
#include <vector>

namespace dateline::ui {

/// Rows of the article list that follow one another.
struct RowRange {
    int first = 0;
    int count = 0;

    bool operator==(const RowRange &) const = default;
};

using RowRanges = std::vector<RowRange>;
/// Takes the articles of rows that were asked for, those without loose text; on the window's thread.
using RowsTaker = std::function<void(const std::vector<model::ArticleRow> &)>;

inline int countOf(const RowRanges &ranges)
{
    int rows = 0;
    for (const RowRange &range : ranges)
        rows += range.count;
    return rows;
}

}  // namespace dateline::ui
