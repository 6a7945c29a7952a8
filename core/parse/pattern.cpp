#include "parse/pattern.h"

#include "parse/credits.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/script.h"

#include <QHash>

#include <algorithm>

namespace dateline::parse {

QStringView longestPrefix(QStringView text, const QStringList &words)
{
    for (const QString &word : words) {
        if (text.startsWith(word))
            return text.first(word.size());
    }
    return {};
}

namespace {

using Part = Pattern::Part;
using Element = Pattern::Element;

constexpr int kLongestNames = 60;
constexpr int kLongestPlace = 20;
constexpr int kLongestLatinPlace = 50;

/// The form of a punctuation mark that both widths share.
QChar narrow(QChar c)
{
    switch (c.unicode()) {
    case u'（':
    case u'﹙':
        return u'(';
    case u'）':
    case u'﹚':
        return u')';
    case u'〔':
    case u'［':
    case u'【':
        return u'[';
    case u'〕':
    case u'］':
    case u'】':
        return u']';
    default:
        return c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E ? QChar(static_cast<char16_t>(c.unicode() - 0xFEE0)) : c;
    }
}

bool startsWithNarrow(QStringView text, QStringView word)
{
    return text.size() >= word.size() && std::equal(word.begin(), word.end(), text.begin(), [](QChar a, QChar b) {
               return narrow(a) == narrow(b);
           });
}

bool isPlaceCharacter(QChar c)
{
    return text::isHan(c.unicode()) || c.isLetter() || c == u'·' || c == u'/' || c == u'／';
}

bool isLatinPlaceCharacter(QChar c)
{
    return (c.isLetter() && !text::isCjk(c.unicode())) || c == u' ' || c == u'.' || c == u'\'' || c == u'-' ||
           c == u',' || c == u'/';
}

bool isNameCharacter(QChar c)
{
    return text::isHan(c.unicode()) || c.isLetter() || c.isSpace() || c == u'、' || c == u'，' || c == u',' ||
           c == u'·' || c == u'.' || c == u'-' || c == u'\'';
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
            return growing(index, at, kLongestPlace, isPlaceCharacter, [this, at](Attribution &next, int end) {
                next.place = m_text.sliced(at, end - at).toString();
                return !namesRole(next.place);
            }, state);
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
        case Part::Credits:
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
        return std::any_of(m_lexicon.roles.begin(), m_lexicon.roles.end(), [&place](const auto &role) {
            return role.first.size() > 1 && place.contains(role.first);
        });
    }

    bool words(const Element &element, std::size_t index, int at, const Attribution &state)
    {
        return std::any_of(element.words.begin(), element.words.end(), [&](const QString &word) {
            return startsWithNarrow(m_text.sliced(at), word) && from(index + 1, at + static_cast<int>(word.size()), state);
        });
    }

    bool agency(const AgencyNames &agencies, std::size_t index, int at, const Attribution &state)
    {
        if (at >= m_text.size() || !agencies.starts.contains(m_text[at]))
            return false;
        const QStringList &names = agencies.names;
        return std::any_of(names.begin(), names.end(), [&](const QString &name) {
            if (!m_text.sliced(at).startsWith(name))
                return false;
            Attribution next = state;
            next.agency = name;
            return from(index + 1, at + static_cast<int>(name.size()), next);
        });
    }

    /// Tries every length of a run of characters, the shortest first.
    template<typename Allowed, typename Take>
    bool growing(std::size_t index, int at, int longest, Allowed allowed, Take take, const Attribution &state)
    {
        for (int end = at; end < m_text.size() && end - at < longest && allowed(m_text[end]);) {
            ++end;
            Attribution next = state;
            if (take(next, end) && from(index + 1, end, next))
                return true;
        }
        return false;
    }

    bool knownPlace(std::size_t index, int at, const Attribution &state)
    {
        const QStringView place = longestPrefix(m_text.sliced(at), m_lexicon.places);
        if (place.isEmpty())
            return false;
        Attribution next = state;
        next.place = place.toString();
        return from(index + 1, at + static_cast<int>(place.size()), next);
    }

    bool latinPlace(std::size_t index, int at, const Attribution &state)
    {
        if (at >= m_text.size() || !m_text[at].isUpper())
            return false;
        return growing(index, at, kLongestLatinPlace, isLatinPlaceCharacter, [this, at](Attribution &next, int end) {
            next.place = m_text.sliced(at, end - at).trimmed().toString();
            return !m_text[end - 1].isSpace() && m_text[end - 1] != u',';
        }, state);
    }

