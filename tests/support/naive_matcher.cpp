#include "support/naive_matcher.h"

#include "text/figures.h"
#include "text/fold.h"
#include "text/units.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace dateline::tests {
namespace {

enum class Kind { Cjk, Letter, Digit, Space, LineFeed, Other };

/// One character that counts, and what lies between it and the one before.
struct Character {
    char32_t c = 0;
    Kind kind = Kind::Other;
    bool joined = false;        ///< belongs to the word or number of the one before
    bool broken = false;        ///< other than white space lies between
    bool afterLineFeed = false;
    int start = 0;              ///< in the original
    int end = 0;
};

Kind kindOf(char32_t c)
{
    if (c == U'\n')
        return Kind::LineFeed;
    if (QChar::isSpace(c))
        return Kind::Space;
    if (QChar::isDigit(c))
        return Kind::Digit;
    const QChar::Script script = QChar::script(c);
    const bool cjk = script == QChar::Script_Han || script == QChar::Script_Hiragana
                     || script == QChar::Script_Katakana || script == QChar::Script_Hangul
                     || script == QChar::Script_Bopomofo || c == U'ー' || c == U'〆';
    if (cjk && (QChar::isLetter(c) || QChar::category(c) == QChar::Number_Letter))
        return Kind::Cjk;
    if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
        return Kind::Letter;
    return Kind::Other;
}

qsizetype digitsAt(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end].isDigit())
        ++end;
    return end - at;
}

/// How many units at `at` are one number: digits, threes after commas, then digits after points.
qsizetype numberLength(const QString &text, qsizetype at)
{
    qsizetype end = at + digitsAt(text, at);
    if (end - at <= 3) {
        while (end < text.size() && text[end] == u',' && digitsAt(text, end + 1) == 3)
            end += 4;
    }
    while (end < text.size() && text[end] == u'.' && digitsAt(text, end + 1) > 0)
        end += 1 + digitsAt(text, end + 1);
    return end - at;
}

/// The code point at `i`; moves past it.
char32_t takeCodePoint(const QString &text, qsizetype &i)
{
    const char16_t first = text[i++].unicode();
    if (QChar::isHighSurrogate(first) && i < text.size() && text[i].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[i++].unicode());
    return first;
}

std::vector<Character> charactersOf(QStringView original)
{
    const text::Folded folded = text::fold(original);
    const auto originOf = [&folded](qsizetype at) { return folded.origin[static_cast<std::size_t>(at)]; };
    std::vector<Character> characters;
    Character next;
    bool adjacent = false;  // to a character that counts
    qsizetype numberEnd = 0;
    for (qsizetype i = 0; i < folded.text.size();) {
        const qsizetype at = i;
        next.c = takeCodePoint(folded.text, i);
        next.kind = kindOf(next.c);
        next.joined = at < numberEnd
                      || (adjacent && next.kind == Kind::Letter && characters.back().kind == Kind::Letter);
        if (next.kind == Kind::Digit && at >= numberEnd)
            numberEnd = at + numberLength(folded.text, at);
        if (at < numberEnd)
            next.kind = Kind::Digit;
        adjacent = next.kind == Kind::Cjk || next.kind == Kind::Letter || next.kind == Kind::Digit;
        if (adjacent) {
            next.start = originOf(at);
            next.end = *std::upper_bound(folded.origin.begin(), folded.origin.end(), originOf(i - 1));
            characters.push_back(next);
            next = Character();
        } else {
            next.broken = next.broken || next.kind == Kind::Other;
            next.afterLineFeed = next.afterLineFeed || next.kind == Kind::LineFeed;
        }
    }
    return characters;
}

bool fits(const Character &asked, const Character &found)
{
    return asked.c == found.c && asked.kind == found.kind;
}

/// Whether what lies before `found` is what lies before `asked`; `previous` is the kind before both.
bool fitsGap(const Character &asked, const Character &found, Kind previous)
{
    if (found.afterLineFeed)
        return false;
    if (asked.kind != previous)
        return true;
    return asked.kind == Kind::Cjk ? asked.broken == found.broken : asked.joined == found.joined;
}

struct Looked {
    std::vector<Character> query;
    bool prefix = false;
};

Looked look(QStringView query, bool prefix)
{
    QString line = query.toString();
    line.replace(u'\n', u' ');
    return {charactersOf(line), prefix};
}

/// Where the query ends in the text that it stands in from `at` on; -1 where it does not.
int endAt(const Looked &looked, const std::vector<Character> &text, std::size_t at)
{
    const std::vector<Character> &query = looked.query;
    if (at + query.size() > text.size() || text[at].joined)
        return -1;
    for (std::size_t i = 0; i < query.size(); ++i) {
        if (!fits(query[i], text[at + i]))
            return -1;
        if (i > 0 && !fitsGap(query[i], text[at + i], query[i - 1].kind))
            return -1;
    }
    std::size_t last = at + query.size() - 1;
    while (looked.prefix && last + 1 < text.size() && text[last + 1].joined)
        ++last;
    if (last + 1 < text.size() && text[last + 1].joined)
        return -1;
    return text[last].end;
}

bool stands(const search::Clause &clause, const QString &text)
{
    return !naiveOccurrences(clause.text, text, clause.prefix).empty();
}

const QString &textOf(const search::ArticleTexts &article, search::Field field)
{
    switch (field) {
    case search::Field::Section: return article.section;
    case search::Field::By: return article.people;
    case search::Field::Place: return article.place;
    case search::Field::Agency: return article.agency;
    case search::Field::Publication: return article.publication;
    default: return article.headline;
    }
}

