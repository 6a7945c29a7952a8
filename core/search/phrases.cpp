#include "search/phrases.h"

#include "text/terms.h"

#include <algorithm>
#include <bit>
#include <set>

namespace dateline::search {
namespace {

constexpr std::size_t kWordBits = 64;

using Bits = std::vector<quint64>;

void set(Bits &bits, std::size_t at)
{
    bits[at / kWordBits] |= quint64(1) << (at % kWordBits);
}

bool has(const Bits &bits, std::size_t at)
{
    return (bits[at / kWordBits] >> (at % kWordBits) & 1) != 0;
}

}  // namespace

Phrases::Phrases(const std::vector<Pattern> &patterns)
{
    std::set<qsizetype> lengths;
    for (std::size_t pattern = 0; pattern < patterns.size(); ++pattern) {
        const std::vector<PatternTerm> &terms = patterns[pattern].terms;
        m_longest = std::max(m_longest, terms.size());
        for (std::size_t i = 0; i < terms.size(); ++i) {
            const bool isLast = i + 1 == terms.size();
            add(terms[i].prefix ? m_prefix : m_exact, terms[i].text, m_bits.size());
            m_firstUnits[firstUnit(terms[i].text)] = true;
            if (terms[i].prefix)
                lengths.insert(terms[i].text.size());
            m_bits.push_back({isLast ? static_cast<int>(pattern) : -1, static_cast<int>(i + 1),
                              terms[i].prefix && terms[i].cjk});
        }
    }
    m_prefixLengths.assign(lengths.begin(), lengths.end());
    const std::size_t words = (m_bits.size() + kWordBits - 1) / kWordBits;
    m_first.resize(words);
    m_last.resize(words);
    m_afterBreak.resize(words);
    std::size_t bit = 0;
    for (const Pattern &pattern : patterns) {
        for (std::size_t i = 0; i < pattern.terms.size(); ++i, ++bit) {
            if (i == 0)
                set(m_first, bit);
            if (i + 1 == pattern.terms.size())
                set(m_last, bit);
            if (pattern.terms[i].afterBreak)
                set(m_afterBreak, bit);
        }
    }
}

void Phrases::add(std::vector<TermBits> &table, const QString &text, std::size_t bit)
{
    auto at = std::lower_bound(table.begin(), table.end(), text,
                               [](const TermBits &entry, const QString &key) { return entry.text < key; });
    if (at == table.end() || at->text != text)
        at = table.insert(at, {text, {}});
    if (at->words.empty() || at->words.back().at != bit / kWordBits)
        at->words.push_back({bit / kWordBits, 0});
    at->words.back().bits |= quint64(1) << (bit % kWordBits);
}

const Phrases::TermBits *Phrases::find(const std::vector<TermBits> &table, QStringView text)
{
    const auto at = std::lower_bound(table.begin(), table.end(), text,
                                     [](const TermBits &entry, QStringView key) { return entry.text < key; });
    return at != table.end() && at->text == text ? &*at : nullptr;
}

/// One pass. A position is a term with the one colocated with it, so it is closed by the next term.
class Phrases::Scan final {
public:
    Scan(const Phrases &phrases, const text::Folded &folded, const Sink &sink)
        : m_phrases(phrases), m_folded(folded), m_sink(sink), m_state(phrases.m_first.size()),
          m_here(m_state.size()), m_own(m_state.size()), m_starts(std::bit_ceil(phrases.m_longest + 1))
    {
    }

    void take(const text::Term &term)
    {
        if (!term.colocated) {
            closePosition();
            m_starts[++m_position & (m_starts.size() - 1)] = term.start;
            m_end = term.end;
            m_breakBefore = term.breakBefore;
            meet(term.text, m_here);
        } else {
            m_ownEnd = term.end;
            meet(term.text, m_own);
        }
    }

    void closePosition()
    {
        if (!m_anyHere && !m_anyState)
            return;
        m_anyState = false;
        quint64 carry = 0;
        for (std::size_t i = 0; i < m_state.size(); ++i) {
            const quint64 shifted = m_state[i] << 1 | carry;
            carry = m_state[i] >> (kWordBits - 1);
            quint64 next = (shifted | m_phrases.m_first[i]) & (m_here[i] | m_own[i]);
            if (!m_breakBefore)
                next &= ~m_phrases.m_afterBreak[i];
            m_state[i] = next;
            m_anyState = m_anyState || next != 0;
            for (quint64 ends = next & m_phrases.m_last[i]; ends != 0; ends &= ends - 1)
                report(i * kWordBits + static_cast<std::size_t>(std::countr_zero(ends)));
        }
        if (m_anyHere) {
            std::fill(m_here.begin(), m_here.end(), 0);
            std::fill(m_own.begin(), m_own.end(), 0);
            m_anyHere = false;
        }
    }

private:
    void meet(QStringView term, Bits &bits)
    {
        if (!m_phrases.mayMatter(term))
            return;
        mark(find(m_phrases.m_exact, term), bits);
        for (const qsizetype length : m_phrases.m_prefixLengths) {
            if (length <= term.size())
                mark(find(m_phrases.m_prefix, term.first(length)), bits);
        }
    }

    void mark(const TermBits *met, Bits &bits)
    {
        if (met == nullptr)
            return;
        for (const BitWord &word : met->words)
            bits[word.at] |= word.bits;
        m_anyHere = true;
    }

    void report(std::size_t at)
    {
        const Bit &bit = m_phrases.m_bits[at];
        const auto back = static_cast<std::size_t>(bit.length - 1);
        const std::size_t here = m_starts.size() - 1;
        const int start = m_starts[(m_position - back) & here];
        int end = m_end;
        if (bit.oneCharacterPrefix)
            end = endOfCharacter(m_starts[m_position & here]);
        else if (has(m_own, at))
            end = m_ownEnd;
        m_sink(bit.pattern, {start, end - start});
    }

    /// Where the character that begins at `start` ends in the original.
    int endOfCharacter(int start) const
    {
        return *std::upper_bound(m_folded.origin.begin(), m_folded.origin.end(), start);
    }

    const Phrases &m_phrases;
    const text::Folded &m_folded;
    const Sink &m_sink;
    Bits m_state;
    Bits m_here;  ///< bits that the position's term meets
    Bits m_own;   ///< bits that the term colocated with it meets
    std::vector<int> m_starts;  ///< of the last positions, a ring
    std::size_t m_position = 0;
    int m_end = 0;
    int m_ownEnd = 0;
    bool m_breakBefore = false;
    bool m_anyHere = false;
    bool m_anyState = false;
};

void Phrases::forEachPlace(const text::Folded &folded, const Sink &sink) const
{
    if (m_bits.empty())
        return;
    Scan scan(*this, folded, sink);
    text::forEachTerm(folded, [&scan](const text::Term &term) { scan.take(term); });
    scan.closePosition();
}

}  // namespace dateline::search
