#pragma once

// A house style's line as a pattern, written in resources/agencies.json:
//
//   {agency} {place} {knownplace} {date} {programme}     parts of a Han line
//   {latinplace} {latindate}                             parts of a Latin one
//   {names} {photographers} {names-ignored}              personal names
//   {surnamed}                                           names of Han characters that begin with common surnames
//   {japanese-names}                                     those with kana too
//   {stationed}                                          those with their places: Jane Doe in Paris and John Roe
//   {photo-credits}    as {credits}; all of them are photographers
//   {also-photographers}  nothing: but those named before took pictures too
//   {rest}             what is left of the line, or of the bracket
//   {credits}          [agency] role names, as in 新华社记者 王某 通讯员 李某
//   {people}           the same in brackets
//   {people-inside}    the same where a bracket has opened before
//   {end}              nothing: but what follows is no letter, Han character or digit
//   (a|b)              one of these words; x? (a|b)? {part?}   may be absent
//   < … >              the agency-place-date part
//   anything else      itself; brackets, colons, commas and slashes of either width
//
// White space may stand between any two parts. Matching tries the shortest text for a part first and
// bounds every part (names 60, a place 20 characters), so that it is linear in the text.

#include "base/result.h"
#include "parse/attribution.h"
#include "parse/lexicon.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dateline::parse {

/// What stands at one place of a text, looked up once for all patterns that could begin there.
struct Opening {
    QChar first;
    bool isHanAgency = false;
    bool isLatinAgency = false;
    bool isLatinPlace = false;  ///< as far as its first letter says
    bool isLatinDate = false;   ///< a number, or a letter that a month may begin with
};

/// `text` from the place on, not empty.
Opening openingOf(QStringView text, const Lexicon &lexicon);

class Pattern final {
public:
    static Result<Pattern> compile(const QString &source);

    /// The match that begins at `start`; `toEnd`: it must reach the end of the text (white space aside).
    std::optional<Attribution> matchAt(QStringView text, int start, const Lexicon &lexicon, bool toEnd) const;

    /// Whether a match could begin so: a cheap look before the match itself.
    bool couldStart(const Opening &opening) const;

    /// Whether a match could reach the end of the text: a cheap look at what every match ends with. `text` as narrowed()
    /// gives it, without white space at its end.
    bool couldEnd(QStringView text) const;

    /// Every match holds one of each, narrowed.
    const std::vector<QStringList> &required() const { return m_required; }

    enum class Part {
        Words,
        Agency,
        LatinAgency,
        Place,
        KnownPlace,
        LatinPlace,
        Date,
        LatinDate,
        Programme,
        Names,
        Photographers,
        NamesIgnored,
        Surnamed,
        JapaneseNames,
        Stationed,
        Rest,
        PhotoCredits,
        AlsoPhotographers,
        Credits,
        People,
        PeopleInside,
        End,
        DatelineStart,
        DatelineEnd,
    };

    struct Element {
        Part part = Part::Words;
        QStringList words;  ///< Words: any one of them
        bool optional = false;
    };

private:
    void findStarts();

    std::vector<Element> m_elements;
    QString m_starts;                     ///< narrowed; characters that a match can begin with …
    bool m_startsWithHanAgency = false;   ///< … or with what an opening has
    bool m_startsWithLatinAgency = false;
    bool m_startsWithLatinPlace = false;
    bool m_startsWithLatinDate = false;
    bool m_startsWithAny = false;
    QStringList m_endings;                ///< narrowed; every match ends with one of these; empty = anything
    QString m_lasts;                      ///< their last characters
    std::vector<QStringList> m_required;  ///< narrowed; every match holds one of each
};

}  // namespace dateline::parse
