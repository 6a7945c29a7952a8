#include "text/terms.h"

#include "text/script.h"

#include <unicode/ubrk.h>
#include <unicode/uscript.h>

#include <array>
#include <memory>

namespace dateline::text {
namespace {

/// Scripts written without spaces whose words only a dictionary can tell.
bool needsDictionary(char32_t c)
{
    if (c < 0x0E00)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
        return true;
    default:
        return false;
    }
}

struct CloseBreaks {
    void operator()(UBreakIterator *breaks) const { ubrk_close(breaks); }
};

class Cutter final {
public:
    Cutter(const Folded &folded, const TermSink &sink) : m_folded(folded), m_text(folded.text), m_sink(sink) {}

    void run()
    {
        while (m_at < m_text.size()) {
            qsizetype next = m_at;
            const char32_t c = nextCodePoint(m_text, next);
            switch (classOf(c)) {
            case CharClass::Cjk:
                cjkRun();
                break;
            case CharClass::Digit:
                number();
                break;
            case CharClass::Word:
                word(needsDictionary(c));
                break;
            case CharClass::Boundary:
                emit(m_at, next, TermKind::Boundary);
                m_at = next;
                break;
            default:
                m_at = next;
            }
        }
    }

private:
    /// One character of a CJK run and where it ends in the folded text.
    struct Character {
        qsizetype start;
        qsizetype end;
    };

    CharClass classAt(qsizetype at) const
    {
        return at < m_text.size() ? classOf(nextCodePoint(m_text, at)) : CharClass::Other;
    }

    /// The next CJK character at or after `at`, over white space alone.
    bool nextInRun(qsizetype at, Character &next) const
    {
        while (at < m_text.size()) {
            qsizetype end = at;
            const CharClass kind = classOf(nextCodePoint(m_text, end));
            if (kind == CharClass::Cjk) {
                next = {at, end};
                return true;
            }
            if (kind != CharClass::Space && kind != CharClass::Ignorable)
                return false;
            at = end;
        }
        return false;
    }

    void cjkRun()
    {
        const TermKind before = m_last;
        Character present{m_at, m_at};
        nextInRun(m_at, present);
        bool first = true;
        while (true) {
            Character next{};
            const bool more = nextInRun(present.end, next);
            emitCjk(present, more ? &next : nullptr, false, first && before == TermKind::Cjk);
            if (first && more && (before == TermKind::Word || before == TermKind::Number))
                emitCjk(present, nullptr, true, false);
            m_at = present.end;
            if (!more)
                return;
            present = next;
            first = false;
        }
    }

    void emitCjk(Character present, const Character *next, bool colocated, bool breakBefore)
    {
        Term term;
        const QStringView text(m_text);
        std::array<QChar, 4> pair;
        if (next == nullptr || next->start == present.end) {
            const qsizetype end = next == nullptr ? present.end : next->end;
            term.text = text.sliced(present.start, end - present.start);
        } else {
            qsizetype size = 0;
            for (const Character &c : {present, *next}) {
                for (qsizetype i = c.start; i < c.end; ++i)
                    pair[static_cast<std::size_t>(size++)] = text[i];
            }
            term.text = QStringView(pair.data(), size);
        }
        term.kind = TermKind::Cjk;
        term.colocated = colocated;
        term.breakBefore = breakBefore;
        send(term, present.start, next == nullptr ? present.end : next->end);
    }

    /// Digits from `at` on; where they end.
    qsizetype digitsEnd(qsizetype at) const
    {
        while (at < m_text.size()) {
            qsizetype next = at;
            if (classOf(nextCodePoint(m_text, next)) != CharClass::Digit)
                break;
            at = next;
        }
        return at;
    }

    void number()
    {
        const qsizetype start = m_at;
        qsizetype end = digitsEnd(start);
        qsizetype group = end - start;  // digits since the start or the last comma
        while (end < m_text.size() && m_text[end] == u',' && group >= 1 && group <= 3) {
            const qsizetype after = digitsEnd(end + 1);
            if (after - end != 4)
                break;
            group = 3;
            end = after;
        }
        while (end < m_text.size() && m_text[end] == u'.' && classAt(end + 1) == CharClass::Digit)
            end = digitsEnd(end + 1);
        emit(start, end, TermKind::Number);
        m_at = end;
    }

    void word(bool dictionary)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size()) {
            qsizetype next = m_at;
            const char32_t c = nextCodePoint(m_text, next);
            if (classOf(c) != CharClass::Word || needsDictionary(c) != dictionary)
                break;
            m_at = next;
        }
        if (dictionary)
            dictionaryWords(start, m_at);
        else
            emit(start, m_at, TermKind::Word);
    }

    void dictionaryWords(qsizetype start, qsizetype end)
    {
        UErrorCode status = U_ZERO_ERROR;
        const auto *units = reinterpret_cast<const UChar *>(m_text.utf16()) + start;
        if (!m_breaks) {
            m_breaks.reset(ubrk_open(UBRK_WORD, "th", units, static_cast<int32_t>(end - start), &status));
        } else {
            ubrk_setText(m_breaks.get(), units, static_cast<int32_t>(end - start), &status);
        }
        if (U_FAILURE(status) || !m_breaks) {
            emit(start, end, TermKind::Word);
            return;
        }
        int32_t from = ubrk_first(m_breaks.get());
        for (int32_t to = ubrk_next(m_breaks.get()); to != UBRK_DONE; to = ubrk_next(m_breaks.get())) {
            emit(start + from, start + to, TermKind::Word);
            from = to;
        }
    }

    void emit(qsizetype start, qsizetype end, TermKind kind)
    {
        Term term;
        term.text = QStringView(m_text).sliced(start, end - start);
        term.kind = kind;
        send(term, start, end);
    }

    /// Gives the term its place in the original: up to where the next original character begins.
    void send(Term &term, qsizetype start, qsizetype end)
    {
        const auto &origin = m_folded.origin;
        term.start = origin[static_cast<std::size_t>(start)];
        auto after = static_cast<std::size_t>(end);
        while (after + 1 < origin.size() && origin[after] == origin[static_cast<std::size_t>(end - 1)])
            ++after;
        term.end = origin[after];
        m_last = term.kind;
        m_sink(term);
    }

    const Folded &m_folded;
    const QString &m_text;
    const TermSink &m_sink;
    qsizetype m_at = 0;
    TermKind m_last = TermKind::Boundary;
    std::unique_ptr<UBreakIterator, CloseBreaks> m_breaks;
};

}  // namespace

void forEachTerm(const Folded &folded, const TermSink &sink) { Cutter(folded, sink).run(); }

}  // namespace dateline::text
