#include "parse/pattern_match.h"

#include "parse/credits.h"
#include "parse/narrow.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/one_of.h"
#include "text/script.h"

#include <algorithm>

namespace dateline::parse {
namespace {

using Part = Pattern::Part;
using Element = Pattern::Element;

constexpr int kLongestNames = 60;
constexpr int kLongestPlace = 20;
constexpr int kLongestLatinPlace = 50;
constexpr int kLongestRest = 200;

bool startsWithNarrow(QStringView text, QStringView word)
{
    return text.size() >= word.size() && std::equal(word.begin(), word.end(), text.begin(), [](QChar a, QChar b) {
               return narrow(a) == narrow(b);
           });
}

bool beginsWithAny(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [text](const QString &word) { return startsWithNarrow(text, word); });
}

bool isPlaceCharacter(QChar c)
{
    return text::isHan(c.unicode()) || c.isLetter() || text::isOneOf(c, u"·/／“”\"");
}

bool isLatinPlaceCharacter(QChar c)
{
    return (c.isLetter() && !text::isCjk(c.unicode())) || c == u' ' || c == u'.' || c == u'\'' || c == u'-' ||
           c == u',' || c == u'/';
}

/// 2024年 before a month; the length.
int yearLength(QStringView text)
{
    const auto year = text::smallNumberAt(text);
    return year && year->length == 4 && text.size() > 4 && text[4] == u'年' ? 5 : 0;
}

/// `, 2026` behind a day; the length.
int latinYearLength(QStringView text)
{
    int at = 0;
    while (at < text.size() && at < 2 && (text[at] == u',' || text[at].isSpace()))
        ++at;
    const auto year = text::smallNumberAt(text.sliced(at));
    return at > 0 && year && year->length == 4 ? at + 4 : 0;
}

class Match final {
public:
    Match(const std::vector<Element> &elements, QStringView text, const Lexicon &lexicon, bool toEnd)
        : m_elements(elements), m_text(text), m_lexicon(lexicon), m_toEnd(toEnd)
    {
    }

    bool from(std::size_t index, int at, const Attribution &state)
    {
        const int skipped = skipSpace(at);
        if (index == m_elements.size()) {
            if (m_toEnd && skipped != m_text.size())
                return false;
            result = state;
            result.end = at;
            return true;
        }
        const Element &element = m_elements[index];
        const bool marker = element.part == Part::DatelineStart || element.part == Part::DatelineEnd;
        if (part(element, index, marker && element.part == Part::DatelineEnd ? at : skipped, state))
            return true;
        return element.optional && from(index + 1, at, state);
    }

    Attribution result;

private:
    int skipSpace(int at) const
    {
        while (at < m_text.size() && m_text[at].isSpace())
            ++at;
        return at;
    }

    /// A cheap look before what has been found is copied: whether the words or the day that must come next could stand
    /// at `at`.
    bool couldGoOn(std::size_t index, int at) const
    {
        const QStringView rest = m_text.sliced(skipSpace(at));
        for (; index < m_elements.size(); ++index) {
            const Element &element = m_elements[index];
            if (element.part == Part::DatelineStart || element.part == Part::DatelineEnd)
                continue;
            const bool could = element.part == Part::Words  ? beginsWithAny(rest, element.words)
                               : element.part == Part::Date ? text::smallNumberAt(rest).has_value()
                                                            : true;
            if (could || !element.optional)
                return could;
        }
        return true;
    }

    bool part(const Element &element, std::size_t index, int at, const Attribution &state)
    {
        switch (element.part) {
        case Part::Words:
            return words(element, index, at, state);
        case Part::Agency:
            return agency(m_lexicon.hanAgencies, index, at, state);
        case Part::LatinAgency:
            return agency(m_lexicon.latinAgencies, index, at, state);
        case Part::Place:
            return place(index, at, state);
        case Part::KnownPlace:
            return knownPlace(index, at, state);
        case Part::LatinPlace:
            return latinPlace(index, at, state);
        case Part::Date:
            return date(index, at, state);
        case Part::LatinDate:
            return latinDate(index, at, state);
        case Part::Programme:
            return growing(index, at, kLongestPlace, [](QChar c) { return narrow(c) != u')' && narrow(c) != u'('; },
                           [](Attribution &, int) { return true; }, state);
        case Part::Names:
            return names(index, at, state, &Attribution::reporters);
        case Part::Photographers:
            return names(index, at, state, &Attribution::photographers);
        case Part::NamesIgnored:
            return names(index, at, state, nullptr);
        case Part::Surnamed:
            return surnamed(index, at, state);
        case Part::JapaneseNames:
            return growing(index, at, kLongestNames, isPlaceCharacter, [this, at](Attribution &next, int end) {
                const QStringList names = text::splitNames(m_text.sliced(at, end - at));
                next.reporters += names;
                return areJapaneseNames(names);
            }, state);
        case Part::Stationed:
            return stationed(index, at, state);
        case Part::Rest: {
            const int end = restEnd(at);
            return end > at && from(index + 1, end, state);
        }
        case Part::AlsoPhotographers: {
            Attribution next = state;
            next.photographers += next.reporters;
            return from(index + 1, at, next);
        }
        case Part::Credits:
        case Part::PhotoCredits:
        case Part::People:
        case Part::PeopleInside:
            return credits(element.part, index, at, state);
        case Part::End:
            return (at > 0 && m_text[at - 1].isSpace()) || at == m_text.size() || !m_text[at].isLetterOrNumber()
                       ? from(index + 1, at, state)
                       : false;
        case Part::DatelineStart: {
            Attribution next = state;
            next.datelineStart = at;
            return from(index + 1, at, next);
        }
        case Part::DatelineEnd: {
            Attribution next = state;
            next.datelineEnd = at;
            return from(index + 1, at, next);
        }
        }
        return false;
    }

