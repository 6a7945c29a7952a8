#pragma once

#include <vector>

namespace dateline::model {

/// Source lines, 1-based, both included. {0, 0} = stands on no line.
struct LineRange {
    int first = 0;
    int last = 0;

    bool operator==(const LineRange &) const = default;
};

/// A stretch of text in UTF-16 units, as QString and QTextDocument count.
struct TextRange {
    int start = 0;
    int length = 0;

    int end() const { return start + length; }
    bool operator==(const TextRange &) const = default;
};

/// Sorted by start, then length.
using TextRanges = std::vector<TextRange>;

}  // namespace dateline::model
