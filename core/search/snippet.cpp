#include "search/snippet.h"

#include "search/sentences.h"
#include "text/script.h"

#include <algorithm>
#include <set>

namespace dateline::search {
namespace {

using text::CharClass;
using Places = std::vector<Matcher::Place>;

constexpr std::size_t kMostPieces = 3;

bool isWordAt(QStringView text, int at)
{
    qsizetype i = at;
    const CharClass kind = text::classOf(text::nextCodePoint(text, i));
    return kind == CharClass::Word || kind == CharClass::Digit;
}

/// How good a piece is: with the most clauses that no other piece shows, then the most places.
struct Worth {
    std::size_t clauses = 0;
    std::size_t places = 0;

    bool operator<(const Worth &other) const
    {
        return clauses != other.clauses ? clauses < other.clauses : places < other.places;
    }
};

/// One text, where the query stands in it, and how its sentences divide it.
class Excerpt final {
public:
    Excerpt(QStringView text, const Places &places)
        : m_text(text), m_places(places), m_marks(merged(rangesOf(places))), m_sentences(wholeSentences())
    {
    }

    const model::TextRanges &marks() const { return m_marks; }

    /// In their order, apart from one another; one for the opening when the query stands nowhere.
    std::vector<Stretch> pieces(int length) const
    {
        if (m_sentences.empty())
            return {};
        std::vector<Stretch> found;
        std::set<int> shown;
        for (std::size_t count = 1; count <= kMostPieces; ++count) {
            // Pieces share the length: more of them, each the shorter.
            found.clear();
            shown.clear();
            while (found.size() < count && addPiece(length / static_cast<int>(count), found, shown)) { }
            if (shown.size() == clauses())
                break;
        }
        return joined(std::move(found));
    }

private:
    std::size_t clauses() const
    {
        std::set<int> all;
        for (const Matcher::Place &place : m_places)
            all.insert(place.clause);
        return all.size();
    }

    /// Those of the text; no place goes over the end of one.
    std::vector<Stretch> wholeSentences() const
    {
        std::vector<Stretch> whole;
        auto mark = m_marks.begin();
        for (const Stretch &sentence : sentencesOf(m_text)) {
            while (mark != m_marks.end() && mark->end() <= sentence.begin)
                ++mark;
            if (mark != m_marks.end() && mark->start < sentence.begin)
                whole.back().end = sentence.end;
            else
                whole.push_back(sentence);
        }
        return whole;
    }

    /// The best run of sentences of at most `length`, or the best part of one that is longer. False when it would show
    /// nothing new.
    bool addPiece(int length, std::vector<Stretch> &found, std::set<int> &shown) const
    {
        std::size_t best = 0;  // the sentence that the best run begins with
        Worth worth;
        std::size_t last = 0;  // behind the run
        std::size_t place = 0;
        for (std::size_t first = 0; first < m_sentences.size(); ++first) {
            last = runEnd(first, last, length);
            while (place < m_places.size() && m_places[place].range.start < m_sentences[first].begin)
                ++place;
            // What is searched for is seen first.
            if (place == m_places.size() || m_places[place].range.start >= m_sentences[first].end)
                continue;
            const Worth here = worthOf({m_sentences[first].begin, m_sentences[last - 1].end}, place, shown);
            if (worth < here) {
                worth = here;
                best = first;
            }
        }
        if (worth.clauses == 0 && !found.empty())
            return false;
        const Stretch run = filled(best, length);
        const Stretch piece = run.size() > length + length / 2 ? cut(run, length, shown) : run;
        for (const Matcher::Place &at : m_places) {
            if (at.range.start >= piece.begin && at.range.start < piece.end)
                shown.insert(at.clause);
        }
        found.push_back(piece);
        return true;
    }

    /// Behind the last sentence of a run from `first` on, which is no shorter than up to `last`.
    std::size_t runEnd(std::size_t first, std::size_t last, int length) const
    {
        last = std::max(last, first + 1);
        while (last < m_sentences.size() && m_sentences[last].end - m_sentences[first].begin <= length)
            ++last;
        return last;
    }

    /// The run from `first` on, and what has room before it.
    Stretch filled(std::size_t first, int length) const
    {
        const int end = m_sentences[runEnd(first, 0, length) - 1].end;
        while (first > 0 && end - m_sentences[first - 1].begin <= length)
            --first;
        return {m_sentences[first].begin, end};
    }

    /// `first`: the first place in it.
    Worth worthOf(const Stretch &run, std::size_t first, const std::set<int> &shown) const
    {
        Worth worth;
        std::vector<int> fresh;
        for (; first < m_places.size() && m_places[first].range.start < run.end; ++first) {
            const int clause = m_places[first].clause;
            ++worth.places;
            if (!shown.contains(clause) && std::find(fresh.begin(), fresh.end(), clause) == fresh.end())
                fresh.push_back(clause);
        }
        worth.clauses = fresh.size();
        return worth;
    }

