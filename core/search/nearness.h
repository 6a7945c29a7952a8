#pragma once

// How far apart places stand in a text: in CJK characters and words between them.

#include "model/range.h"
#include "text/fold.h"

#include <vector>

namespace dateline::search {

class Nearness final {
public:
    /// `text`: the original, `folded` its fold.
    Nearness(QStringView text, const text::Folded &folded);

    /// Those of `places` that have one of `others` before or behind them, not overlapping, in the same line, with at most
    /// `distance` characters and words between. Both sorted by start.
    model::TextRanges near(const model::TextRanges &places, const model::TextRanges &others, int distance) const;

private:
    std::ptrdiff_t unitsBefore(int offset) const;
    bool areNear(const model::TextRange &before, const model::TextRange &behind, int distance) const;

    std::vector<int> m_units;      ///< where each character or word begins
    std::vector<int> m_lineFeeds;  ///< where they stand
};

}  // namespace dateline::search
