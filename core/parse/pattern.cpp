#include "parse/pattern.h"

#include "parse/narrow.h"
#include "parse/pattern_match.h"
#include "text/dates.h"
#include "text/one_of.h"
#include "text/script.h"

#include <QHash>

#include <algorithm>

namespace dateline::parse {
namespace {

using Part = Pattern::Part;
using Element = Pattern::Element;

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
        {QStringLiteral("surnamed"), Part::Surnamed},
        {QStringLiteral("japanese-names"), Part::JapaneseNames},
        {QStringLiteral("stationed"), Part::Stationed},
        {QStringLiteral("rest"), Part::Rest},
        {QStringLiteral("photo-credits"), Part::PhotoCredits},
        {QStringLiteral("also-photographers"), Part::AlsoPhotographers},
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
        if (element->part == Part::DatelineStart || element->part == Part::DatelineEnd || element->part == Part::AlsoPhotographers)
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

Opening openingOf(QStringView text, const Lexicon &lexicon)
{
    const QChar first = text.front();
    return {first, !lexicon.hanAgencies.prefixOf(text).isEmpty(), !lexicon.latinAgencies.prefixOf(text).isEmpty(),
            couldBeginLatinPlace(first), (first.isLetter() && !text::isCjk(first.unicode())) || text::smallNumberAt(text).has_value()};
}

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
    pattern.findStarts();
    pattern.m_endings = endingsOf(elements);
    for (const QString &ending : pattern.m_endings)
        pattern.m_lasts += ending.back();
    pattern.m_required = requiredOf(elements);
    return pattern;
}

void Pattern::findStarts()
{
    for (const Element &element : m_elements) {
        switch (element.part) {
        case Part::DatelineStart:
        case Part::DatelineEnd:
            continue;
        case Part::Words:
            for (const QString &word : element.words)
                m_starts += narrow(word.front());
            break;
        case Part::People:
            m_starts += u'(';
            break;
        case Part::Agency:
            m_startsWithHanAgency = true;
            break;
        case Part::LatinAgency:
            m_startsWithLatinAgency = true;
            break;
        case Part::LatinPlace:
            m_startsWithLatinPlace = true;
            break;
        case Part::LatinDate:
            m_startsWithLatinDate = true;
            break;
        default:
            m_startsWithAny = true;
        }
        if (!element.optional)
            return;
    }
}

bool Pattern::couldStart(const Opening &opening) const
{
    return m_startsWithAny || (m_startsWithHanAgency && opening.isHanAgency) ||
           (m_startsWithLatinAgency && opening.isLatinAgency) || (m_startsWithLatinPlace && opening.isLatinPlace) ||
           (m_startsWithLatinDate && opening.isLatinDate) ||
           m_starts.contains(narrow(opening.first));
}

bool Pattern::couldEnd(QStringView text) const
{
    if (!m_lasts.isEmpty() && (text.isEmpty() || !text::isOneOf(text.back(), m_lasts)))
        return false;
    return m_endings.isEmpty() ||
           std::any_of(m_endings.begin(), m_endings.end(), [text](const QString &word) { return text.endsWith(word); });
}

std::optional<Attribution> Pattern::matchAt(QStringView text, int start, const Lexicon &lexicon, bool toEnd) const
{
    return matchElements(m_elements, text, start, lexicon, toEnd);
}

}  // namespace dateline::parse