    /// The best part of a sentence that is too long, cut beside a comma where one is near.
    Stretch cut(const Stretch &sentence, int length, const std::set<int> &shown) const
    {
        const Stretch core = densest(sentence, length, shown);
        const int room = std::max(0, length - core.size());
        Stretch part = sentence;
        if (core.begin - sentence.begin > room / 3)
            part.begin = cutAfter(core.begin - room / 3, core.begin);
        if (sentence.end - part.begin > length)
            part.end = cutBefore(std::max(core.end, part.begin + length), core.end);
        return part;
    }

    /// The stretch of places of at most `length` with the most that is new; one place that is longer is cut.
    Stretch densest(const Stretch &sentence, int length, const std::set<int> &shown) const
    {
        Stretch best{sentence.begin, sentence.begin};
        Worth worth;
        std::size_t next = 0;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const int begin = m_places[i].range.start;
            if (begin < sentence.begin || begin >= sentence.end)
                continue;
            next = std::max(next, i);
            while (next < m_places.size() && m_places[next].range.end() - begin <= length)
                ++next;
            Stretch part{begin, std::min(m_places[i].range.end(), begin + length)};
            for (std::size_t k = i; k < next; ++k)
                part.end = std::max(part.end, m_places[k].range.end());
            const Worth here = worthOf({part.begin, std::max(part.begin + 1, part.end)}, i, shown);
            if (worth < here) {
                worth = here;
                best = part;
            }
        }
        return best;
    }

    /// From `at` on to `bound`: after the first comma, else the first place where the text may be cut.
    int cutAfter(int at, int bound) const
    {
        for (int i = at; i < bound; ++i) {
            if (i > 0 && isComma(m_text[i - 1]) && mayCutAt(i))
                return i;
        }
        while (at < bound && !mayCutAt(at))
            ++at;
        return at;
    }

    /// From `at` back to `bound`: after the last comma, else the last place where the text may be cut.
    int cutBefore(int at, int bound) const
    {
        constexpr int kNear = 16;
        for (int i = at; i > std::max(bound, at - kNear); --i) {
            if (isComma(m_text[i - 1]) && mayCutAt(i))
                return i;
        }
        int cut = at;
        while (cut > bound && !mayCutAt(cut))
            --cut;
        if (mayCutAt(cut))
            return cut;
        return m_text[at].isLowSurrogate() ? at - 1 : at;
    }

    static bool isComma(QChar c) { return QStringView(u"，；：、,;").contains(c); }

    /// Not inside a word, a number, a mark or a surrogate pair.
    bool mayCutAt(int at) const
    {
        if (at <= 0 || at >= m_text.size())
            return true;
        if (m_text[at].isLowSurrogate() || (isWordAt(m_text, at - 1) && isWordAt(m_text, at)))
            return false;
        const auto mark = std::upper_bound(m_marks.begin(), m_marks.end(), at,
                                           [](int a, const model::TextRange &m) { return a < m.end(); });
        return mark == m_marks.end() || mark->start >= at;
    }

    static std::vector<Stretch> joined(std::vector<Stretch> pieces)
    {
        std::sort(pieces.begin(), pieces.end(), [](const Stretch &a, const Stretch &b) { return a.begin < b.begin; });
        std::vector<Stretch> apart;
        for (const Stretch &piece : pieces) {
            if (!apart.empty() && piece.begin <= apart.back().end)
                apart.back().end = std::max(apart.back().end, piece.end);
            else
                apart.push_back(piece);
        }
        return apart;
    }

    QStringView m_text;
    const Places &m_places;
    model::TextRanges m_marks;
    std::vector<Stretch> m_sentences;
};

void addPiece(Snippet &snippet, QStringView text, Stretch piece, const model::TextRanges &marks)
{
    const bool cutBefore = !sentenceEndsAt(text, piece.begin);
    const bool cutAfter = !sentenceEndsAt(text, piece.end);
    while (piece.begin < piece.end && text[piece.begin].isSpace())
        ++piece.begin;
    while (piece.end > piece.begin && text[piece.end - 1].isSpace())
        --piece.end;
    // Between pieces something is left out, whether a sentence was cut or not.
    if ((cutBefore || !snippet.text.isEmpty()) && !snippet.text.endsWith(u'…'))
        snippet.text += u'…';
    const int shift = static_cast<int>(snippet.text.size()) - piece.begin;
    snippet.text += text.sliced(piece.begin, piece.size());
    if (cutAfter)
        snippet.text += u'…';
    for (const model::TextRange &mark : marks) {
        const int begin = std::max(mark.start, piece.begin);
        const int end = std::min(mark.end(), piece.end);
        if (begin < end)
            snippet.matches.push_back({begin + shift, end - begin});
    }
}

}  // namespace

Snippet snippetOf(QStringView text, const std::vector<Matcher::Place> &places, int length)
{
    const Excerpt excerpt(text, places);
    Snippet snippet;
    for (const Stretch &piece : excerpt.pieces(length))
        addPiece(snippet, text, piece, excerpt.marks());
    snippet.text.replace(u'\n', u' ');
    return snippet;
}

}  // namespace dateline::search