    /// 記者某某台北 is no place: who stands before where.
    bool namesRole(const QString &place) const
    {
        return m_lexicon.roles.isIn(place);
    }

    bool words(const Element &element, std::size_t index, int at, const Attribution &state)
    {
        return std::any_of(element.words.begin(), element.words.end(), [&](const QString &word) {
            return startsWithNarrow(m_text.sliced(at), word) && from(index + 1, at + static_cast<int>(word.size()), state);
        });
    }

    bool agency(const WordIndex &agencies, std::size_t index, int at, const Attribution &state)
    {
        if (at >= m_text.size())
            return false;
        const auto goOn = [&](qsizetype length) {
            const int end = at + static_cast<int>(length);
            if (!couldGoOn(index + 1, end))
                return false;
            Attribution next = state;
            next.agency = m_text.sliced(at, length).toString();
            return from(index + 1, end, next);
        };
        const QStringView rest = m_text.sliced(at);
        const QStringList &names = agencies.beginningWith(m_text[at]);
        return std::any_of(names.begin(), names.end(), [&](const QString &name) {
            if (!rest.startsWith(name))
                return false;
            const qsizetype ending = m_lexicon.agencyEndings.prefixOf(rest.sliced(name.size())).size();
            return (ending > 0 && goOn(name.size() + ending)) || goOn(name.size());
        });
    }

    /// Tries every length of a run of characters, the shortest first.
    template<typename Allowed, typename Take>
    bool growing(std::size_t index, int at, int longest, Allowed allowed, Take take, const Attribution &state)
    {
        for (int end = at; end < m_text.size() && end - at < longest && allowed(m_text[end]);) {
            ++end;
            if (!couldGoOn(index + 1, end))
                continue;
            Attribution next = state;
            if (take(next, end) && from(index + 1, end, next))
                return true;
        }
        return false;
    }

    bool place(std::size_t index, int at, const Attribution &state)
    {
        int quotes = 0;
        for (int end = at; end < m_text.size() && end - at < kLongestPlace; ) {
            const QChar c = m_text[end];
            quotes += c == u'“' ? 1 : c == u'”' ? -1 : 0;
            if (!isPlaceCharacter(c) && !(quotes > 0 && c.isDigit()))  // “某某2”号
                break;
            ++end;
            if (!couldGoOn(index + 1, end))
                continue;
            Attribution next = state;
            const QString place = m_text.sliced(at, end - at).toString();
            next.place = state.place.isEmpty() ? place : state.place + u'/' + place;
            if (from(index + 1, end, next))
                return !namesRole(next.place) && m_lexicon.notPlaces.prefixOf(m_text.sliced(at)).isEmpty();
        }
        return false;
    }

    bool knownPlace(std::size_t index, int at, const Attribution &state)
    {
        const QStringView place = m_lexicon.places.prefixOf(m_text.sliced(at));
        if (place.isEmpty())
            return false;
        Attribution next = state;
        next.place = place.toString();
        return from(index + 1, at + static_cast<int>(place.size()), next);
    }

    bool latinPlace(std::size_t index, int at, const Attribution &state)
    {
        if (at >= m_text.size() || !couldBeginLatinPlace(m_text[at]))
            return false;
        return growing(index, at, kLongestLatinPlace, isLatinPlaceCharacter, [this, at](Attribution &next, int end) {
            next.place = m_text.sliced(at, end - at).trimmed().toString();
            return !m_text[end - 1].isSpace() && m_text[end - 1] != u',';
        }, state);
    }

    bool date(std::size_t index, int at, const Attribution &state)
    {
        at += yearLength(m_text.sliced(at));
        const QStringView rest = m_text.sliced(at);
        if (const auto printed = text::monthAndDayAt(rest)) {
            Attribution next = state;
            next.month = printed->month;
            next.day = printed->day;
            return from(index + 1, at + printed->length, next);
        }
        const auto day = text::smallNumberAt(rest);
        if (!day || day->value < 1 || day->value > 31)
            return false;
        const int after = skipSpace(at + day->length);
        if (after >= m_text.size() || m_text[after] != u'日')
            return false;
        Attribution next = state;
        next.day = day->value;
        return from(index + 1, after + 1, next);
    }

