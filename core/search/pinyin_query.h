#pragma once

// A query of Latin letters taken for pinyin: dizhenyujing, di zhen yu jing, dzyj. It is asked after the query as it
// is typed, and finds what that does not.

#include "search/query.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace dateline::search {

/// Characters in a row. Either each is read as the next syllable of one of `ways` (two or more syllables each), anywhere
/// in a text; or each reading begins with the next letter of `initials`, in a headline or a name.
struct PinyinWord {
    std::vector<QStringList> ways;
    QString initials;  ///< only where the letters are no syllables

    bool operator==(const PinyinWord &) const = default;
};

/// All of the words stand.
using PinyinQuery = std::vector<PinyinWord>;

// Initials of fewer letters would find everything.
inline constexpr qsizetype kFewestInitials = 3;
inline constexpr qsizetype kMostInitials = 16;

/// Syllables typed apart are one row of them (di zhen yu jing; dizhenyu jing). Nothing for a query of anything but plain words of the letters a-z, or of
/// letters that no characters could be read as.
std::optional<PinyinQuery> pinyinOf(const Query &query);

}  // namespace dateline::search
