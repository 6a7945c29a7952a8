#include "parse/masthead_parts.h"

#include "text/dates.h"
#include "text/one_of.h"
#include "text/script.h"

#include <algorithm>

namespace dateline::parse {
namespace {

/// What stands before an issue's number, in letters.
constexpr QStringView kNumberMarks[] = {u"No.", u"Nr.", u"№", u"N°", u"Nº"};

/// （总第58期） behind a year's own number goes out of the text.
void takeWholeNumber(QString &text)
{
    for (const QStringView open : {QStringView(u"（总第"), QStringView(u"（總第"), QStringView(u"(总第"), QStringView(u"(總第")}) {
        const qsizetype at = text.indexOf(open);
        const qsizetype to = at < 0 ? -1 : digitsEnd(text, at + open.size());
        if (to > at + open.size() && to + 1 < text.size() && (text[to] == u'期' || text[to] == u'号') && (text[to + 1] == u'）' || text[to + 1] == u')'))
            take(text, at, to + 2 - at);
    }
}

}  // namespace

void take(QString &text, qsizetype at, qsizetype length) { text.replace(at, length, QStringLiteral(" ")); }

qsizetype digitsEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isDigit())
        ++at;
    return at;
}

void takeVolume(QString &text)
{
    static constexpr QStringView marks[] = {u"Volume ", u"Vol. ", u"Vol.", u"VOL. ", u"VOLUME ", u"Jahrgang "};
    for (const QStringView mark : marks) {
        const qsizetype at = text.indexOf(mark);
        if (at < 0 || (at > 0 && text[at - 1].isLetterOrNumber()))
            continue;
        qsizetype to = at + mark.size();
        while (to < text.size() && (text[to].isDigit() || text::isOneOf(text[to], u"IVXLCDM")))
            ++to;
        if (to == at + mark.size() || (to < text.size() && text[to].isLetter()))
            continue;
        take(text, at, to - at);
        return;
    }
    const qsizetype year = text.indexOf(u". Jahrgang");
    qsizetype from = year;
    while (from > 0 && text[from - 1].isDigit())
        --from;
    if (from < year)
        take(text, from, year + 10 - from);
}

void takeDays(QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto first = text[at].isDigit() ? text::monthAndDayAt(QStringView(text).sliced(at)) : std::nullopt;
        if (!first)
            continue;
        qsizetype to = at + first->length;
        const bool goesOn = to < text.size() && text::isOneOf(text[to], u"—–-~～至");
        const auto last = goesOn ? text::monthAndDayAt(QStringView(text).sliced(to + 1)) : std::nullopt;
        if (last)
            take(text, at, to + 1 + last->length - at);
        return;
    }
}

QString takeNumber(QString &text)
{
    for (qsizetype at = text.indexOf(u'第'); at >= 0; at = text.indexOf(u'第', at + 1)) {
        qsizetype from = at + 1;
        while (from < text.size() && text[from].isSpace())
            ++from;
        const qsizetype to = digitsEnd(text, from);
        qsizetype unit = to;
        while (unit < text.size() && text[unit].isSpace())
            ++unit;
        if (to == from || unit >= text.size() || (text[unit] != u'期' && text[unit] != u'号' && text[unit] != u'號'))
            continue;
        const QString number = text.sliced(from, to - from);
        qsizetype start = at > 0 && (text[at - 1] == u'总' || text[at - 1] == u'總') ? at - 1 : at;
        if (start >= 5 && text[start - 1] == u'年' && digitsEnd(text, start - 5) == start - 1)
            start -= 5;  // 2025年第3期
        take(text, start, unit + 1 - start);
        takeWholeNumber(text);
        return number;
    }
    if (const qsizetype at = text.indexOf(u'제'); at >= 0) {
        const qsizetype to = digitsEnd(text, at + 1);
        if (to > at + 1 && to < text.size() && text[to] == u'호') {
            const QString number = text.sliced(at + 1, to - at - 1);
            take(text, at, to + 1 - at);
            return number;
        }
    }
    for (const QStringView mark : kNumberMarks) {
        const qsizetype at = text.indexOf(mark);
        qsizetype from = at + mark.size();
        while (at >= 0 && from < text.size() && text[from].isSpace())
            ++from;
        qsizetype to = at >= 0 ? digitsEnd(text, from) : from;
        if (to == from)
            continue;
        if (to - from <= 3 && to < text.size() && text[to] == u',' && digitsEnd(text, to + 1) == to + 4)
            to += 4;  // 4,512
        const QString number = text.sliced(from, to - from).remove(u',');
        qsizetype end = to;
        if (to + 2 < text.size() && text[to] == u' ' && text[to + 1] == u'(') {  // № 88 (1204)
            const qsizetype close = digitsEnd(text, to + 2);
            if (close > to + 2 && close < text.size() && text[close] == u')')
                end = close + 1;
        }
        take(text, at, end - at);
        return number;
    }
    return {};
}

bool holdsNumberMark(QStringView line)
{
    return std::any_of(std::begin(kNumberMarks), std::end(kNumberMarks), [line](QStringView mark) { return line.contains(mark); });
}

