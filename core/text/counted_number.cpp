#include "text/counted_number.h"

#include "text/one_of.h"
#include "text/script.h"
#include "text/units.h"

#include <algorithm>
#include <array>
#include <span>

namespace dateline::text {
namespace {

constexpr QStringView kAboutInside = u"多余餘来來几幾";
/// 余 begins another word before these.
constexpr QStringView kAfterWord = u"额額热熱震姚杭党粮";

/// May be halved behind 个: 两个半小时.
constexpr std::array<QStringView, 6> kHalved{u"小时", u"小時", u"月", u"钟头", u"鐘頭", u"世纪"};
constexpr std::array<QStringView, 2> kPoints{u"基点", u"基點"};

bool isSpace(QChar c) { return c == u' ' || c == QChar(0xA0) || c == QChar(0x3000); }

}  // namespace

bool isApproximating(QChar c) { return isOneOf(c, kAboutInside); }

CountedNumber countedNumber(QStringView text, const PrintedNumber &number, qsizetype start)
{
    CountedNumber figure{number, start, start + number.length, start + number.length, {}, number.about, false, false, number.value};
    if (number.isRow && number.length > 2)
        return figure;
    qsizetype from = figure.end;
    const QChar next = at(text, from);
    if (isOneOf(next, kAboutInside) && !isOneOf(at(text, from + 1), kAfterWord)) {
        const bool alone = isOneOf(next, u"多余餘") && (!number.isHan || number.hasScale() || number.small() >= 100);
        if (alone || unitAt(text.sliced(from + 1)).length > 0) {
            figure.about = text.sliced(from, 1);
            figure.end = figure.numberEnd = ++from;
        }
    }
    // 3个半小时, 120个基点: 个 is no unit before these.
    if (at(text, from) == u'个' || at(text, from) == u'個') {
        const bool half = at(text, from + 1) == u'半';
        const qsizetype unitStart = from + (half ? 2 : 1);
        const auto halves = half ? figure.value.plus(Decimal::of(5, -1).value_or(Decimal())) : std::optional(figure.value);
        for (const QStringView unit : half ? std::span<const QStringView>(kHalved) : std::span<const QStringView>(kPoints)) {
            if (!halves || !text.sliced(std::min(unitStart, text.size())).startsWith(unit))
                continue;
            figure.value = *halves;
            figure.unit = text.sliced(unitStart, unit.size());
            figure.counting = figure.exact = true;
            figure.end = unitStart + unit.size();
            return figure;
        }
    }
    const QChar first = at(text, from);
    const bool spaced = isSpace(first) || (first == u'-' && isWesternLetter(at(text, from + 1)));
    if (from + (spaced ? 1 : 0) >= text.size())
        return figure;
    const UnitFound unit = unitAt(text.sliced(from + (spaced ? 1 : 0)));
    if (unit.length == 0)
        return figure;
    from += spaced ? 1 : 0;
    figure.unit = text.sliced(from, unit.length);
    figure.counting = unit.counting;
    figure.exact = unit.exact;
    figure.end = from + unit.length;
    return figure;
}

Quantity quantityOf(const CountedNumber &figure)
{
    Quantity quantity;
    quantity.value = figure.value;
    quantity.unit = figure.unit.toString();
    quantity.approximation = figure.about.toString();
    quantity.decimals = figure.number.decimals;
    quantity.scale = figure.number.scale;
    return quantity;
}

CountedNumber withoutUnit(CountedNumber figure)
{
    figure.unit = {};
    figure.end = figure.numberEnd;
    return figure;
}

}  // namespace dateline::text
