#pragma once

// Pinyin with a slip of the finger in it.

#include <QStringList>
#include <QStringView>

#include <vector>

namespace dateline::search {

/// Fewer letters are a slip away from everything.
inline constexpr qsizetype kFewestSlipped = 5;

struct MeantPinyin {
    QStringList syllables;
    bool isLikely = false;  ///< two letters swapped, or a g, h or n left out

    bool operator==(const MeantPinyin &) const = default;
};

/// The rows of syllables that `letters` (a-z) may be meant for, where two neighbours are swapped, or one letter was left
/// out, is too many, or is another one: dizhenyujin: di zhen yu jing. In that order, the letters that are most easily
/// missed (g, h, n) first; at most `most`. None for fewer than kFewestSlipped letters.
std::vector<MeantPinyin> meantByPinyin(QStringView letters, std::size_t most);

}  // namespace dateline::search
