#include "search/readings.h"

#include "text/pinyin.h"
#include "text/script.h"
#include "text/terms.h"

#include <algorithm>

namespace dateline::search {
namespace {

struct Character {
    char32_t c = 0;
    int start = 0;
    int end = 0;
    bool follows = false;  ///< the one before, in a row
};

std::vector<Character> charactersOf(const text::Folded &folded)
{
    std::vector<Character> characters;
    bool afterCjk = false;
    text::forEachTerm(folded, [&](const text::Term &term) {
        if (term.colocated)
            return;
        if (term.kind != text::TermKind::Cjk) {
            afterCjk = false;
            return;
        }
        Character character;
        qsizetype length = 0;
        character.c = text::nextCodePoint(term.text, length);
        character.start = term.start;
        character.end = *std::upper_bound(folded.origin.begin(), folded.origin.end(), term.start);
        character.follows = afterCjk && !term.breakBefore;
        characters.push_back(character);
        afterCjk = true;
    });
    return characters;
}

/// Whether characters in a row from `at` on meet the tests 0 … count - 1.
template<typename Test>
bool standsAt(const std::vector<Character> &characters, std::size_t at, qsizetype count, const Test &test)
{
    if (at + static_cast<std::size_t>(count) > characters.size())
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        const Character &character = characters[at + static_cast<std::size_t>(i)];
        if ((i > 0 && !character.follows) || !test(character.c, i))
            return false;
    }
    return true;
}

}  // namespace

void Readings::forEachPlace(const text::Folded &folded, bool isName, const Sink &sink) const
{
    if (isEmpty())
        return;
    const std::vector<Character> characters = charactersOf(folded);
    for (std::size_t at = 0; at < characters.size(); ++at) {
        const auto report = [&](std::size_t word, qsizetype count) {
            const int start = characters[at].start;
            sink(static_cast<int>(word), {start, characters[at + static_cast<std::size_t>(count) - 1].end - start});
        };
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            for (const QStringList &way : m_words[word].ways) {
                if (standsAt(characters, at, way.size(),
                             [&way](char32_t c, qsizetype i) { return text::mayBeRead(c, way[i]); }))
                    report(word, way.size());
            }
            const QString &initials = m_words[word].initials;
            if (isName && !initials.isEmpty()
                && standsAt(characters, at, initials.size(),
                            [&initials](char32_t c, qsizetype i) { return text::initialsOf(c).contains(initials[i]); }))
                report(word, initials.size());
        }
    }
}

}  // namespace dateline::search
