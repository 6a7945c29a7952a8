#include "search/snippet.h"

#include "text/script.h"

#include <algorithm>

namespace dateline::search {
namespace {

using text::CharClass;

/// A stretch of the text, [begin, end).
struct Stretch {
    int begin = 0;
    int end = 0;
};

constexpr int kMostClosers = 4;

/// What may follow a full stop within its sentence.
bool isCloser(QChar c)
{
    return QStringView(u"”’」』）)\"'》】").contains(c);
}

/// Where text that ends a sentence: the text's own ends, and after 。！？… . ! ? with what closes it.
class Sentences final {
public:
    explicit Sentences(QStringView text) : m_text(text), m_size(static_cast<int>(text.size())) {}

    /// Whether a sentence ends just before `at`.
    bool endAt(int at) const
    {
        if (at <= 0 || at >= m_size || m_text[at - 1] == u'\n' || m_text[at] == u'\n')
            return true;
        if (isCloser(m_text[at]))
            return false;
        int mark = at - 1;
        while (mark > 0 && mark >= at - kMostClosers && isCloser(m_text[mark]))
            --mark;
        const QChar c = m_text[mark];
        if (c == u'.')
            return m_text[at].isSpace();
        return QStringView(u"。！？!?…").contains(c) && !QStringView(u"。！？!?…").contains(m_text[at]);
    }

    /// The last sentence end in [from, to]; -1 when there is none.
    int lastEnd(int from, int to) const
    {
        for (int at = to; at >= from; --at) {
            if (endAt(at))
                return at;
        }
        return -1;
    }

    int firstEnd(int from, int to) const
    {
        for (int at = from; at <= to; ++at) {
            if (endAt(at))
                return at;
        }
        return -1;
    }

private:
    QStringView m_text;
    int m_size;
};

/// The stretch of at most `length` with the most different clauses, then the most places, then the
/// earliest. A single place longer than that is cut.
Stretch bestStretch(const std::vector<Matcher::Place> &places, int length)
{
    std::vector<int> inside;
    for (const Matcher::Place &place : places) {
        if (place.clause >= static_cast<int>(inside.size()))
            inside.resize(static_cast<std::size_t>(place.clause) + 1);
    }
    const Matcher::Place &opening = places.front();
    Stretch best{opening.range.start, std::min(opening.range.end(), opening.range.start + length)};
    int bestClauses = 0;
    std::size_t bestPlaces = 0;
    int clauses = 0;
    std::size_t next = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const int begin = places[i].range.start;
        for (; next < places.size() && places[next].range.end() - begin <= length; ++next)
            clauses += inside[static_cast<std::size_t>(places[next].clause)]++ == 0 ? 1 : 0;
        if (next <= i) {  // too long for any stretch
            next = i + 1;
            continue;
        }
        const std::size_t count = next - i;
        if (clauses > bestClauses || (clauses == bestClauses && count > bestPlaces)) {
            bestClauses = clauses;
            bestPlaces = count;
            best = {begin, begin};
            for (std::size_t k = i; k < next; ++k)
                best.end = std::max(best.end, places[k].range.end());
        }
        clauses -= --inside[static_cast<std::size_t>(places[i].clause)] == 0 ? 1 : 0;
    }
    return best;
}

bool isWordAt(QStringView text, int at)
{
    qsizetype i = at;
    const CharClass kind = text::classOf(text::nextCodePoint(text, i));
    return kind == CharClass::Word || kind == CharClass::Digit;
}

/// Whether the text may be cut before `at`: not inside a word, a number, a mark or a surrogate pair.
bool mayCutAt(QStringView text, const model::TextRanges &marks, int at)
{
    if (at <= 0 || at >= text.size())
        return true;
    if (text[at].isLowSurrogate() || (isWordAt(text, at - 1) && isWordAt(text, at)))
        return false;
    const auto mark = std::upper_bound(marks.begin(), marks.end(), at,
                                       [](int a, const model::TextRange &m) { return a < m.end(); });
    return mark == marks.end() || mark->start >= at;
}

/// The place nearest to `at` in the direction `step` where the text may be cut, not beyond `bound`.
int cutNear(QStringView text, const model::TextRanges &marks, int at, int step, int bound)
{
    for (int cut = at; (step > 0 ? cut <= bound : cut >= bound); cut += step) {
        if (mayCutAt(text, marks, cut))
            return cut;
    }
    return text[at].isLowSurrogate() ? at - 1 : at;
}

/// Adds what surrounds the stretch: whole sentences where they end near, else cut.
Stretch widened(QStringView text, const model::TextRanges &marks, Stretch core, int length)
{
    const Sentences sentences(text);
    const int size = static_cast<int>(text.size());
    const int room = std::max(0, length - (core.end - core.begin));
    Stretch all;
    all.begin = sentences.lastEnd(std::max(0, core.begin - room * 2 / 3), core.begin);
    if (all.begin < 0)
        all.begin = cutNear(text, marks, std::max(0, core.begin - room / 3), 1, core.begin);
    const int limit = std::min(size, std::max(core.end, all.begin + length));
    all.end = sentences.lastEnd(core.end, limit);
    if (all.end < 0)
        all.end = sentences.firstEnd(limit, std::min(size, limit + length / 4));
    if (all.end < 0)
        all.end = cutNear(text, marks, limit, -1, core.end);
    // Room left: more sentences before it.
    if (sentences.endAt(all.begin) && all.begin > 0) {
        const int earliest = std::max(0, all.end - length);
        const int begin = earliest < all.begin ? sentences.firstEnd(earliest, all.begin) : -1;
        if (begin >= 0)
            all.begin = begin;
    }
    return all;
}

}  // namespace

Snippet snippetOf(QStringView text, const std::vector<Matcher::Place> &places, int length)
{
    const model::TextRanges marks = merged(rangesOf(places));
    Stretch all = widened(text, marks, places.empty() ? Stretch{} : bestStretch(places, length), length);

    const Sentences sentences(text);
    const bool cutBefore = !sentences.endAt(all.begin);
    const bool cutAfter = !sentences.endAt(all.end);
    while (all.begin < all.end && text[all.begin].isSpace())
        ++all.begin;
    while (all.end > all.begin && text[all.end - 1].isSpace())
        --all.end;

    Snippet snippet;
    if (cutBefore)
        snippet.text += u'…';
    const int shift = static_cast<int>(snippet.text.size()) - all.begin;
    snippet.text += text.sliced(all.begin, all.end - all.begin);
    snippet.text.replace(u'\n', u' ');
    if (cutAfter)
        snippet.text += u'…';
    for (const model::TextRange &mark : marks) {
        const int begin = std::max(mark.start, all.begin);
        const int end = std::min(mark.end(), all.end);
        if (begin < end)
            snippet.matches.push_back({begin + shift, end - begin});
    }
    return snippet;
}

}  // namespace dateline::search
