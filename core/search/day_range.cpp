#include "search/day_range.h"

#include "search/periods.h"
#include "text/fold.h"

#include <array>

using namespace Qt::StringLiterals;

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

/// One year, month or day; `text` is folded.
std::optional<DayRange> calendarPart(QStringView text)
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

std::optional<DayRange> part(QStringView text, const QDate &today)
{
    const auto calendar = calendarPart(text);
    return calendar || !today.isValid() ? calendar : periodNamed(text, today);
}

/// Where `..` or its like stands and how long it is; length 0 when there is none.
std::pair<qsizetype, qsizetype> rangeMark(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'~')
            return {i, 1};
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
    const QString folded = text::foldedText(typed);
    const QStringView text(folded);
    const auto [at, length] = rangeMark(text);
    if (length == 0)
        return part(text, today);
    const QStringView before = text.first(at);
    const QStringView after = text.sliced(at + length);
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