    bool date(std::size_t index, int at, const Attribution &state)
    {
        const QStringView rest = m_text.sliced(at);
        Attribution next = state;
        if (const auto printed = text::monthAndDayAt(rest)) {
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
        next.day = day->value;
        return from(index + 1, after + 1, next);
    }

    bool latinDate(std::size_t index, int at, const Attribution &state)
    {
        const auto month = text::englishMonthAt(m_text.sliced(at));
        if (!month)
            return false;
        const int dayAt = skipSpace(at + month->length);
        const auto day = text::smallNumberAt(m_text.sliced(dayAt));
        if (!day || day->value < 1 || day->value > 31)
            return false;
        Attribution next = state;
        next.month = month->value;
        next.day = day->value;
        return from(index + 1, dayAt + day->length, next);
    }

    bool names(std::size_t index, int at, const Attribution &state, QStringList Attribution::*list)
    {
        return growing(index, at, kLongestNames, isNameCharacter, [this, at, list](Attribution &next, int end) {
            const QStringList names = text::splitNames(m_text.sliced(at, end - at));
            if (!arePersonalNames(names))
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
        const int length = readCredits(m_text.sliced(from0), m_lexicon, part == Part::Credits, next);
        if (length == 0)
            return false;
        int end = from0 + length;
        if (bracketed) {
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

const QHash<QString, Part> &partNames()
{
    static const QHash<QString, Part> names{
        {QStringLiteral("agency"), Part::Agency},
        {QStringLiteral("latinagency"), Part::LatinAgency},
        {QStringLiteral("place"), Part::Place},
        {QStringLiteral("knownplace"), Part::KnownPlace},
        {QStringLiteral("latinplace"), Part::LatinPlace},
        {QStringLiteral("date"), Part::Date},
        {QStringLiteral("latindate"), Part::LatinDate},
        {QStringLiteral("programme"), Part::Programme},
        {QStringLiteral("names"), Part::Names},
        {QStringLiteral("photographers"), Part::Photographers},
        {QStringLiteral("names-ignored"), Part::NamesIgnored},
        {QStringLiteral("credits"), Part::Credits},
        {QStringLiteral("people"), Part::People},
        {QStringLiteral("people-inside"), Part::PeopleInside},
        {QStringLiteral("end"), Part::End},
    };
    return names;
}

QStringList narrowed(const QStringList &words)
{
    QStringList out;
    for (const QString &word : words)
        out += parse::narrowed(word);
    return out;
}

/// The words that a match can end with; empty when it can end with anything.
QStringList endingsOf(const std::vector<Element> &elements)
{
    QStringList endings;
    for (auto element = elements.rbegin(); element != elements.rend(); ++element) {
        if (element->part == Part::DatelineStart || element->part == Part::DatelineEnd)
            continue;
        if (element->part == Part::Words)
            endings += narrowed(element->words);
        else if (element->part == Part::People)
            endings += QStringLiteral(")");
        else
            return {};
        if (!element->optional)
            return endings;
    }
    return {};
}

std::vector<QStringList> requiredOf(const std::vector<Element> &elements)
{
    std::vector<QStringList> required;
    for (const Element &element : elements) {
        if (element.part == Part::Words && !element.optional)
            required.push_back(narrowed(element.words));
    }
    return required;
}

Error badPattern(const QString &source, qsizetype at, const QString &why)
{
    return {ErrorCode::Invalid, QStringLiteral("pattern %1, character %2: %3").arg(source).arg(at + 1).arg(why), {}};
}

}  // namespace

Result<Pattern> Pattern::compile(const QString &source)
{
    Pattern pattern;
    auto &elements = pattern.m_elements;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source[i];
        if (c == u' ')
            continue;
        if (c == u'<' || c == u'>') {
            elements.push_back({c == u'<' ? Part::DatelineStart : Part::DatelineEnd, {}, false});
        } else if (c == u'?' && !elements.empty()) {
            elements.back().optional = true;
        } else if (c == u'{' || c == u'(') {
            const qsizetype close = source.indexOf(c == u'{' ? u'}' : u')', i);
            if (close < 0)
                return badPattern(source, i, QStringLiteral("not closed"));
            QString inside = source.sliced(i + 1, close - i - 1);
            i = close;
            if (inside.contains(u'(') || inside.contains(u'{'))
                return badPattern(source, i, QStringLiteral("a part within a part"));
            if (c == u'(') {
                elements.push_back({Part::Words, inside.split(u'|'), false});
                continue;
            }
            const bool optional = inside.endsWith(u'?');
            if (optional)
                inside.chop(1);
            const auto part = partNames().constFind(inside);
            if (part == partNames().constEnd())
                return badPattern(source, i, QStringLiteral("no part is called %1").arg(inside));
            elements.push_back({*part, {}, optional});
        } else {
            elements.push_back({Part::Words, {QString(c)}, false});
        }
    }
    pattern.m_endings = endingsOf(elements);
    pattern.m_required = requiredOf(elements);
    return pattern;
}

bool Pattern::couldEnd(QStringView text) const
{
    const auto endsWith = [text](const QString &word) { return text.endsWith(word); };
    if (!m_endings.isEmpty() && std::none_of(m_endings.begin(), m_endings.end(), endsWith))
        return false;
    return std::all_of(m_required.begin(), m_required.end(), [text](const QStringList &words) {
        return std::any_of(words.begin(), words.end(), [text](const QString &word) { return text.contains(word); });
    });
}

QString narrowed(QStringView text)
{
    QString out = text.toString();
    for (QChar &c : out)
        c = narrow(c);
    return out;
}

std::optional<Attribution> Pattern::matchAt(QStringView text, int start, const Lexicon &lexicon, bool toEnd) const
{
    Match match(m_elements, text, lexicon, toEnd);
    Attribution state;
    state.start = start;
    if (!match.from(0, start, state))
        return std::nullopt;
    match.result.start = start;
    return match.result;
}

}  // namespace dateline::parse
