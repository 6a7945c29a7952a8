#include "text/dates.h"

#include <algorithm>
#include <array>

namespace dateline::text {
namespace {

using Months = std::array<QStringView, 12>;

struct MonthRow {
    Months months;
    bool abbreviated = true;  ///< to three or four letters
};

constexpr int kLongestMonth = 10;

/// English first. Russian ones as they stand beside a day.
constexpr std::size_t kCommon = 2;  // rows of MonthNames::EnglishAndRussian
constexpr std::array<MonthRow, 9> kMonths{{
    {{u"january", u"february", u"march", u"april", u"may", u"june", u"july", u"august", u"september", u"october", u"november", u"december"}},
    {{u"января", u"февраля", u"марта", u"апреля", u"мая", u"июня", u"июля", u"августа", u"сентября", u"октября", u"ноября", u"декабря"}},
    {{u"januar", u"februar", u"märz", u"april", u"mai", u"juni", u"juli", u"august", u"september", u"oktober", u"november", u"dezember"}},
    {{u"janvier", u"février", u"mars", u"avril", u"mai", u"juin", u"juillet", u"août", u"septembre", u"octobre", u"novembre", u"décembre"}},
    {{u"enero", u"febrero", u"marzo", u"abril", u"mayo", u"junio", u"julio", u"agosto", u"septiembre", u"octubre", u"noviembre", u"diciembre"}},
    {{u"gennaio", u"febbraio", u"marzo", u"aprile", u"maggio", u"giugno", u"luglio", u"agosto", u"settembre", u"ottobre", u"novembre", u"dicembre"}},
    {{u"janeiro", u"fevereiro", u"março", u"abril", u"maio", u"junho", u"julho", u"agosto", u"setembro", u"outubro", u"novembro", u"dezembro"}},
    {{u"يناير", u"فبراير", u"مارس", u"أبريل", u"مايو", u"يونيو", u"يوليو", u"أغسطس", u"سبتمبر", u"أكتوبر", u"نوفمبر", u"ديسمبر"}, false},
    {{u"", u"شباط", u"آذار", u"نيسان", u"أيار", u"حزيران", u"تموز", u"آب", u"أيلول", u"", u"", u""}, false},
}};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// ASCII or full-width digits at the start.
SmallNumber arabicAt(QStringView text, int most)
{
    SmallNumber number;
    while (number.length < text.size() && number.length < most) {
        char16_t unit = text[number.length].unicode();
        if (unit >= 0xFF10 && unit <= 0xFF19)
            unit = static_cast<char16_t>(unit - 0xFF10 + u'0');
        if (unit < u'0' || unit > u'9')
            break;
        number.value = number.value * 10 + (unit - u'0');
        ++number.length;
    }
    return number;
}

int hanDigit(QChar c)
{
    static constexpr QStringView digits = u"〇一二三四五六七八九";
    if (c == u'零' || c == u'○')
        return 0;
    const auto found = std::find(digits.begin(), digits.end(), c);
    return found == digits.end() ? -1 : static_cast<int>(found - digits.begin());
}

/// 七, 十, 十二, 二十六, 廿一, 卅
SmallNumber hanAt(QStringView text)
{
    qsizetype i = 0;
    int tens = 0;
    if (i < text.size() && (text[i] == u'廿' || text[i] == u'卅')) {
        tens = text[i] == u'廿' ? 2 : 3;
        ++i;
    } else {
        const int first = i < text.size() ? hanDigit(text[i]) : -1;
        if (first >= 1) {
            ++i;
            if (i >= text.size() || text[i] != u'十')
                return {first, static_cast<int>(i)};
            tens = first;
        } else if (i >= text.size() || text[i] != u'十') {
            return {};
        } else {
            tens = 1;
        }
        ++i;
    }
    const int unit = i < text.size() ? hanDigit(text[i]) : -1;
    if (unit >= 1)
        ++i;
    return {tens * 10 + std::max(unit, 0), static_cast<int>(i)};
}

/// 二〇二四: four Han digits in a row.
SmallNumber hanYearAt(QStringView text)
{
    if (text.size() < 4)
        return {};
    SmallNumber number{0, 4};
    for (int i = 0; i < 4; ++i) {
        const int digit = hanDigit(text[i]);
        if (digit < 0)
            return {};
        number.value = number.value * 10 + digit;
    }
    return number;
}

bool isPlausibleYear(int year) { return year >= 1815 && year <= 2199; }

/// Skips blanks, at most two.
qsizetype afterBlanks(QStringView text, qsizetype at)
{
    const qsizetype most = std::min(at + 2, text.size());
    while (at < most && text[at].isSpace())
        ++at;
    return at;
}

/// （令和6年） between a year and its month: the same year in an era's count; the length, 0 where none stands.
qsizetype eraLength(QStringView text)
{
    static constexpr std::array<QStringView, 6> eras{u"令和", u"平成", u"昭和", u"大正", u"明治", u"民国"};
    constexpr qsizetype longest = 9;
    if (text.isEmpty() || (text.front() != u'（' && text.front() != u'('))
        return 0;
    const QStringView inside = text.sliced(1).first(std::min(longest, text.size() - 1));
    const auto *close = std::find_if(inside.begin(), inside.end(), [](QChar c) { return c == u'）' || c == u')'; });
    const bool era = std::any_of(eras.begin(), eras.end(), [inside](QStringView name) { return inside.startsWith(name); });
    return era && close != inside.end() ? close - inside.begin() + 2 : 0;
}

/// 2024年7月26日, 2024年（令和6年）7月26日, 2024년 7월 26일
std::optional<PrintedDate> namedPartsAt(QStringView text)
{
    SmallNumber year = arabicAt(text, 5);
    if (year.length != 4)
        year = hanYearAt(text);
    if (year.length != 4)
        return std::nullopt;
    qsizetype at = afterBlanks(text, year.length);
    if (at >= text.size() || (text[at] != u'年' && text[at] != u'년'))
        return std::nullopt;
    at = afterBlanks(text, at + 1);
    at = afterBlanks(text, at + eraLength(text.sliced(at)));
    const auto rest = monthAndDayAt(text.sliced(at));
    if (!rest)
        return std::nullopt;
    return PrintedDate{year.value, rest->month, rest->day, 0, static_cast<int>(at) + rest->length};
}

/// 2024-07-26, 2024/7/26, 2024.07.26, 20240726
std::optional<PrintedDate> numericAt(QStringView text, QStringView separators)
{
    const SmallNumber year = arabicAt(text, 9);
    if (year.length == 8) {
        return PrintedDate{year.value / 10000, year.value / 100 % 100, year.value % 100, 0, 8};
    }
    if (year.length != 4 || text.size() < 8 || !separators.contains(text[4]))
        return std::nullopt;
    const SmallNumber month = arabicAt(text.sliced(5), 3);
    const qsizetype second = 5 + month.length;
    if (month.length < 1 || month.length > 2 || second >= text.size() || text[second] != text[4])
        return std::nullopt;
    const SmallNumber day = arabicAt(text.sliced(second + 1), 3);
    if (day.length < 1 || day.length > 2)
        return std::nullopt;
    return PrintedDate{year.value, month.value, day.value, 0, static_cast<int>(second) + 1 + day.length};
}

/// Between the numbers of a date that is all numbers.
bool isDateMark(QChar c) { return c == u'/' || c == u'.' || c == u'-'; }

/// July 26, 2024: in English alone does the month come first.
std::optional<PrintedDate> monthFirstAt(QStringView text)
{
    const auto month = text.front().unicode() < 0x80 ? monthNameAt(text) : std::nullopt;
    if (!month || !kMonths.front().months[static_cast<std::size_t>(month->value) - 1].startsWith(text.first(3), Qt::CaseInsensitive))
        return std::nullopt;
    qsizetype at = afterBlanks(text, month->length);
    const SmallNumber day = arabicAt(text.sliced(at), 3);
    if (at == month->length || day.length < 1 || day.length > 2)
        return std::nullopt;
    at += day.length;
    if (at < text.size() && text[at] == u',')
        ++at;
    const qsizetype yearAt = afterBlanks(text, at);
    const SmallNumber year = arabicAt(text.sliced(yearAt), 5);
    if (year.length != 4 || yearAt == at)
        return std::nullopt;
    return PrintedDate{year.value, month->value, day.value, 0, static_cast<int>(yearAt) + 4};
}

/// 26 July 2024, 26. Juli 2024, 26 de julio de 2024
std::optional<PrintedDate> dayFirstAt(QStringView text)
{
    const SmallNumber day = arabicAt(text, 3);
    if (day.length < 1 || day.length > 2)
        return std::nullopt;
    const qsizetype afterDay = day.length + dayEndingLength(text.sliced(day.length));
    const qsizetype monthAt = afterBlanks(text, afterDay);
    const auto month = monthNameAt(text.sliced(monthAt), MonthNames::All);
    if (!month || monthAt == day.length)
        return std::nullopt;
    qsizetype yearAt = monthAt + month->length;
    if (text.sliced(yearAt).startsWith(u','))
        ++yearAt;
    yearAt = afterBlanks(text, yearAt);
    if (text.sliced(yearAt).startsWith(u"de "))
        yearAt += 3;
    const SmallNumber year = arabicAt(text.sliced(yearAt), 5);
    if (year.length != 4)
        return std::nullopt;
    return PrintedDate{year.value, month->value, day.value, 0, static_cast<int>(yearAt) + 4};
}

/// 07/26/2024, 26/07/2024, 26.07.2024: only where one of the two can be no month.
std::optional<PrintedDate> yearLastAt(QStringView text)
{
    const SmallNumber first = arabicAt(text, 3);
    if (first.length < 1 || first.length > 2 || first.length >= text.size() || !isDateMark(text[first.length]))
        return std::nullopt;
    const SmallNumber second = arabicAt(text.sliced(first.length + 1), 3);
    const qsizetype mark = first.length + 1 + second.length;
    if (second.length < 1 || second.length > 2 || mark >= text.size() || text[mark] != text[first.length])
        return std::nullopt;
    const SmallNumber year = arabicAt(text.sliced(mark + 1), 5);
    const bool dayFirst = first.value > 12 && second.value <= 12;
    const bool monthFirst = first.value <= 12 && second.value > 12 && text[mark] == u'/';
    if (year.length != 4 || !(dayFirst || monthFirst))
        return std::nullopt;
    return PrintedDate{year.value, dayFirst ? second.value : first.value, dayFirst ? first.value : second.value, 0, static_cast<int>(mark) + 5};
}

bool startsInsideNumber(QStringView text, qsizetype at)
{
    return at > 0 && (isDigit(text[at - 1]) || text[at - 1] == u'.');
}

}  // namespace

std::optional<SmallNumber> smallNumberAt(QStringView text)
{
    const SmallNumber arabic = arabicAt(text, 5);
    if (arabic.length > 4)
        return std::nullopt;
    const SmallNumber number = arabic.length > 0 ? arabic : hanAt(text);
    return number.length > 0 ? std::optional(number) : std::nullopt;
}

int dayEndingLength(QStringView text)
{
    static constexpr std::array<QStringView, 8> endings{u"st", u"nd", u"rd", u"th", u"er", u"º", u".", u" de "};
    const auto found = std::find_if(endings.begin(), endings.end(), [text](QStringView ending) { return text.startsWith(ending); });
    if (found == endings.end())
        return 0;
    const bool inWord = found->size() < text.size() && found->back().isLetter() && text[found->size()].isLetter();
    return inWord ? 0 : static_cast<int>(found->size());
}

std::optional<SmallNumber> monthNameAt(QStringView text, MonthNames names)
{
    int letters = 0;
    while (letters < text.size() && letters < kLongestMonth && text[letters].isLetter())
        ++letters;
    if (letters < 2)
        return std::nullopt;
    const QStringView word = text.first(letters);
    const std::size_t rows = names == MonthNames::All ? kMonths.size() : kCommon;
    for (std::size_t at = 0; at < rows; ++at) {
        const MonthRow &row = kMonths[at];
        for (std::size_t i = 0; i < row.months.size(); ++i) {
            const bool whole = word.compare(row.months[i], Qt::CaseInsensitive) == 0;
            const bool abbreviated = row.abbreviated && letters >= 3 && letters <= 4 && row.months[i].startsWith(word, Qt::CaseInsensitive);
            if (!whole && !abbreviated)
                continue;
            const bool stop = !whole && letters < text.size() && text[letters] == u'.';
            return SmallNumber{static_cast<int>(i) + 1, letters + (stop ? 1 : 0)};
        }
    }
    return std::nullopt;
}

std::optional<PrintedDate> monthAndDayAt(QStringView text)
{
    const auto month = smallNumberAt(text);
    if (!month || month->value < 1 || month->value > 12)
        return std::nullopt;
    qsizetype at = afterBlanks(text, month->length);
    if (at >= text.size() || (text[at] != u'月' && text[at] != u'월'))
        return std::nullopt;
    at = afterBlanks(text, at + 1);
    const auto day = smallNumberAt(text.sliced(at));
    if (!day || day->value < 1 || day->value > 31)
        return std::nullopt;
    at = afterBlanks(text, at + day->length);
    if (at >= text.size() || !QStringView(u"日号일").contains(text[at]))
        return std::nullopt;
    return PrintedDate{0, month->value, day->value, 0, static_cast<int>(at) + 1};
}

std::vector<PrintedDate> findFullDates(QStringView text)
{
    std::vector<PrintedDate> dates;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        std::optional<PrintedDate> found;
        const QStringView rest = text.sliced(at);
        if (isDigit(c) || (c.unicode() >= 0xFF10 && c.unicode() <= 0xFF19)) {
            if (startsInsideNumber(text, at))
                continue;
            found = namedPartsAt(rest);
            if (!found)
                found = numericAt(rest, u"-/.");
            if (!found)
                found = dayFirstAt(rest);
            if (!found)
                found = yearLastAt(rest);
        } else if (hanDigit(c) >= 0) {
            found = namedPartsAt(rest);
        } else if (c.isUpper() && (at == 0 || !text[at - 1].isLetter())) {
            found = monthFirstAt(rest);
        }
        if (!found || !isPlausibleYear(found->year) || !found->date().isValid())
            continue;
        found->start = static_cast<int>(at);
        dates.push_back(*found);
        at += found->length - 1;
    }
    return dates;
}

std::optional<PrintedDate> dateInFileName(QStringView fileName)
{
    for (qsizetype at = 0; at + 8 <= fileName.size(); ++at) {
        if (!isDigit(fileName[at]) || (at > 0 && isDigit(fileName[at - 1])))
            continue;
        auto found = numericAt(fileName.sliced(at), u"-_./");
        if (!found)
            found = namedPartsAt(fileName.sliced(at));
        if (found && isPlausibleYear(found->year) && found->date().isValid()) {
            found->start = static_cast<int>(at);
            return found;
        }
    }
    return std::nullopt;
}

}  // namespace dateline::text
