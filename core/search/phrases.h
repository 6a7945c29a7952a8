#pragma once

// Finds many patterns in a text in one pass.
//
// Shift-And over terms: one bit for each term of each pattern, a bit is set when the pattern stands up
// to there at the present term. So the time is terms × bits / 64 whatever the text repeats, and
// one word of bits serves every query that people type. Rejected: comparing each pattern at each term (quadratic
// in 哈哈哈…), and searching the folded text for strings (the rules of words and breaks all over again).

#include "model/range.h"
#include "search/pattern.h"
#include "text/fold.h"

#include <array>
#include <functional>
#include <vector>

namespace dateline::search {

/// Immutable after construction; may be used on several threads.
class Phrases final {
public:
    explicit Phrases(const std::vector<Pattern> &patterns);

    using Sink = std::function<void(int pattern, model::TextRange place)>;

    /// Every place of every pattern, by its end; the range is in the original text.
    void forEachPlace(const text::Folded &folded, const Sink &sink) const;

private:
    class Scan;

    /// Sixty-four bits of the state at once.
    struct BitWord {
        std::size_t at = 0;
        quint64 bits = 0;
    };
    struct TermBits {
        QString text;
        std::vector<BitWord> words;
    };
    struct Bit {
        int pattern = -1;  ///< of which it is the last term; -1 = not a last one
        int length = 0;    ///< terms of the pattern up to here
        bool oneCharacterPrefix = false;
    };

    static void add(std::vector<TermBits> &table, const QString &text, std::size_t bit);
    static const TermBits *find(const std::vector<TermBits> &table, QStringView text);
    bool mayMatter(QStringView term) const { return m_firstUnits[firstUnit(term)]; }
    static std::size_t firstUnit(QStringView term) { return term.front().unicode() % kFirstUnits; }

    static constexpr std::size_t kFirstUnits = 1024;

    std::vector<TermBits> m_exact;   ///< by text
    std::vector<TermBits> m_prefix;  ///< by text
    std::vector<qsizetype> m_prefixLengths;
    std::array<bool, kFirstUnits> m_firstUnits{};
    std::vector<Bit> m_bits;
    std::vector<quint64> m_first;       ///< bits where a pattern begins
    std::vector<quint64> m_last;        ///< bits where one ends
    std::vector<quint64> m_afterBreak;
    std::size_t m_longest = 0;
};

}  // namespace dateline::search
