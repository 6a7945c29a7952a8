#include "parse/pattern_set.h"

#include "parse/narrow.h"
#include "parse/sentence.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bitset>

namespace dateline::parse {
namespace {

constexpr int kLongestClosing = 120;  // a closing line or credit is shorter than any paragraph …
constexpr int kLongestBracket = 300;  // … but in brackets: (Reporting by …; Editing by …)
constexpr int kFarthest = 500;        // every part of a pattern is bound: no match is so long
constexpr std::size_t kPlaces = 4096;

}  // namespace

/// Which of the words a stretch of text holds, each looked for when it is first asked for.
class PatternSet::Held final {
public:
    Held(const std::vector<QStringList> &words, const QString &narrowed) : m_words(words), m_text(narrowed)
    {
        m_known.resize(static_cast<qsizetype>(words.size()));
        std::fill(m_known.begin(), m_known.end(), Unknown);
        for (const QChar c : narrowed)
            m_characters.set(placeOf(c));
    }

    bool all(const std::vector<std::size_t> &required)
    {
        return std::all_of(required.begin(), required.end(), [this](std::size_t words) { return one(words); });
    }

private:
    enum Known : signed char { Unknown, No, Yes };

    /// Characters that share a place are rare in one text; what is there is looked for.
    static std::size_t placeOf(QChar c) { return c.unicode() % kPlaces; }

    bool holds(const QString &word) const
    {
        return std::all_of(word.begin(), word.end(), [this](QChar c) { return m_characters.test(placeOf(c)); }) &&
               m_text.contains(word);
    }

    bool one(std::size_t words)
    {
        Known &known = m_known[static_cast<qsizetype>(words)];
        if (known == Unknown) {
            const QStringList &list = m_words[words];
            known = std::any_of(list.begin(), list.end(), [this](const QString &word) { return holds(word); }) ? Yes : No;
        }
        return known == Yes;
    }

    const std::vector<QStringList> &m_words;
    const QString &m_text;
    QVarLengthArray<Known, 128> m_known;
    std::bitset<kPlaces> m_characters;
};

void PatternSet::add(Pattern pattern)
{
    Row row{std::move(pattern), {}};
    for (const QStringList &words : row.pattern.required()) {
        const auto found = std::find(m_words.begin(), m_words.end(), words);
        row.required.push_back(static_cast<std::size_t>(found - m_words.begin()));
        if (found == m_words.end())
            m_words.push_back(words);
    }
    m_rows.push_back(std::move(row));
}

std::optional<Attribution> PatternSet::opening(QStringView text, const Lexicon &lexicon) const
{
    return first(text, lexicon, false);
}

std::optional<Attribution> PatternSet::whole(QStringView text, const Lexicon &lexicon) const
{
    return first(text, lexicon, true);
}

std::optional<Attribution> PatternSet::first(QStringView text, const Lexicon &lexicon, bool toEnd) const
{
    if (text.isEmpty())
        return std::nullopt;
    const Opening opening = openingOf(text, lexicon);
    std::optional<Held> held;
    QString window;
    for (const Row &row : m_rows) {
        if (!row.pattern.couldStart(opening))
            continue;
        if (!held) {
            window = narrowed(toEnd ? text : text.first(std::min<qsizetype>(kFarthest, text.size())));
            held.emplace(m_words, window);
        }
        if (!held->all(row.required))
            continue;
        if (auto match = row.pattern.matchAt(text, 0, lexicon, toEnd))
            return match;
    }
    return std::nullopt;
}

std::optional<Attribution> PatternSet::closing(QStringView text, const Lexicon &lexicon) const
{
    const auto size = static_cast<int>(text.size());
    const int earliest = std::max(0, size - kLongestBracket);
    const QString window = narrowed(text.sliced(earliest).trimmed());
    Held held(m_words, window);
    QVarLengthArray<const Pattern *, 64> possible;
    for (const Row &row : m_rows) {
        if (row.pattern.couldEnd(window) && held.all(row.required))
            possible.push_back(&row.pattern);
    }
    for (int start = earliest; start < size && !possible.empty(); ++start) {
        const bool fresh = start == 0 || isSentenceEnd(text[start - 1]) || text[start - 1].isSpace();
        const bool near = size - start <= kLongestClosing || start == 0 || narrow(text[start]) == u'(';
        if (!fresh || !near || text[start].isSpace())
            continue;
        const Opening opening = openingOf(text.sliced(start), lexicon);
        for (const Pattern *pattern : possible) {
            if (!pattern->couldStart(opening))
                continue;
            if (auto match = pattern->matchAt(text, start, lexicon, true))
                return match;
        }
    }
    return std::nullopt;
}

}  // namespace dateline::parse
