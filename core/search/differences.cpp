#include "search/differences.h"

#include "text/fold.h"

#include <QHash>

#include <algorithm>

namespace dateline::search {
namespace {

constexpr std::size_t kRow = 5;        ///< characters that must be the same in a row to be a sign
constexpr std::size_t kMostOfGap = 400;  ///< characters of a gap that are compared each with each
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// A letter or digit, folded, and where it stands.
struct Character {
    QChar folded;
    int start = 0;
    int end = 0;
};
using Characters = std::vector<Character>;

Characters charactersOf(const QString &text)
{
    const text::Folded folded = text::fold(text);
    Characters characters;
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        const QChar c = folded.text[i];
        if (!c.isLetterOrNumber() && !c.isSurrogate())
            continue;
        const int start = folded.origin[static_cast<std::size_t>(i)];
        auto next = static_cast<std::size_t>(i) + 1;
        while (next + 1 < folded.origin.size() && folded.origin[next] == start)
            ++next;
        characters.push_back({c, start, std::max(start + 1, folded.origin[next])});
    }
    return characters;
}

class Comparison final {
public:
    Comparison(const QString &text, const QString &other)
        : m_text(charactersOf(text)), m_other(charactersOf(other)), m_partners(m_text.size(), kNone)
    {
    }

    /// For each character of the text its partner in the other one, if it has one; they never decrease.
    void run()
    {
        std::size_t a = 0;
        std::size_t b = 0;
        for (const auto &[x, y] : signs()) {
            if (x >= a && y >= b)
                fill(a, x, b, y);
            for (std::size_t i = 0; i < kRow; ++i) {
                if (x + i >= a && y + i >= b)
                    m_partners[x + i] = y + i;
            }
            a = std::max(a, x + kRow);
            b = std::max(b, y + kRow);
        }
        fill(a, m_text.size(), b, m_other.size());
        dropLoneOnes();
    }

    std::vector<Difference> differences(const QString &other) const
    {
        std::vector<Difference> differences;
        std::size_t from = 0;   // of m_text, behind the last partner
        std::size_t there = 0;  // of m_other, likewise
        const auto close = [&](std::size_t to, std::size_t thereTo) {
            if (from == to && there == thereTo)
                return;
            const int begin = from < to ? m_text[from].start : from > 0 ? m_text[from - 1].end : 0;
            const int end = from < to ? m_text[to - 1].end : begin;
            const QString printed = there < thereTo
                                        ? other.sliced(m_other[there].start, m_other[thereTo - 1].end - m_other[there].start)
                                        : QString();
            differences.push_back({{begin, end - begin}, printed});
        };
        for (std::size_t i = 0; i < m_partners.size(); ++i) {
            if (m_partners[i] == kNone)
                continue;
            close(i, m_partners[i]);
            from = i + 1;
            there = m_partners[i] + 1;
        }
        close(m_text.size(), m_other.size());
        return differences;
    }

    std::vector<SharedCharacter> shared() const
    {
        std::vector<SharedCharacter> shared;
        for (std::size_t i = 0; i < m_partners.size(); ++i) {
            if (m_partners[i] != kNone)
                shared.push_back({m_text[i].start, m_other[m_partners[i]].start});
        }
        return shared;
    }

private:
    using Pair = std::pair<std::size_t, std::size_t>;

    /// Where a row begins that stands once in each, in the order of both.
    std::vector<Pair> signs() const
    {
        struct Seen {
            std::size_t inText = kNone;
            std::size_t inOther = kNone;
            bool isTwice = false;
        };
        QHash<QString, Seen> rows;
        const auto look = [&rows](const Characters &characters, std::size_t Seen::*where) {
            QString row;
            for (std::size_t i = 0; i < characters.size(); ++i) {
                row += characters[i].folded;
                if (row.size() < static_cast<qsizetype>(kRow))
                    continue;
                Seen &seen = rows[row];
                seen.isTwice = seen.isTwice || seen.*where != kNone;
                seen.*where = i + 1 - kRow;
                row.remove(0, 1);
            }
        };
        look(m_text, &Seen::inText);
        look(m_other, &Seen::inOther);
        std::vector<Pair> both;
        for (const Seen &seen : std::as_const(rows)) {
            if (!seen.isTwice && seen.inText != kNone && seen.inOther != kNone)
                both.emplace_back(seen.inText, seen.inOther);
        }
        std::sort(both.begin(), both.end());
        return longestRising(both);
    }

