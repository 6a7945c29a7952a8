#include "search/day_range.h"

#include "search/calendar_part.h"
#include "search/comparison.h"
#include "search/periods.h"
#include "text/fold.h"

using namespace Qt::StringLiterals;

namespace dateline::search {
namespace {

std::optional<DayRange> part(QStringView typed, const QDate &today)
{
    const QStringView text = typed.trimmed();
    const auto calendar = calendarPart(text, today);
    return calendar || !today.isValid() ? calendar : periodNamed(text, today);
}

/// `>=2024-07`, `<2024`: from or up to there.
std::optional<DayRange> compared(QStringView text, const QDate &today)
{
    const Comparison *sign = comparisonAt(text);
    if (sign == nullptr || sign->less == sign->greater)
        return std::nullopt;
    const auto bound = part(text.sliced(sign->sign.size()), today);
    if (!bound)
        return std::nullopt;
    if (sign->greater)
        return DayRange{sign->equal ? bound->first : bound->last.addDays(1), QDate()};
    return DayRange{QDate(), sign->equal ? bound->last : bound->first.addDays(-1)};
}

/// Where `..` or its like stands and how long it is; length 0 when there is none.
std::pair<qsizetype, qsizetype> rangeMark(QStringView text)
{
    constexpr QStringView kTo = u" to ";
    if (const qsizetype to = text.indexOf(kTo); to >= 0)
        return {to, kTo.size()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (QStringView(u"~〜至到–").contains(text[i]))
            return {i, 1};
        if (text[i] == u'—')
            return {i, text.sliced(i).startsWith(u"——") ? 2 : 1};
        qsizetype dots = 0;
        while (i + dots < text.size() && text[i + dots] == u'.')
            ++dots;
        if (dots >= 2)
            return {i, dots};
    }
    return {0, 0};
}

QString shortest(const QDate &day, bool first)
{
    const bool ofMonth = day.day() == (first ? 1 : day.daysInMonth());
    const bool ofYear = ofMonth && day.month() == (first ? 1 : 12);
    return day.toString(ofYear ? u"yyyy" : ofMonth ? u"yyyy-MM" : u"yyyy-MM-dd");
}

}  // namespace

std::optional<DayRange> dayRangeOf(QStringView typed, const QDate &today)
{
    if (typed.size() > 64)
        return std::nullopt;
    const QString folded = text::foldedText(typed).trimmed();
    const QStringView text(folded);
    if (const auto bound = compared(text, today))
        return bound;
    const auto [at, length] = rangeMark(text);
    if (length == 0)
        return part(text, today);
    const QStringView before = text.first(at).trimmed();
    const QStringView after = text.sliced(at + length).trimmed();
    if (before.isEmpty() && after.isEmpty())
        return std::nullopt;
    const std::optional<DayRange> from = part(before, today);
    const std::optional<DayRange> to = part(after, today);
    if ((!from && !before.isEmpty()) || (!to && !after.isEmpty()))
        return std::nullopt;
    if (!from)
        return DayRange{QDate(), to->last};
    if (!to)
        return DayRange{from->first, QDate()};
    return from->first <= to->last ? DayRange{from->first, to->last} : DayRange{to->first, from->last};
}

QString written(const DayRange &range)
{
    const QString first = range.first.isValid() ? shortest(range.first, true) : QString();
    const QString last = range.last.isValid() ? shortest(range.last, false) : QString();
    if (!first.isEmpty() && dayRangeOf(first) == range)
        return first;
    if (!last.isEmpty() && dayRangeOf(last) == range)
        return last;
    return first + u".."_s + last;
}

}  // namespace dateline::search
