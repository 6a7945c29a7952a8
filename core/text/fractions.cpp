#include "text/fractions.h"

#include "text/counted_number.h"
#include "text/one_of.h"

namespace dateline::text {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kPartsOf = u"分之";

/// 百分之三到五, 百分之三到百分之五
std::optional<CountedNumber> upperPart(QStringView text, qsizetype from, QStringView denominator)
{
    if (!isOneOf(at(text, from), u"至到—"))
        return std::nullopt;
    ++from;
    const QString prefix = denominator + kPartsOf;
    const bool again = text.sliced(from).startsWith(prefix);
    from += again ? prefix.size() : 0;
    const auto number = from < text.size() && hanDigitOf(text[from]) > 0 ? numberAt(text.sliced(from)) : std::nullopt;
    if (!number || number->isRow)
        return std::nullopt;
    CountedNumber upper = countedNumber(text, *number, from);
    if (!again && !upper.unit.isEmpty())
        return std::nullopt;
    upper.end = upper.numberEnd;
    return upper;
}

}  // namespace

std::optional<PrintedFigure> fractionAt(QStringView text, qsizetype start, qsizetype run)
{
    if (!text.sliced(start + run).startsWith(kPartsOf))
        return std::nullopt;
    const QStringView denominator = text.sliced(start, run);
    const qsizetype from = start + run + kPartsOf.size();
    const bool hundred = denominator == u"百";
    const bool thousand = denominator == u"千";
    std::optional<PrintedNumber> number = from < text.size() && numberCharOf(text[from]) != NumberChar::None
                                              ? numberAt(text.sliced(from))
                                              : std::nullopt;
    if (hundred && text.sliced(from).startsWith(u'百')) {
        number = PrintedNumber();
        number->value = number->plain = Decimal(100);
        number->length = 1;
    }
    if (!number || number->isRow)
        return std::nullopt;
    CountedNumber figure{*number, start, from + number->length, from + number->length, {}, number->about, false, false, number->value};
    if (isApproximating(at(text, figure.end)))
        figure.about = text.sliced(figure.end++, 1);
    Quantity quantity = quantityOf(figure);
    if (hundred || thousand) {
        quantity.unit = hundred ? u"%"_s : u"‰"_s;
        if (const auto upper = upperPart(text, figure.end, denominator)) {
            quantity.upper = upper->value;
            figure.end = upper->end;
        }
    } else {
        const auto whole = denominator == u"万" ? std::optional<PrintedNumber>() : numberAt(denominator);
        quantity.denominator = denominator == u"万" ? 10'000 : whole && !whole->isRow ? whole->small() : 0;
        quantity.numerator = number->small();
        const auto ratio = Decimal::ratio(quantity.numerator, quantity.denominator);
        if (quantity.denominator < 2 || quantity.numerator < 1 || !ratio || number->decimals > 0)
            return std::nullopt;
        quantity.value = *ratio;
    }
    return PrintedFigure{static_cast<int>(start), static_cast<int>(figure.end - start), std::move(quantity)};
}

}  // namespace dateline::text
