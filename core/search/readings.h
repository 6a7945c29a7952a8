#pragma once

// Where words given by their readings stand in a text. Rows of Han characters as the index cuts them: white space within
// is nothing, anything else ends a row.

#include "model/range.h"
#include "search/pinyin_word.h"
#include "text/fold.h"

#include <functional>

namespace dateline::search {

/// Immutable; may be used on several threads.
class Readings final {
public:
    explicit Readings(std::vector<PinyinWord> words) : m_words(std::move(words)) {}

    bool isEmpty() const { return m_words.empty(); }

    using Sink = std::function<void(int word, model::TextRange place)>;

    /// Every place by its start; a word cut in two ways may stand twice at one place. `isName`: a headline or a name,
    /// where initials count too.
    void forEachPlace(const text::Folded &folded, bool isName, const Sink &sink) const;

private:
    std::vector<PinyinWord> m_words;
};

}  // namespace dateline::search
