#pragma once

// Finds any of many words in one pass over a text (Aho and Corasick, 1975). Immutable once made: one may
// serve any number of threads. Linear in the text, whatever the words are.

#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace dateline::text {

class WordFinder final {
public:
    struct Found {
        int word = 0;   ///< its index in the list
        int start = 0;  ///< UTF-16 unit in the folded text
        int end = 0;    ///< one past the last

        bool operator==(const Found &) const = default;
    };

    WordFinder() = default;
    /// Words as written; compared folded. Of two that fold alike the first is found; an empty one never.
    explicit WordFinder(const QStringList &words);

    /// Where words stand in `folded` (text::fold), from left to right. A word within a longer one is not found: 政府
    /// does not stand in 政府军. One of Latin letters or digits stands only for itself or its plural in -s or -es.
    std::vector<Found> in(QStringView folded) const;

private:
    struct State {
        std::uint32_t cells = 0;    ///< where its edges begin: the one of letter l is m_cells[cells + l], when it is its own
        std::uint32_t fail = 0;     ///< the longest end of the way here that begins a word too
        std::uint32_t shorter = 0;  ///< the next state on the way of `fail` at which a word ends; 0 = none
        std::int32_t word = -1;     ///< the word that ends here
        std::int32_t length = 0;
    };
    struct Cell {
        std::uint32_t owner = 0;
        std::uint32_t to = 0;  ///< 0 = free
    };
    struct Trie;

    void place(const Trie &trie);
    void link(const Trie &trie);
    std::uint32_t follow(std::uint32_t state, std::uint16_t letter) const;

    // A double array (Aoe, 1989): one look at one place says whether an edge exists.
    std::vector<std::uint16_t> m_letters;  ///< by UTF-16 unit: its number; 0 = in no word
    std::vector<State> m_states;           ///< in the order of their lengths; the root first
    std::vector<Cell> m_cells;
};

}  // namespace dateline::text
