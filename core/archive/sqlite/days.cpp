#include "archive/sqlite/days.h"

#include "text/dates.h"

#include <cstdlib>
#include <optional>

namespace dateline::archive::sqlite {
namespace {

constexpr qint64 kLastDay = qint64{1} << 30;

struct MonthDay {
    int month = 0;  ///< 0 = not printed
    int day = 0;
};

std::optional<MonthDay> englishMonthDayAt(QStringView text)
{
    const auto month = text::monthNameAt(text);
    if (!month)
        return {};
    QStringView rest = text.sliced(month->length);
    while (!rest.isEmpty() && (rest.front().isSpace() || rest.front() == u'.'))
        rest = rest.sliced(1);
    const auto day = text::smallNumberAt(rest);
    return day && day->value >= 1 && day->value <= 31 ? std::optional(MonthDay{month->value, day->value})
                                                      : std::nullopt;
}

std::optional<MonthDay> dayAloneAt(QStringView text)
{
    const auto day = text::smallNumberAt(text);
    if (!day || day->value < 1 || day->value > 31 || text.size() <= day->length
        || text[day->length] != u'日')
        return {};
    return MonthDay{0, day->value};
}

std::optional<MonthDay> printedMonthDay(QStringView dateline)
{
    for (qsizetype i = 0; i < dateline.size(); ++i) {
        const QStringView rest = dateline.sliced(i);
        if (const auto found = text::monthAndDayAt(rest))
            return MonthDay{found->month, found->day};
        if (const auto found = englishMonthDayAt(rest))
            return found;
        if (const auto found = dayAloneAt(rest))
            return found;
    }
    return {};
}

QDate nearest(MonthDay printed, const QDate &day)
{
    QDate best;
    for (int step = -1; step <= 1; ++step) {
        const QDate around = printed.month == 0 ? day.addMonths(step) : day.addYears(step);
        const QDate candidate(around.year(), printed.month == 0 ? around.month() : printed.month,
                              printed.day);
        if (candidate.isValid()
            && (!best.isValid() || std::llabs(candidate.daysTo(day)) < std::llabs(best.daysTo(day))))
            best = candidate;
    }
    return best.isValid() ? best : day;
}

}  // namespace

qint64 dayNumber(const QDate &date)
{
    const qint64 day = date.isValid() ? date.toJulianDay() : 0;
    return day > 0 && day < kLastDay ? day : 0;
}

QDate dateOfDay(qint64 day) { return day > 0 ? QDate::fromJulianDay(day) : QDate(); }

QDate dateInForce(const QString &dateline, const QDate &own, const QDate &stated, const QDate &byHand)
{
    if (!byHand.isValid())
        return own.isValid() ? own : stated;
    for (const text::PrintedDate &full : text::findFullDates(dateline)) {
        if (full.date().isValid())
            return full.date();
    }
    if (const auto printed = printedMonthDay(dateline))
        return nearest(*printed, byHand);
    if (own.isValid() && own != stated)
        return nearest({own.month(), own.day()}, byHand);
    return byHand;
}

}  // namespace dateline::archive::sqlite
