#include "search/figure_range.h"

#include "search/comparison.h"
#include "text/numbers.h"
#include "text/units.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::search {
namespace {

using text::Decimal;
using text::Quantity;

constexpr qsizetype kLongestTyped = 96;
constexpr qsizetype kMostDigits = 40;  // as written without an exponent

/// Full-width signs as ASCII.
QString narrowed(QStringView typed)
{
    QString narrow = typed.toString();
    for (QChar &c : narrow) {
        if (c >= QChar(0xFF01) && c <= QChar(0xFF5E))
            c = QChar(static_cast<char16_t>(c.unicode() - 0xFEE0));
    }
    return narrow;
}

/// A number alone, or with a unit, that would be none in running text: a year, a single numeral.
std::optional<Quantity> plainQuantity(QStringView text)
{
    bool isNegative = false;
    for (QStringView sign : {u"-", u"−", u"负", u"零下"}) {
        if (!isNegative && text.startsWith(sign)) {
            text = text.sliced(sign.size());
            isNegative = true;
        }
    }
    if (text.isEmpty() || text::numberCharOf(text.front()) == text::NumberChar::None)
        return std::nullopt;
    const auto number = text::numberAt(text);
    if (!number || number->isRow)
        return std::nullopt;
    const QStringView unit = text.sliced(number->length).trimmed();
    if (text::unitAt(unit).length != unit.size())
        return std::nullopt;
    Quantity quantity;
    quantity.value = isNegative ? number->value.negated() : number->value;
    quantity.unit = unit.toString();
    return quantity;
}

std::optional<Quantity> typedQuantity(QStringView text)
{
    text = text.trimmed();
    auto quantity = text::quantityOf(text);
    if (!quantity)
        quantity = plainQuantity(text);
    const auto fits = [](const Decimal &value) { return value.toString().size() <= kMostDigits; };
    if (!quantity || !fits(quantity->value) || (quantity->upper && !fits(*quantity->upper)))
        return std::nullopt;
    return quantity;
}

FigureRange between(const Decimal &a, const Decimal &b, const QString &unit)
{
    FigureRange range;
    range.least = std::min(a, b);
    range.most = std::max(a, b);
    range.unit = unit;
    return range;
}

FigureRange compared(const Quantity &quantity, const Comparison &comparison)
{
    FigureRange range;
    range.unit = quantity.unit;
    if (!comparison.less)
        range.least = quantity.value;
    if (!comparison.greater)
        range.most = quantity.value;
    range.withLeast = range.withMost = comparison.equal;
    if (!range.least)
        range.withLeast = true;
    if (!range.most)
        range.withMost = true;
    return range;
}

std::optional<FigureRange> fromTo(QStringView from, QStringView to)
{
    constexpr Comparison kAtLeast{{}, false, true, true};
    constexpr Comparison kAtMost{{}, true, true, false};
    const auto least = typedQuantity(from);
    const auto most = typedQuantity(to);
    if ((least && least->upper) || (most && most->upper))
        return std::nullopt;
    if (to.isEmpty() || from.isEmpty()) {
        const auto &end = from.isEmpty() ? most : least;
        return end ? std::optional(compared(*end, from.isEmpty() ? kAtMost : kAtLeast)) : std::nullopt;
    }
    // As a text prints it: 300..400亿 is 300亿 to 400亿.
    const QString printed = from.trimmed() + u"到"_s + to.trimmed();
    if (const auto both = typedQuantity(printed); both && both->upper)
        return between(both->value, *both->upper, both->unit);
    if (!least || !most)
        return std::nullopt;
    const bool isSame = least->unit.isEmpty() || most->unit.isEmpty()
                        || text::comparableUnit(least->unit) == text::comparableUnit(most->unit);
    if (!isSame)
        return std::nullopt;
    return between(least->value, most->value, least->unit.isEmpty() ? most->unit : least->unit);
}

std::optional<FigureRange> readRange(QStringView typed)
{
    if (typed.size() > kLongestTyped)
        return std::nullopt;
    const QString narrow = narrowed(typed.trimmed());
    const QStringView text = narrow;
    if (const Comparison *comparison = comparisonAt(text)) {
        const auto quantity = typedQuantity(text.sliced(comparison->sign.size()));
        return quantity && !quantity->upper ? std::optional(compared(*quantity, *comparison)) : std::nullopt;
    }
    constexpr QStringView kTo = u"..";
    if (const qsizetype to = text.indexOf(kTo); to >= 0)
        return fromTo(text.first(to), text.sliced(to + kTo.size()));
    const auto quantity = typedQuantity(text);
    if (!quantity)
        return std::nullopt;
    return between(quantity->value, quantity->upper.value_or(quantity->value), quantity->unit);
}

constexpr int kWan = 4;
constexpr int kYi = 8;

bool isBelowWan(const Decimal &value) { return value.magnitude() < Decimal(10'000); }

/// Thousands apart.
QString grouped(QString digits)
{
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype first = digits.startsWith(u'-') ? 1 : 0;
    for (qsizetype i = (point < 0 ? digits.size() : point) - 3; i > first; i -= 3)
        digits.insert(i, u',');
    return digits;
}

/// In English words the digits alone, grouped; else by 万 or 亿, where there are so many.
QString number(const Decimal &value, Wording wording)
{
    if (wording == Wording::English)
        return grouped(value.toString());
    if (isBelowWan(value))
        return value.toString();
    const bool simplified = wording == Wording::Simplified;
    const int scale = value.magnitude() < Decimal(100'000'000) ? kWan : kYi;
    const auto plain = value.shifted(-scale);
    return plain ? plain->toString() + (scale == kWan ? (simplified ? u'万' : u'萬') : (simplified ? u'亿' : u'億')) : value.toString();
}

QString withUnit(const QString &number, const QString &unit)
{
    if (unit.isEmpty())
        return number;
    if (text::unitAt(unit).length != unit.size())
        return unit + number;
    const bool isLatin = unit.front().isLetter() && unit.front().unicode() < 0x0530;
    return number + (isLatin ? u" "_s : QString()) + unit;
}

bool holds(const FigureRange &range, const Decimal &value)
{
    const bool reaches = !range.least || (range.withLeast ? value >= *range.least : value > *range.least);
    return reaches && (!range.most || (range.withMost ? value <= *range.most : value < *range.most));
}

}  // namespace

bool beginsComparison(QStringView typed) { return comparisonAt(narrowed(typed.first(std::min<qsizetype>(2, typed.size())))) != nullptr; }

bool isComparison(QStringView typed)
{
    constexpr qsizetype kLongestSign = 2;
    const QString narrow = narrowed(typed.first(std::min(kLongestSign + 1, typed.size())));
    const Comparison *comparison = comparisonAt(narrow);
    return comparison != nullptr && comparison->sign.size() == narrow.size();
}

bool mayGoOnWithFigure(QStringView word)
{
    const char16_t c = word.isEmpty() ? u' ' : word.front().toLower().unicode();
    return c >= u'a' && c <= u'z';
}

std::optional<FigureRange> figureRangeOf(QStringView typed)
{
    auto range = readRange(typed);
    // What could not be written again is no range: 5 of a unit that only a larger number has.
    for (const Wording wording : {Wording::English, Wording::Simplified, Wording::Traditional}) {
        if (range && readRange(written(*range, wording)) != range)
            return std::nullopt;
    }
    return range;
}

QString written(const Decimal &value, const QString &unit, Wording wording) { return withUnit(number(value, wording), unit); }

QString written(const FigureRange &range, Wording wording)
{
    if (!range.least)
        return (range.withMost ? u"<="_s : u"<"_s) + written(*range.most, range.unit, wording);
    if (!range.most)
        return (range.withLeast ? u">="_s : u">"_s) + written(*range.least, range.unit, wording);
    if (range.least == range.most)
        return written(*range.least, range.unit, wording);
    // 300..400亿 would be read as both of 亿.
    const bool scaled = !isBelowWan(*range.least) && !isBelowWan(*range.most);
    const Wording both = scaled ? wording : Wording::English;
    return withUnit(number(*range.least, both), range.unit) + u".."_s + withUnit(number(*range.most, both), range.unit);
}

bool answers(const text::Quantity &figure, const FigureRange &range)
{
    if (!range.unit.isEmpty() && text::comparableUnit(range.unit) != text::comparableUnit(figure.unit))
        return false;
    if (holds(range, figure.value) || (figure.upper && holds(range, *figure.upper)))
        return true;
    const bool isWithin = figure.upper && range.least && range.most && !range.endsOnly;
    return isWithin && figure.value <= *range.least && *range.most <= *figure.upper;
}

std::vector<text::PrintedFigure> figuresIn(QStringView text)
{
    std::vector<text::PrintedFigure> figures;
    qsizetype start = 0;
    for (QStringView line : text.tokenize(u'\n')) {
        for (text::PrintedFigure &figure : text::findFigures(line)) {
            figure.start += static_cast<int>(start);
            figures.push_back(std::move(figure));
        }
        start += line.size() + 1;
    }
    return figures;
}

}  // namespace dateline::search