    /// July 26, 26 July
    bool latinDate(std::size_t index, int at, const Attribution &state)
    {
        const auto dayFirst = text::smallNumberAt(m_text.sliced(at));
        const int monthAt = dayFirst ? skipSpace(at + dayFirst->length + text::dayEndingLength(m_text.sliced(at + dayFirst->length))) : at;
        const auto month = text::monthNameAt(m_text.sliced(monthAt), text::MonthNames::All);
        if (!month)
            return false;
        int end = monthAt + month->length;
        auto day = dayFirst;
        if (!dayFirst) {
            end = skipSpace(end);
            day = text::smallNumberAt(m_text.sliced(end));
            end += day ? day->length : 0;
        }
        if (!day || day->value < 1 || day->value > 31)
            return false;
        Attribution next = state;
        next.month = month->value;
        next.day = day->value;
        const int withYear = end + latinYearLength(m_text.sliced(end));
        return (withYear > end && from(index + 1, withYear, next)) || from(index + 1, end, next);
    }

    /// Up to the end of the line or of the bracket.
    int restEnd(int at) const
    {
        int end = at;
        while (end < m_text.size() && end - at < kLongestRest && narrow(m_text[end]) != u')')
            ++end;
        return end;
    }

    /// Names with the places they write from, up to a semicolon, the bracket's end or the end.
    bool stationed(std::size_t index, int at, const Attribution &state)
    {
        int end = at;
        while (end < m_text.size() && end - at < kLongestRest && !text::isOneOf(narrow(m_text[end]), u";|)"))
            ++end;
        QStringView printed = m_text.sliced(at, end - at);
        if (printed.endsWith(u'.'))
            printed.chop(1);
        const QStringList names = namesWithStations(printed);
        if (!arePersonalNames(names, m_lexicon))
            return false;
        Attribution next = state;
        next.reporters += names;
        next.namesAuthor = true;
        return from(index + 1, end, next);
    }

    /// Where nothing but a mark says that they are names.
    bool surnamed(std::size_t index, int at, const Attribution &state)
    {
        return growing(index, at, kLongestNames, isNameCharacter, [this, at](Attribution &next, int end) {
            const QStringList names = text::splitNames(m_text.sliced(at, end - at));
            const auto isSurnamed = [this](const QString &name) { return name.contains(u'·') || beginsWithSurname(name, m_lexicon); };
            if (!arePersonalNames(names, m_lexicon) || !std::all_of(names.begin(), names.end(), isSurnamed))
                return false;
            next.reporters += names;
            next.namesAuthor = true;
            return true;
        }, state);
    }

    bool names(std::size_t index, int at, const Attribution &state, QStringList Attribution::*list)
    {
        return growing(index, at, kLongestNames, isNameCharacter, [this, at, list](Attribution &next, int end) {
            const QStringList names = text::splitNames(m_text.sliced(at, end - at));
            if (!arePersonalNames(names, m_lexicon))
                return false;
            if (list != nullptr) {
                next.*list += names;
                next.namesAuthor = true;
            }
            return true;
        }, state);
    }

    bool credits(Part part, std::size_t index, int at, const Attribution &state)
    {
        const bool bracketed = part == Part::People;
        if (bracketed && (at >= m_text.size() || narrow(m_text[at]) != u'('))
            return false;
        const int from0 = bracketed ? at + 1 : at;
        Attribution next = state;
        const CreditForm form = part == Part::Credits        ? CreditForm::Alone
                                : part == Part::PhotoCredits ? CreditForm::Picture
                                                             : CreditForm::Inside;
        const int length = readCredits(m_text.sliced(from0), m_lexicon, form, next);
        if (length == 0)
            return false;
        int end = from0 + length;
        if (bracketed) {
            end = skipSpace(end);
            end += static_cast<int>(m_lexicon.deeds.prefixOf(m_text.sliced(end)).size());
            end = skipSpace(end);
            if (end >= m_text.size() || narrow(m_text[end]) != u')')
                return false;
            ++end;
        }
        return from(index + 1, end, next);
    }

    const std::vector<Element> &m_elements;
    QStringView m_text;
    const Lexicon &m_lexicon;
    bool m_toEnd;
};

}  // namespace

bool couldBeginLatinPlace(QChar c) { return c.isUpper() || text::isArabic(c.unicode()); }

std::optional<Attribution> matchElements(const std::vector<Element> &elements, QStringView text, int start,
                                         const Lexicon &lexicon, bool toEnd)
{
    Match match(elements, text, lexicon, toEnd);
    Attribution state;
    state.start = start;
    if (!match.from(0, start, state))
        return std::nullopt;
    return match.result;
}

}  // namespace dateline::parse