    /// The most of them whose second numbers rise too.
    static std::vector<Pair> longestRising(const std::vector<Pair> &pairs)
    {
        std::vector<std::size_t> ends;  // by length - 1: the pair with the least second number that ends such a row
        std::vector<std::size_t> before(pairs.size(), kNone);
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const auto at = std::lower_bound(ends.begin(), ends.end(), pairs[i].second,
                                             [&](std::size_t end, std::size_t second) { return pairs[end].second < second; });
            before[i] = at == ends.begin() ? kNone : *(at - 1);
            if (at == ends.end())
                ends.push_back(i);
            else
                *at = i;
        }
        std::vector<Pair> rising;
        for (std::size_t i = ends.empty() ? kNone : ends.back(); i != kNone; i = before[i])
            rising.push_back(pairs[i]);
        std::reverse(rising.begin(), rising.end());
        return rising;
    }

    /// Finds partners between two signs: [a, aEnd) of the text, [b, bEnd) of the other.
    void fill(std::size_t a, std::size_t aEnd, std::size_t b, std::size_t bEnd)
    {
        while (a < aEnd && b < bEnd && m_text[a].folded == m_other[b].folded)
            m_partners[a++] = b++;
        while (a < aEnd && b < bEnd && m_text[aEnd - 1].folded == m_other[bEnd - 1].folded)
            m_partners[--aEnd] = --bEnd;
        const std::size_t rows = aEnd - a;
        const std::size_t columns = bEnd - b;
        if (rows == 0 || columns == 0 || rows > kMostOfGap || columns > kMostOfGap)
            return;
        // lengths[i][j]: of the longest common subsequence of what begins there.
        std::vector<quint16> lengths((rows + 1) * (columns + 1), 0);
        const auto at = [&](std::size_t i, std::size_t j) -> quint16 & { return lengths[i * (columns + 1) + j]; };
        for (std::size_t i = rows; i-- > 0;) {
            for (std::size_t j = columns; j-- > 0;) {
                at(i, j) = m_text[a + i].folded == m_other[b + j].folded ? static_cast<quint16>(at(i + 1, j + 1) + 1)
                                                                         : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
        for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
            if (m_text[a + i].folded == m_other[b + j].folded)
                m_partners[a + i++] = b + j++;
            else if (at(i + 1, j) >= at(i, j + 1))
                ++i;
            else
                ++j;
        }
    }

    /// One character amid what differs is the same by chance.
    void dropLoneOnes()
    {
        const std::vector<std::size_t> found = m_partners;
        const auto goesOn = [&](std::size_t i) { return found[i] != kNone && found[i + 1] == found[i] + 1; };
        for (std::size_t i = 1; i + 1 < found.size(); ++i) {
            const bool isApart = found[i - 1] == kNone && found[i + 1] == kNone;
            if (found[i] != kNone && isApart && !goesOn(i))
                m_partners[i] = kNone;
        }
    }

    Characters m_text;
    Characters m_other;
    std::vector<std::size_t> m_partners;
};

}  // namespace

std::vector<Difference> differencesOf(const QString &text, const QString &other)
{
    Comparison comparison(text, other);
    comparison.run();
    return comparison.differences(other);
}

std::vector<SharedCharacter> sharedBy(const QString &text, const QString &other)
{
    Comparison comparison(text, other);
    comparison.run();
    return comparison.shared();
}

}  // namespace dateline::search
