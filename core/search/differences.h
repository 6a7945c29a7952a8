#pragma once

// What one telling of a story has otherwise than another, character by character. Compared as folded: variants, width, case,
// spaces and marks are no difference.

#include "model/range.h"

#include <QString>

#include <vector>

namespace dateline::search {

struct Difference {
    model::TextRange range;  ///< in `text`; empty: only the other one has something here
    QString other;           ///< what stands there in the other one, as printed; may be empty

    bool operator==(const Difference &) const = default;
};

/// In order, none touching another. Rows of characters that each text has once are what both have in common; between them
/// the longest common subsequence, where that is no more than some hundred characters, else all of it differs. So the work
/// is linear, but for a bounded square of each such gap.
std::vector<Difference> differencesOf(const QString &text, const QString &other);

/// A character that both have at the same place: where it stands in each.
struct SharedCharacter {
    int start = 0;
    int otherStart = 0;

    bool operator==(const SharedCharacter &) const = default;
};

/// Letters and digits that are no difference, in order. The same work.
std::vector<SharedCharacter> sharedBy(const QString &text, const QString &other);

}  // namespace dateline::search
