#include "parse/agreement.h"

#include "parse/article_figures.h"
#include "text/units.h"

namespace dateline::parse {

using model::Figure;
using text::Decimal;

Decimal times(const Decimal &value, int factor)
{
    Decimal product;
    for (int i = 0; i < factor; ++i)
        product = product.plus(value).value_or(product);
    return product;
}

bool doPartsMake(const Figure &total, const Figures &parts, std::size_t fewest)
{
    Decimal sum;
    Decimal slack = roundingOf(total);
    std::size_t taken = 0;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        const auto more = sum.plus((*part)->quantity.value);
        if (!more)
            return true;
        sum = *more;
        slack = slack.plus(roundingOf(**part)).value_or(slack);
        const auto apart = sum.plus(total.quantity.value.negated());
        if (++taken >= fewest && (!apart || apart->magnitude() <= slack))
            return true;
    }
    return false;
}

bool isSameMeasure(const Figure &a, const Figure &b)
{
    if (a.quantity.unit == b.quantity.unit)
        return !a.quantity.unit.isEmpty();
    return !a.quantity.unit.isEmpty() && !b.quantity.unit.isEmpty() && text::comparableUnit(a.quantity.unit) == text::comparableUnit(b.quantity.unit);
}

Decimal tenths(const Decimal &value, int factor) { return times(value, factor).shifted(-1).value_or(value); }

}  // namespace dateline::parse
