#include "search/pinyin_query.h"

#include "search/rewriting.h"
#include "text/fold.h"
#include "text/pinyin.h"
#include "text/script.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::search {
namespace {

constexpr qsizetype kMostParts = 16;
constexpr std::size_t kMostWays = 16;

/// Where characters can be found by their readings.
bool hasReadings(Field field)
{
    switch (field) {
    case Field::Any:
    case Field::Title:
    case Field::By:
    case Field::Place:
    case Field::Section:
    case Field::Agency:
        return true;
    default:
        return false;
    }
}

/// Those that are in the index of initials.
bool hasInitials(Field field) { return field != Field::Section && field != Field::Agency; }

/// The letters of a text between white space, apostrophes and hyphens; nothing when there is anything else.
QStringList lettersOf(const Clause &clause)
{
    if (clause.kind != ClauseKind::Text || clause.prefix || clause.whole || !hasReadings(clause.field))
        return {};
    QStringList words;
    QString word;
    for (const QChar c : QString(text::foldedText(clause.text) + u' ')) {
        if (c >= u'a' && c <= u'z') {
            word += c;
        } else if (c.isSpace() || c == u'\'' || c == u'’' || c == u'-') {
            if (!word.isEmpty())
                words += word;
            word.clear();
        } else {
            return {};
        }
    }
    return words.size() <= kMostParts ? words : QStringList();
}

bool isSyllable(const QString &letters) { return !text::charactersReadAs(letters).isEmpty(); }

bool areSyllables(const QStringList &parts) { return std::all_of(parts.begin(), parts.end(), isSyllable); }

/// Every way to read the parts one after the other; none when one cannot be read.
std::vector<QStringList> waysOf(const QStringList &parts)
{
    std::vector<QStringList> ways{{}};
    for (const QString &part : parts) {
        std::vector<QStringList> longer;
        // A syllable beside others is that one; alone it may be two (xian: xi an).
        const auto cuts = parts.size() > 1 && isSyllable(part) ? std::vector<QStringList>{{part}} : text::syllablesOf(part);
        for (const QStringList &way : ways) {
            for (const QStringList &cut : cuts) {
                if (longer.size() < kMostWays)
                    longer.push_back(way + cut);
            }
        }
        ways = std::move(longer);
    }
    return ways;
}

bool mayBeInitials(const QString &letters)
{
    return letters.size() >= kFewestInitials && letters.size() <= kMostInitials
           && std::none_of(letters.begin(), letters.end(), [](QChar c) { return c == u'i' || c == u'u' || c == u'v'; });
}

std::optional<PinyinWord> wordOf(const QStringList &parts, Field field)
{
    PinyinWord word;
    word.ways = waysOf(parts);
    // One alone would find everything, and AI, CAN or men are words of their own.
    std::erase_if(word.ways, [](const QStringList &way) { return way.size() < 2; });
    const bool mayBeOne = parts.size() == 1 && !isSyllable(parts.front());
    if (word.ways.empty() && mayBeOne && hasInitials(field) && mayBeInitials(parts.front()))
        word.initials = parts.front();
    return word.ways.empty() && word.initials.isEmpty() ? std::nullopt : std::optional(std::move(word));
}

/// How many of the first clauses are one word, and its letters.
struct Typed {
    QStringList parts;
    std::size_t clauses = 0;
};

Typed wordAt(std::span<const Clause> clauses)
{
    const Field field = clauses.front().field;
    const auto partsAt = [&](std::size_t at) {
        return at < clauses.size() && clauses[at].field == field ? lettersOf(clauses[at]) : QStringList();
    };
    Typed typed{partsAt(0), 1};
    const auto take = [&] { typed.parts += partsAt(typed.clauses++); };
    const auto nextIsSyllables = [&](std::size_t at) { return !partsAt(at).isEmpty() && areSyllables(partsAt(at)); };
    if (!areSyllables(typed.parts)) {
        // dizhenyu jing, but dizhenyu jing bao is two.
        if (!text::syllablesOf(typed.parts.front()).empty() && partsAt(1).size() == 1 && nextIsSyllables(1) && !nextIsSyllables(2))
            take();
        return typed;
    }
    while (nextIsSyllables(typed.clauses))
        take();
    if (typed.parts.size() == 1 && !partsAt(1).isEmpty() && !waysOf(partsAt(1)).empty())
        take();
    return typed;
}

std::optional<OtherMeaning> readingsAt(std::span<const Clause> clauses)
{
    if (lettersOf(clauses.front()).isEmpty())
        return std::nullopt;
    const Typed typed = wordAt(clauses);
    auto word = typed.parts.size() <= kMostParts ? wordOf(typed.parts, clauses.front().field) : std::nullopt;
    if (!word)
        return std::nullopt;
    Clause clause;
    clause.kind = ClauseKind::Pinyin;
    clause.field = clauses.front().field;
    clause.text = typed.parts.join(u' ');
    clause.pinyin = std::move(*word);
    return OtherMeaning{std::move(clause), typed.clauses};
}

/// Whether it looks for CJK characters in the texts.
bool asksCharacters(const Clause &clause)
{
    if (clause.kind == ClauseKind::Text && (clause.field == Field::Any || clause.field == Field::Title)) {
        for (qsizetype i = 0; i < clause.text.size();) {
            if (text::isCjk(text::nextCodePoint(clause.text, i)))
                return true;
        }
    }
    return std::any_of(clause.children.begin(), clause.children.end(), asksCharacters);
}

}  // namespace

std::optional<Query> byPinyin(const Query &query)
{
    return asksCharacters(query.root) ? std::nullopt : rewritten(query, readingsAt);
}

}  // namespace dateline::search
