#pragma once

// Where the words of a pinyin query stand in a text. Rows of Han characters as the index cuts them: white space within
// is nothing, anything else ends a row.

#include "model/range.h"
#include "search/pinyin_query.h"
#include "text/fold.h"

#include <functional>

namespace dateline::search {

/// Immutable; may be used on several threads.
class Readings final {
public:
    explicit Readings(PinyinQuery query) : m_query(std::move(query)) {}

    using Sink = std::function<void(int word, model::TextRange place)>;

    /// Every place by its start; a word cut in two ways may stand twice at one place. `isName`: a headline or a name,
    /// where initials count too.
    void forEachPlace(const text::Folded &folded, bool isName, const Sink &sink) const;

    const PinyinQuery &query() const { return m_query; }

private:
    PinyinQuery m_query;
};

}  // namespace dateline::search
