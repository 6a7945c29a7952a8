#pragma once

// Where the sentences of a text begin and end: at the text's own ends, at line feeds, after 。！？… ! ? with what closes
// it, after a full stop before white space.

#include <QStringView>

#include <vector>

namespace dateline::search {

/// A stretch of a text, [begin, end).
struct Stretch {
    int begin = 0;
    int end = 0;

    int size() const { return end - begin; }
    bool operator==(const Stretch &) const = default;
};

/// Whether a sentence ends just before `at`, as at the text's begin and end.
bool sentenceEndsAt(QStringView text, int at);

/// One after the other, without gaps, over the whole text; line feeds belong to what is before them. Linear.
std::vector<Stretch> sentencesOf(QStringView text);

}  // namespace dateline::search
