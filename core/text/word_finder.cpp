#include "text/word_finder.h"

#include "text/fold.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace dateline::text {
namespace {

constexpr std::size_t kUnits = 0x10000;
constexpr std::size_t kTriedCells = 256;  ///< how far back a place for a state's edges is looked for

/// Where such a one touches a word of the same kind, the word goes on.
bool isWordUnit(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= 0xDF && c <= 0x24F && c != 0xF7);
}

bool standsWhole(QStringView text, int start, int end)
{
    const auto size = static_cast<int>(text.size());
    if (start > 0 && isWordUnit(text[start].unicode()) && isWordUnit(text[start - 1].unicode()))
        return false;
    if (!isWordUnit(text[end - 1].unicode()))
        return true;
    const auto endsAt = [&](int at) { return at >= size || !isWordUnit(text[at].unicode()); };
    if (endsAt(end))
        return true;
    if (text[end] == u's')
        return endsAt(end + 1);
    return text[end] == u'e' && end + 1 < size && text[end + 1] == u's' && endsAt(end + 2);
}

}  // namespace

/// The words letter by letter, before they are packed.
struct WordFinder::Trie {
    struct Node {
        std::map<std::uint16_t, std::uint32_t> edges;
        std::uint32_t parent = 0;
        std::uint16_t letter = 0;  ///< on the edge from the parent
        std::int32_t word = -1;
        std::int32_t length = 0;
    };
    std::vector<Node> nodes{1};

    void add(const std::vector<std::uint16_t> &letters, int word)
    {
        std::uint32_t at = 0;
        for (const std::uint16_t letter : letters) {
            const auto next = static_cast<std::uint32_t>(nodes.size());
            const auto [edge, isNew] = nodes[at].edges.try_emplace(letter, next);
            const std::uint32_t to = edge->second;
            if (isNew)
                nodes.push_back({{}, at, letter, -1, nodes[at].length + 1});
            at = to;
        }
        if (at != 0 && nodes[at].word < 0)
            nodes[at].word = word;
    }

    /// Renumbers the nodes by length, so that what a node fails to stands before it.
    void sort()
    {
        std::vector<std::uint32_t> order(nodes.size());
        std::iota(order.begin(), order.end(), 0u);
        std::stable_sort(order.begin(), order.end(), [this](auto a, auto b) { return nodes[a].length < nodes[b].length; });
        std::vector<std::uint32_t> rank(nodes.size());
        for (std::uint32_t i = 0; i < order.size(); ++i)
            rank[order[i]] = i;
        std::vector<Node> sorted;
        sorted.reserve(nodes.size());
        for (const std::uint32_t from : order) {
            Node node = std::move(nodes[from]);
            node.parent = rank[node.parent];
            for (auto &[letter, to] : node.edges)
                to = rank[to];
            sorted.push_back(std::move(node));
        }
        nodes = std::move(sorted);
    }
};

WordFinder::WordFinder(const QStringList &words) : m_letters(kUnits)
{
    Trie trie;
    std::uint16_t count = 0;
    for (int i = 0; i < words.size(); ++i) {
        std::vector<std::uint16_t> letters;
        for (const QChar c : foldedText(words[i])) {
            std::uint16_t &letter = m_letters[c.unicode()];
            if (letter == 0)
                letter = ++count;
            letters.push_back(letter);
        }
        trie.add(letters, i);
    }
    trie.sort();
    place(trie);
    link(trie);
}

void WordFinder::place(const Trie &trie)
{
    const std::size_t letters = 1 + *std::max_element(m_letters.begin(), m_letters.end());
    std::size_t firstFree = 0;
    for (const Trie::Node &node : trie.nodes) {
        State state;
        state.word = node.word;
        state.length = node.length;
        const auto fits = [&](std::size_t cells) {
            return std::all_of(node.edges.begin(), node.edges.end(), [&](const auto &edge) {
                return cells + edge.first >= m_cells.size() || m_cells[cells + edge.first].to == 0;
            });
        };
        std::size_t cells = firstFree;
        while (!fits(cells))
            ++cells;
        state.cells = static_cast<std::uint32_t>(cells);
        if (m_cells.size() < cells + letters)
            m_cells.resize(cells + letters);
        const auto self = static_cast<std::uint32_t>(m_states.size());
        for (const auto &[letter, to] : node.edges)
            m_cells[cells + letter] = {self, to};
        // Densely filled beginnings are not tried again: the search stays short, at the cost of a few holes.
        if (cells > firstFree + kTriedCells)
            firstFree = cells - kTriedCells;
        m_states.push_back(state);
    }
}

std::uint32_t WordFinder::follow(std::uint32_t state, std::uint16_t letter) const
{
    const Cell &cell = m_cells[m_states[state].cells + letter];
    return cell.owner == state ? cell.to : 0;
}

void WordFinder::link(const Trie &trie)
{
    for (std::uint32_t at = 1; at < m_states.size(); ++at) {
        const Trie::Node &node = trie.nodes[at];
        if (node.parent == 0)
            continue;
        std::uint32_t fail = m_states[node.parent].fail;
        std::uint32_t next = follow(fail, node.letter);
        while (next == 0 && fail != 0) {
            fail = m_states[fail].fail;
            next = follow(fail, node.letter);
        }
        State &state = m_states[at];
        state.fail = next;
        state.shorter = m_states[next].word >= 0 ? next : m_states[next].shorter;
    }
}

std::vector<WordFinder::Found> WordFinder::in(QStringView folded) const
{
    std::vector<Found> found;
    if (m_states.empty())
        return found;
    std::uint32_t state = 0;
    for (int i = 0; i < folded.size(); ++i) {
        const std::uint16_t letter = m_letters[folded[i].unicode()];
        std::uint32_t next = letter == 0 ? 0 : follow(state, letter);
        while (next == 0 && state != 0 && letter != 0) {
            state = m_states[state].fail;
            next = follow(state, letter);
        }
        state = next;
        for (std::uint32_t at = m_states[state].word >= 0 ? state : m_states[state].shorter; at != 0; at = m_states[at].shorter) {
            const Found here{m_states[at].word, i + 1 - m_states[at].length, i + 1};
            if (!standsWhole(folded, here.start, here.end))
                continue;
            while (!found.empty() && found.back().start >= here.start)
                found.pop_back();
            found.push_back(here);
            break;
        }
    }
    return found;
}

}  // namespace dateline::text