/// The name, or one of several, is that and no more.
bool isNamed(const search::Clause &clause, const search::ArticleTexts &article)
{
    const QString &names = clause.field == search::Field::By ? article.reporters : textOf(article, clause.field);
    const auto key = [](const QString &name) { return text::fold(name.simplified()).text; };
    const QStringList lines = names.split(u'\n');
    return std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return key(line) == key(clause.text); });
}

bool hasProperty(const search::Clause &clause, const search::ArticleTexts &article)
{
    switch (clause.field) {
    case search::Field::Kind: return article.kind == clause.text;
    case search::Field::Has: return article.has.contains(clause.text);
    case search::Field::Subject: return article.subjects.contains(clause.text);
    case search::Field::State: return article.states.contains(clause.text);
    default:
        return article.language == clause.text
               || (!clause.whole && article.language.section(u'-', 0, 0) == clause.text);
    }
}

/// How many CJK characters and words begin in a stretch of text.
int unitsIn(const std::vector<Character> &characters, int from, int to)
{
    return static_cast<int>(std::count_if(characters.begin(), characters.end(), [&](const Character &c) {
        return c.start >= from && c.start < to && (c.kind == Kind::Cjk || !c.joined);
    }));
}

bool standNearIn(const search::Clause &clause, const QString &text)
{
    const std::vector<Character> characters = charactersOf(text);
    const auto &first = clause.children[0];
    const auto &second = clause.children[1];
    for (const model::TextRange &a : naiveOccurrences(first.text, text, first.prefix)) {
        for (const model::TextRange &b : naiveOccurrences(second.text, text, second.prefix)) {
            const int from = std::min(a.end(), b.end());
            const int to = std::max(a.start, b.start);
            if (from <= to && unitsIn(characters, from, to) <= clause.distance
                && !text.sliced(from, to - from).contains(u'\n'))
                return true;
        }
    }
    return false;
}

bool standNear(const search::Clause &clause, const search::ArticleTexts &article)
{
    const search::Field field = clause.children.front().field;
    if (field != search::Field::Any)
        return standNearIn(clause, textOf(article, field));
    return standNearIn(clause, article.headline) || standNearIn(clause, article.titles)
           || standNearIn(clause, article.body);
}

/// By doubles and in lines. What a figure is, the parser of figures alone can say.
bool hasFigure(const search::FigureRange &range, const search::ArticleTexts &article)
{
    if (article.kind.isEmpty())  // loose text is asked for none
        return false;
    const double least = range.least ? range.least->toDouble() : -HUGE_VAL;
    const double most = range.most ? range.most->toDouble() : HUGE_VAL;
    const QStringList lines = QStringList{article.headline, article.titles, article.body}.join(u'\n').split(u'\n');
    for (const QString &line : lines) {
        for (const text::PrintedFigure &figure : text::findFigures(line)) {
            const double from = figure.quantity.value.toDouble();
            const double to = figure.quantity.upper ? figure.quantity.upper->toDouble() : from;
            const bool isOver = range.withLeast ? to >= least : to > least;
            const bool isUnder = range.withMost ? from <= most : from < most;
            const bool fits = range.unit.isEmpty() || text::comparableUnit(range.unit) == text::comparableUnit(figure.quantity.unit);
            if (isOver && isUnder && fits)
                return true;
        }
    }
    return false;
}

bool holds(const search::Clause &clause, const search::ArticleTexts &article)
{
    switch (clause.kind) {
    case search::ClauseKind::Nothing: return false;
    case search::ClauseKind::Property: return hasProperty(clause, article);
    case search::ClauseKind::Near: return standNear(clause, article);
    case search::ClauseKind::Pinyin: return false;  // never typed
    case search::ClauseKind::Figure: return hasFigure(clause.figure, article);
    case search::ClauseKind::Text:
        if (clause.whole)
            return isNamed(clause, article);
        switch (clause.field) {
        case search::Field::Any:
            return stands(clause, article.headline) || stands(clause, article.titles)
                   || stands(clause, article.body);
        case search::Field::Title: return stands(clause, article.headline);
        case search::Field::Section: return stands(clause, article.section);
        case search::Field::By: return stands(clause, article.people);
        case search::Field::Place: return stands(clause, article.place);
        case search::Field::Agency: return stands(clause, article.agency);
        case search::Field::Publication: return stands(clause, article.publication);
        default: return false;
        }
        return false;
    case search::ClauseKind::Date:
        if (!article.date.isValid())
            return false;
        return !(clause.first.isValid() && article.date < clause.first)
               && !(clause.last.isValid() && clause.last < article.date);
    case search::ClauseKind::And:
        return std::all_of(clause.children.begin(), clause.children.end(),
                           [&](const auto &child) { return holds(child, article); });
    case search::ClauseKind::Or:
        return std::any_of(clause.children.begin(), clause.children.end(),
                           [&](const auto &child) { return holds(child, article); });
    case search::ClauseKind::Not: return !holds(clause.children.front(), article);
    }
    return false;
}

}  // namespace

model::TextRanges naiveOccurrences(QStringView query, QStringView text, bool prefix)
{
    const Looked looked = look(query, prefix);
    model::TextRanges ranges;
    if (looked.query.empty())
        return ranges;
    const std::vector<Character> characters = charactersOf(text);
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const int end = endAt(looked, characters, i);
        if (end >= 0)
            ranges.push_back({characters[i].start, end - characters[i].start});
    }
    std::sort(ranges.begin(), ranges.end(), [](const model::TextRange &a, const model::TextRange &b) {
        return a.start != b.start ? a.start < b.start : a.length < b.length;
    });
    ranges.erase(std::unique(ranges.begin(), ranges.end()), ranges.end());
    return ranges;
}

bool naiveSatisfies(const search::Query &query, const search::ArticleTexts &article)
{
    return holds(query.root, article);
}

}  // namespace dateline::tests
