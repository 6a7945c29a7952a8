#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::search {

/// Characters in a row, by how they are read. Either each is read as the next syllable of one of `ways` (two or more
/// syllables each), anywhere in a text; or each reading begins with the next letter of `initials`, in a headline or a name.
struct PinyinWord {
    std::vector<QStringList> ways;
    QString initials;  ///< only where the letters are no syllables

    bool operator==(const PinyinWord &) const = default;
};

}  // namespace dateline::search
