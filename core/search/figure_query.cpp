#include "search/figure_query.h"

#include "search/clauses.h"
#include "search/rewriting.h"
#include "text/numbers.h"
#include "text/units.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::search {
namespace {

using text::Decimal;
using text::NumberChar;

constexpr qsizetype kFewestDigits = 5;
constexpr std::size_t kMostWords = 4;

bool isPlainText(const Clause &clause)
{
    return clause.kind == ClauseKind::Text && clause.field == Field::Any && !clause.prefix && !clause.whole;
}

/// Whether the number that is typed can hardly be a label, and few figures are worth it.
bool isTelling(QStringView typed, const FigureRange &range)
{
    const QString unit = text::comparableUnit(range.unit);
    if (unit == u"%" || unit == u"‰" || typed.contains(u"分之"))
        return true;
    const auto first = std::find_if(typed.begin(), typed.end(), [](QChar c) { return text::numberCharOf(c) != NumberChar::None; });
    const auto number = first == typed.end() ? std::nullopt : text::numberAt(typed.sliced(first - typed.begin()));
    if (!number)
        return false;
    if (number->isHan)
        return number->decimals > 0 || number->value >= Decimal(1000);
    return number->hasScale() || number->decimals > 0 || number->isGrouped || number->digits >= kFewestDigits;
}

/// What a plain text is worth as a figure.
std::optional<FigureRange> worthOf(const QString &typed)
{
    if (beginsComparison(typed) || typed.contains(u".."))
        return std::nullopt;
    auto range = figureRangeOf(typed);
    if (!range || range->least != range->most || !isTelling(typed, *range))
        return std::nullopt;
    range->endsOnly = true;
    return range;
}

/// As many of the first words as are one figure (32.41 billion).
std::optional<OtherMeaning> figureAt(std::span<const Clause> clauses)
{
    const auto end = std::find_if_not(clauses.begin(), clauses.begin() + static_cast<std::ptrdiff_t>(std::min(kMostWords, clauses.size())),
                                      isPlainText);
    for (auto count = static_cast<std::size_t>(end - clauses.begin()); count > 0; --count) {
        QStringList words;
        for (const Clause &word : clauses.first(count))
            words += word.text;
        if (auto range = worthOf(words.join(u' ')))
            return OtherMeaning{figureClause(std::move(*range)), count};
    }
    return std::nullopt;
}

}  // namespace

std::optional<Query> byFigures(const Query &query) { return rewritten(query, figureAt); }

}  // namespace dateline::search
