#include "library/comparison/changed_figures.h"

#include "search/differences.h"
#include "text/units.h"

#include <algorithm>

namespace dateline::library {
namespace {

using namespace Qt::StringLiterals;

/// A letter that no news print: it stands for a figure, whatever its value.
constexpr QChar kFigure(0xA4D0);

/// A text with its figures in one letter each.
struct Masked {
    QString text;
    std::vector<text::PrintedFigure> figures;
    std::vector<int> places;  ///< of each figure's letter
};

Masked masked(const QString &text)
{
    Masked masked{.text = {}, .figures = text::findFigures(text), .places = {}};
    int from = 0;
    for (const text::PrintedFigure &figure : masked.figures) {
        masked.text += QStringView(text).mid(from, figure.start - from);
        masked.places.push_back(static_cast<int>(masked.text.size()));
        masked.text += kFigure;
        from = figure.start + figure.length;
    }
    masked.text += QStringView(text).mid(from);
    return masked;
}

const text::PrintedFigure *figureAt(const Masked &masked, int place)
{
    const auto found = std::lower_bound(masked.places.begin(), masked.places.end(), place);
    return found != masked.places.end() && *found == place ? &masked.figures[static_cast<std::size_t>(found - masked.places.begin())] : nullptr;
}

bool isNear(const QString &text, int first, int second)
{
    const QStringView between = QStringView(text).mid(first + 1, second - first - 1);
    return std::ranges::none_of(between, [](QChar c) { return c.isLetterOrNumber(); });
}

/// Whether the shared character `at`, a figure, has a word beside it that both have there: else it is the same by chance.
bool isHeld(const std::vector<search::SharedCharacter> &shared, std::size_t at, const Masked &a, const Masked &b)
{
    const auto holds = [&](std::size_t first, std::size_t second, std::size_t word) {
        return figureAt(a, shared[word].start) == nullptr && isNear(a.text, shared[first].start, shared[second].start)
               && isNear(b.text, shared[first].otherStart, shared[second].otherStart);
    };
    return (at > 0 && holds(at - 1, at, at - 1)) || (at + 1 < shared.size() && holds(at, at + 1, at + 1));
}

bool isSameWorth(const text::Quantity &a, const text::Quantity &b)
{
    return a.value == b.value && a.upper == b.upper && text::comparableUnit(a.unit) == text::comparableUnit(b.unit);
}

std::optional<text::Decimal> differenceOf(const text::Quantity &before, const text::Quantity &after)
{
    const bool isOneKind = !before.upper && !after.upper && text::comparableUnit(before.unit) == text::comparableUnit(after.unit);
    return isOneKind ? after.value.plus(before.value.negated()) : std::nullopt;
}

/// Of Chinese figures; the English words stand for other powers but one.
QString scaleWord(const text::Quantity &quantity)
{
    const bool isTrillion = quantity.scale == 12 && !quantity.unit.isEmpty() && quantity.unit.front().script() != QChar::Script_Han;
    switch (isTrillion ? 0 : quantity.scale) {
    case 4: return u"万"_s;
    case 8: return u"亿"_s;
    case 12: return u"万亿"_s;
    default: return {};
    }
}

}  // namespace

std::vector<ChangedFigure> changedFigures(const QString &before, const QString &after)
{
    const Masked former = masked(before);
    const Masked present = masked(after);
    std::vector<ChangedFigure> changed;
    const std::vector<search::SharedCharacter> shared = search::sharedBy(former.text, present.text);
    for (std::size_t i = 0; i < shared.size(); ++i) {
        const text::PrintedFigure *a = figureAt(former, shared[i].start);
        const text::PrintedFigure *b = figureAt(present, shared[i].otherStart);
        if (a == nullptr || b == nullptr || isSameWorth(a->quantity, b->quantity) || !isHeld(shared, i, former, present))
            continue;
        changed.push_back({.before = {a->start, a->length}, .after = {b->start, b->length}, .valueBefore = a->quantity,
                           .valueAfter = b->quantity, .difference = differenceOf(a->quantity, b->quantity)});
    }
    return changed;
}

QString differenceInWords(const ChangedFigure &figure)
{
    if (!figure.difference)
        return {};
    const QString word = figure.valueBefore.scale == figure.valueAfter.scale ? scaleWord(figure.valueAfter) : QString();
    const auto scaled = word.isEmpty() ? figure.difference : figure.difference->shifted(-figure.valueAfter.scale);
    if (!scaled)
        return {};
    const QString sign = scaled->isNegative() ? QString() : u"+"_s;
    return sign + scaled->toString() + word + figure.valueAfter.unit;
}

}  // namespace dateline::library
