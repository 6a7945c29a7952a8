#pragma once

// The patterns of one place in a text, tried in turn. What each must hold is looked for once for all of them, and only
// then are those that are left matched: most paragraphs open and close with no house's style.

#include "parse/pattern.h"

#include <optional>
#include <vector>

namespace dateline::parse {

class PatternSet final {
public:
    void add(Pattern pattern);

    /// The first that matches at the text's beginning.
    std::optional<Attribution> opening(QStringView text, const Lexicon &lexicon) const;
    /// The first that matches the whole of it.
    std::optional<Attribution> whole(QStringView text, const Lexicon &lexicon) const;
    /// The earliest match that reaches the end of the text and follows the end of a sentence.
    std::optional<Attribution> closing(QStringView text, const Lexicon &lexicon) const;

private:
    class Held;
    struct Row {
        Pattern pattern;
        std::vector<std::size_t> required;  ///< which of m_words
    };
    std::optional<Attribution> first(QStringView text, const Lexicon &lexicon, bool toEnd) const;

    std::vector<Row> m_rows;
    std::vector<QStringList> m_words;  ///< narrowed; what patterns must hold one of, each list once
};

}  // namespace dateline::parse
