#include "search/periods.h"

#include "text/fold.h"

#include <QString>

#include <array>

namespace dateline::search {
namespace {

enum class Unit { Day, Week, Month, Year };

struct Period {
    QStringView name;
    Unit unit;
    int back;  ///< how many of them before the present one
};

constexpr std::array kPeriods{
    Period{u"今天", Unit::Day, 0},    Period{u"今日", Unit::Day, 0},      Period{u"today", Unit::Day, 0},
    Period{u"昨天", Unit::Day, 1},    Period{u"昨日", Unit::Day, 1},      Period{u"yesterday", Unit::Day, 1},
    Period{u"前天", Unit::Day, 2},    Period{u"本周", Unit::Week, 0},     Period{u"这周", Unit::Week, 0},
    Period{u"这个星期", Unit::Week, 0}, Period{u"本星期", Unit::Week, 0},   Period{u"thisweek", Unit::Week, 0},
    Period{u"上周", Unit::Week, 1},   Period{u"上星期", Unit::Week, 1},   Period{u"上个星期", Unit::Week, 1},
    Period{u"lastweek", Unit::Week, 1}, Period{u"上上周", Unit::Week, 2}, Period{u"本月", Unit::Month, 0},
    Period{u"这个月", Unit::Month, 0}, Period{u"thismonth", Unit::Month, 0}, Period{u"上月", Unit::Month, 1},
    Period{u"上个月", Unit::Month, 1}, Period{u"lastmonth", Unit::Month, 1}, Period{u"今年", Unit::Year, 0},
    Period{u"本年", Unit::Year, 0},   Period{u"thisyear", Unit::Year, 0}, Period{u"去年", Unit::Year, 1},
    Period{u"lastyear", Unit::Year, 1}, Period{u"前年", Unit::Year, 2},
};

/// The words around the number of 最近7天 and of `last 7 days`.
constexpr std::array<QStringView, 5> kRecent{u"最近", u"近", u"过去", u"last", u"past"};

struct Counted {
    QStringView word;
    Unit unit;
};
constexpr std::array kCounted{
    Counted{u"天", Unit::Day},      Counted{u"日", Unit::Day},       Counted{u"days", Unit::Day},
    Counted{u"day", Unit::Day},     Counted{u"周", Unit::Week},      Counted{u"个星期", Unit::Week},
    Counted{u"星期", Unit::Week},   Counted{u"weeks", Unit::Week},   Counted{u"week", Unit::Week},
    Counted{u"个月", Unit::Month},  Counted{u"月", Unit::Month},     Counted{u"months", Unit::Month},
    Counted{u"month", Unit::Month}, Counted{u"年", Unit::Year},      Counted{u"years", Unit::Year},
    Counted{u"year", Unit::Year},
};

DayRange rangeOf(Unit unit, int back, const QDate &today)
{
    switch (unit) {
    case Unit::Day:
        return {today.addDays(-back), today.addDays(-back)};
    case Unit::Week: {
        const QDate monday = today.addDays(1 - today.dayOfWeek() - 7 * back);
        return {monday, monday.addDays(6)};
    }
    case Unit::Month: {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-back);
        return {first, first.addMonths(1).addDays(-1)};
    }
    case Unit::Year:
        break;
    }
    return {QDate(today.year() - back, 1, 1), QDate(today.year() - back, 12, 31)};
}

/// So many units that end with today.
DayRange recent(Unit unit, int count, const QDate &today)
{
    switch (unit) {
    case Unit::Day:
        return {today.addDays(1 - count), today};
    case Unit::Week:
        return {today.addDays(1 - 7 * count), today};
    case Unit::Month:
        return {today.addMonths(-count).addDays(1), today};
    case Unit::Year:
        break;
    }
    return {today.addYears(-count).addDays(1), today};
}

/// 7, or a Han numeral up to ten. 0 = neither.
int numberOf(QStringView text)
{
    constexpr QStringView kHan = u"一二三四五六七八九十";
    if (text.size() == 1 && kHan.contains(text[0]))
        return static_cast<int>(kHan.indexOf(text[0])) + 1;
    if (text == u"两")
        return 2;
    bool isNumber = false;
    const int number = text.size() <= 4 ? text.toInt(&isNumber) : 0;
    return isNumber && number > 0 ? number : 0;
}

std::optional<DayRange> recentNamed(QStringView name, const QDate &today)
{
    for (const QStringView recently : kRecent) {
        if (!name.startsWith(recently))
            continue;
        for (const Counted &counted : kCounted) {
            const QStringView rest = name.sliced(recently.size());
            if (!rest.endsWith(counted.word))
                continue;
            if (const int count = numberOf(rest.chopped(counted.word.size())); count > 0)
                return recent(counted.unit, count, today);
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<DayRange> periodNamed(QStringView folded, const QDate &today)
{
    QString name = folded.toString();
    name.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'_'; });
    for (const Period &period : kPeriods) {
        // The fold may write a character in another form (這, 周).
        if (name == text::foldedText(period.name))
            return rangeOf(period.unit, period.back, today);
    }
    return recentNamed(name, today);
}

}  // namespace dateline::search