bool takeDayOfWeek(QString &text)
{
    static constexpr QStringView weeks[] = {u"星期", u"周", u"週", u"礼拜", u"禮拜"};
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool inside = at > 0 && (text[at - 1].isDigit() || text[at - 1] == u'年');
        const auto day = text[at].isDigit() && !inside ? text::monthAndDayAt(QStringView(text).sliced(at)) : std::nullopt;
        if (!day)
            continue;
        const QStringView behind = QStringView(text).sliced(at + day->length).trimmed();
        if (std::none_of(std::begin(weeks), std::end(weeks), [behind](QStringView week) { return behind.startsWith(week); }))
            return false;
        take(text, at, day->length);
        return true;
    }
    return false;
}

void takeWeekday(QString &text)
{
    static constexpr QStringView days[] = {
        u"Monday,",  u"Tuesday,", u"Wednesday,", u"Thursday,", u"Friday,", u"Saturday,", u"Sunday,",
        u"Monday",   u"Tuesday",  u"Wednesday",  u"Thursday",  u"Friday",  u"Saturday",  u"Sunday",
        u"월요일",   u"화요일",   u"수요일",     u"목요일",    u"금요일",  u"토요일",    u"일요일",
        u"月曜日",   u"火曜日",   u"水曜日",     u"木曜日",    u"金曜日",  u"土曜日",    u"日曜日",
        u"Montag",   u"Dienstag", u"Mittwoch",   u"Donnerstag", u"Freitag", u"Samstag",  u"Sonnabend", u"Sonntag",
        u"понедельник", u"вторник", u"среда",    u"четверг",   u"пятница", u"суббота",   u"воскресенье",
        u"lundi",    u"mardi",    u"mercredi",   u"jeudi",     u"vendredi", u"samedi",   u"dimanche",
        u"lunes",    u"martes",   u"miércoles",  u"jueves",    u"viernes", u"sábado",    u"domingo",
    };
    for (const QStringView prefix : {QStringView(u"星期"), QStringView(u"周"), QStringView(u"週"), QStringView(u"礼拜")}) {
        const qsizetype at = text.indexOf(prefix);
        const qsizetype day = at + prefix.size();
        if (at >= 0 && day < text.size() && QStringView(u"一二三四五六日天").contains(text[day])) {
            take(text, at, prefix.size() + 1);
            return;
        }
    }
    const bool mayNameDay = std::any_of(text.begin(), text.end(), [](QChar c) { return c == u'曜' || (c.isLetter() && !text::isHan(c.unicode())); });
    for (const QStringView day : days) {
        const qsizetype at = mayNameDay ? text.indexOf(day, 0, Qt::CaseInsensitive) : -1;
        if (at >= 0) {
            take(text, at, day.size());
            return;
        }
    }
}

void takeLunarDate(QString &text)
{
    qsizetype at = text.indexOf(u"农历");
    if (at < 0)
        at = text.indexOf(u"農曆");
    if (at < 0) {
        static constexpr QStringView stems = u"甲乙丙丁戊己庚辛壬癸";
        static constexpr QStringView branches = u"子丑寅卯辰巳午未申酉戌亥";
        for (qsizetype i = 0; i + 2 < text.size(); ++i) {
            if (stems.contains(text[i]) && branches.contains(text[i + 1]) && text[i + 2] == u'年')
                at = i;
        }
    }
    if (at < 0)
        return;
    qsizetype to = at;
    while (to < text.size() && text::isHan(text[to].unicode()))
        ++to;
    take(text, at, to - at);
}

bool takeImprint(QString &text)
{
    static constexpr QStringView labels[] = {u"国内统一连续出版物号", u"国内统一刊号", u"国际标准连续出版物号", u"国内刊号",
                                             u"连续出版物号", u"邮发代号", u"郵發代號", u"ISSN", u"CN"};
    static constexpr QStringView counts[] = {u"今日共", u"今日", u"今天", u"本期共", u"本期", u"共"};
    bool found = false;
    for (const QStringView label : labels) {
        const qsizetype at = text.indexOf(label);
        const bool inWord = at > 0 && label.front().unicode() < 0x80 && text[at - 1].isLetter();
        if (at < 0 || inWord)
            continue;
        qsizetype to = at + label.size();
        while (to < text.size() && (text[to].isDigit() || text::isOneOf(text[to], u" ：:-—/X")))
            ++to;
        const bool numbered = to > at + label.size() && QStringView(text).sliced(at, to - at).back() != u'-';
        if (!numbered && label.front().unicode() < 0x80)
            continue;
        take(text, at, to - at);
        found = true;
    }
    for (const QStringView count : counts) {
        const qsizetype at = text.indexOf(count);
        qsizetype to = at + count.size();
        while (at >= 0 && to < text.size() && (text[to].isDigit() || text::isOneOf(text[to], u" 一二三四五六七八九十")))
            ++to;
        if (at < 0 || to == at + count.size() || to >= text.size() || text[to] != u'版')
            continue;
        take(text, at, to + 1 - at);
        return true;
    }
    return found;
}

QString bare(QStringView text)
{
    static constexpr QStringView marks = u"《》（）()[]【】|｜·—-–:：,，“”\"";
    while (!text.isEmpty() && (text.front().isSpace() || marks.contains(text.front())))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back().isSpace() || marks.contains(text.back())))
        text.chop(1);
    return text.toString();
}

}  // namespace dateline::parse
