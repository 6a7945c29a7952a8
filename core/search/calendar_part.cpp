#include "search/calendar_part.h"

#include "text/dates.h"

#include <array>

namespace dateline::search {
namespace {

/// Digits at `at`, at most `most` of them; moves past them.
QStringView digitsAt(QStringView text, qsizetype &at, qsizetype most)
{
    const qsizetype begin = at;
    while (at < text.size() && at - begin < most && text[at] >= u'0' && text[at] <= u'9')
        ++at;
    return text.sliced(begin, at - begin);
}

std::optional<DayRange> rangeOf(int year, int month, int day)
{
    DayRange range;
    if (day > 0) {
        range = {QDate(year, month, day), QDate(year, month, day)};
    } else if (month > 0) {
        const QDate first(year, month, 1);
        range = {first, first.isValid() ? QDate(year, month, first.daysInMonth()) : QDate()};
    } else {
        range = {QDate(year, 1, 1), QDate(year, 12, 31)};
    }
    if (!range.first.isValid())
        return std::nullopt;
    return range;
}

/// 2024, 2024-07, 2024-7-26 and the like.
std::optional<DayRange> numbered(QStringView text)
{
    qsizetype at = 0;
    const QStringView year = digitsAt(text, at, 4);
    if (year.size() != 4)
        return std::nullopt;
    std::array<int, 2> parts{0, 0};
    const bool bare = at < text.size() && text[at].isDigit();
    QChar mark;
    for (std::size_t i = 0; i < parts.size() && at < text.size(); ++i) {
        if (!bare) {
            const QChar next = text[at++];
            const bool named = next == (i == 0 ? u'年' : u'月');
            if (!named && next != u'-' && next != u'/' && next != u'.')
                return std::nullopt;
            if (i > 0 && !named && next != mark)
                return std::nullopt;
            mark = next;
            if (at == text.size())
                break;
        }
        const QStringView digits = digitsAt(text, at, 2);
        if (digits.isEmpty() || (bare && digits.size() != 2) || digits.toInt() == 0)
            return std::nullopt;
        parts[i] = digits.toInt();
    }
    if (at + 1 == text.size() && mark == u'月' && (text[at] == u'日' || text[at] == u'号'))
        ++at;
    if (at != text.size())
        return std::nullopt;
    return rangeOf(year.toInt(), parts[0], parts[1]);
}

/// `months` of them from the one on.
DayRange monthsFrom(int year, int month, int months)
{
    const QDate first(year, month, 1);
    return {first, first.addMonths(months).addDays(-1)};
}

/// A year and a part of it: 2024年上半年, 2024年第三季度, 2024q3.
std::optional<DayRange> partOfYear(QStringView text)
{
    struct Part {
        QStringView name;
        int month;
        int months;
    };
    static constexpr std::array kParts{
        Part{u"上半年", 1, 6},   Part{u"下半年", 7, 6},   Part{u"一季度", 1, 3}, Part{u"1季度", 1, 3}, Part{u"q1", 1, 3},
        Part{u"二季度", 4, 3},   Part{u"2季度", 4, 3},    Part{u"q2", 4, 3},     Part{u"三季度", 7, 3}, Part{u"3季度", 7, 3},
        Part{u"q3", 7, 3},       Part{u"四季度", 10, 3},  Part{u"4季度", 10, 3}, Part{u"q4", 10, 3},
    };
    qsizetype at = 0;
    const QStringView year = digitsAt(text, at, 4);
    if (year.size() != 4 || year.toInt() == 0)
        return std::nullopt;
    QStringView rest = text.sliced(at);
    for (const QStringView between : {QStringView(u"年"), QStringView(u"-"), QStringView(u"第")}) {
        if (rest.startsWith(between))
            rest = rest.sliced(between.size());
    }
    for (const Part &part : kParts) {
        if (rest == part.name)
            return monthsFrom(year.toInt(), part.month, part.months);
    }
    return std::nullopt;
}

/// A month's first ten days, its second, and what is left: 2024年7月上旬.
std::optional<DayRange> partOfMonth(QStringView text)
{
    if (text.size() < 3 || !text.endsWith(u'旬'))
        return std::nullopt;
    const auto month = numbered(text.chopped(2));
    const QChar third = text[text.size() - 2];
    if (!month || month->first.addMonths(1).addDays(-1) != month->last)
        return std::nullopt;
    const QDate first = month->first;
    if (third == u'上')
        return DayRange{first, first.addDays(9)};
    if (third == u'中')
        return DayRange{first.addDays(10), first.addDays(19)};
    return third == u'下' ? std::optional(DayRange{first.addDays(20), month->last}) : std::nullopt;
}

/// The last one that began by today.
std::optional<DayRange> latest(int month, int day, const QDate &today)
{
    for (int back = 0; today.isValid() && back <= 8; ++back) {  // a 29 February may be eight years ago
        const auto range = rangeOf(today.year() - back, month, day);
        if (range && range->first <= today)
            return range;
    }
    return std::nullopt;
}

/// 7月, 7月26日, 七月二十六日.
std::optional<DayRange> withoutYear(QStringView text, const QDate &today)
{
    const auto month = text::smallNumberAt(text);
    if (!month || month->value < 1 || month->value > 12)
        return std::nullopt;
    QStringView rest = text.sliced(month->length);
    if (rest == u"月" || rest == u"月份")
        return latest(month->value, 0, today);
    if (!rest.startsWith(u'月'))
        return std::nullopt;
    rest = rest.sliced(1);
    const auto day = text::smallNumberAt(rest);
    if (!day)
        return std::nullopt;
    const QStringView end = rest.sliced(day->length);
    return end.isEmpty() || end == u"日" || end == u"号" ? latest(month->value, day->value, today) : std::nullopt;
}

/// july, july 2024, 26 july 2024, july 26, 2024.
std::optional<DayRange> named(QStringView text, const QDate &today)
{
    int month = 0;
    std::vector<int> numbers;
    bool dayFirst = false;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u' ' || text[at] == u',') {
            ++at;
            continue;
        }
        if (const QStringView digits = digitsAt(text, at, 4); !digits.isEmpty()) {
            dayFirst = dayFirst || month == 0;
            numbers.push_back(digits.toInt());
            continue;
        }
        const auto name = text::monthNameAt(text.sliced(at));
        if (!name || month != 0)
            return std::nullopt;
        month = name->value;
        at += name->length;
    }
    if (month == 0 || numbers.size() > 2)
        return std::nullopt;
    if (numbers.empty())
        return latest(month, 0, today);
    constexpr int kLastDay = 31;
    if (numbers.size() == 2)
        return numbers[1] > kLastDay ? rangeOf(numbers[1], month, numbers[0]) : std::nullopt;
    if (numbers[0] > kLastDay)
        return dayFirst ? std::nullopt : rangeOf(numbers[0], month, 0);
    return latest(month, numbers[0], today);
}

}  // namespace

std::optional<DayRange> calendarPart(QStringView folded, const QDate &today)
{
    if (const auto range = numbered(folded))
        return range;
    for (const auto read : {partOfYear, partOfMonth}) {
        if (const auto range = read(folded))
            return range;
    }
    for (const auto read : {withoutYear, named}) {
        if (const auto range = read(folded, today))
            return range;
    }
    return std::nullopt;
}

}  // namespace dateline::search
