#include "search/figure_query.h"

#include "text/numbers.h"
#include "text/units.h"

#include <algorithm>
#include <span>

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

/// The text, or the figure.
Clause either(Clause text, FigureRange range)
{
    Clause figure;
    figure.kind = ClauseKind::Figure;
    figure.figure = std::move(range);
    Clause clause;
    clause.kind = ClauseKind::Or;
    clause.children = {std::move(text), std::move(figure)};
    return clause;
}

class Rewriting final {
public:
    Clause of(const Clause &clause)
    {
        Clause made = clause;
        if (isPlainText(clause)) {
            if (auto range = worthOf(clause.text)) {
                m_any = true;
                return either(std::move(made), std::move(*range));
            }
        } else if (clause.kind == ClauseKind::And) {
            made.children = together(clause.children);
            if (made.children.size() == 1)
                return Clause(std::move(made.children.front()));
        } else if (clause.kind == ClauseKind::Or) {
            for (Clause &child : made.children)
                child = of(child);
        }
        return made;
    }

    bool any() const { return m_any; }

private:
    /// Words in a row that are one figure, as one phrase or that.
    std::vector<Clause> together(const std::vector<Clause> &parts)
    {
        std::vector<Clause> made;
        for (std::size_t i = 0; i < parts.size();) {
            const std::size_t count = std::min(kMostWords, parts.size() - i);
            const std::size_t used = addFigure(made, std::span(parts).subspan(i, count));
            if (used == 0)
                made.push_back(of(parts[i]));
            i += std::max<std::size_t>(used, 1);
        }
        return made;
    }

    /// Of the first words, as many as are one figure; how many those are.
    std::size_t addFigure(std::vector<Clause> &made, std::span<const Clause> words)
    {
        for (std::size_t count = words.size(); count > 1; --count) {
            if (!std::all_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(count), isPlainText))
                continue;
            Clause phrase = words.front();
            for (const Clause &word : words.subspan(1, count - 1))
                phrase.text += u' ' + word.text;
            if (auto range = worthOf(phrase.text)) {
                m_any = true;
                made.push_back(either(std::move(phrase), std::move(*range)));
                return count;
            }
        }
        return 0;
    }

    bool m_any = false;
};

}  // namespace

std::optional<Query> byFigures(const Query &query)
{
    Rewriting rewriting;
    Query made{rewriting.of(query.root)};
    return rewriting.any() ? std::optional(std::move(made)) : std::nullopt;
}

}  // namespace dateline::search
