#include "parse/masthead.h"

#include "parse/sentence.h"
#include "text/dates.h"
#include "text/one_of.h"
#include "text/script.h"

#include <algorithm>

namespace dateline::parse {
namespace {

constexpr int kLongestLine = 60;
constexpr int kLongestName = 40;

/// What stands before an issue's number, in letters.
constexpr QStringView kNumberMarks[] = {u"No.", u"Nr.", u"№", u"N°", u"Nº"};

/// Takes `length` characters at `at` out of the text.
void take(QString &text, qsizetype at, qsizetype length) { text.replace(at, length, QStringLiteral(" ")); }

/// Where a run of digits that begins at `at` ends.
qsizetype digitsEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isDigit())
        ++at;
    return at;
}

/// Vol. XII, Volume 12, 76. Jahrgang: the volume goes out of the text.
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

/// 7月7日—7月13日, the days that a numbered issue is for, go out of the text.
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

/// A3 要聞 or 第A3頁 beside a date: a page without 版.
PageLine takeLetterPage(QString &text)
{
    constexpr qsizetype longestName = 6;
    for (qsizetype at = text.indexOf(u'第'); at >= 0; at = text.indexOf(u'第', at + 1)) {
        const bool letter = at + 1 < text.size() && text[at + 1] >= u'A' && text[at + 1] <= u'Z';
        const qsizetype from = at + (letter ? 2 : 1);
        const qsizetype to = digitsEnd(text, from);
        if (to == from || to >= text.size() || (text[to] != u'頁' && text[to] != u'页'))
            continue;
        PageLine line{text.sliced(at + 1, to - at - 1), {}};
        take(text, at, to + 1 - at);
        return line;
    }
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        const bool fresh = at > 0 && text[at - 1].isSpace();
        const qsizetype to = digitsEnd(text, at + 1);
        const bool page = fresh && text[at] >= u'A' && text[at] <= u'Z' && to > at + 1 && to <= at + 3 && (to == text.size() || text[to].isSpace());
        if (!page)
            continue;
        qsizetype name = to;
        while (name < text.size() && text[name].isSpace())
            ++name;
        qsizetype end = name;
        while (end < text.size() && text::isHan(text[end].unicode()))
            ++end;
        if (end - name > longestName)
            end = name = to;
        PageLine line{text.sliced(at, to - at), text.sliced(name, end - name)};
        take(text, at, end - at);
        return line;
    }
    return {};
}

/// 第27486期, 总第1234期, 第12号, 제123호, No. 123: the number, taken out of the text.
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

/// 3月4日 星期二: the day goes out of the text; whether one stood there.
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

/// 农历六月廿一, 甲辰年六月廿一: kept as text by whoever asks, no date of ours.
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

/// 国内统一连续出版物号 CN 42-0001, 邮发代号1-1, 今日8版: what registers a paper and how many pages it has. Whether there was any.
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

PageLine takePage(QString &text)
{
    for (qsizetype at = text.indexOf(u'版'); at >= 0; at = text.indexOf(u'版', at + 1)) {
        qsizetype to = at;
        while (to > 0 && text[to - 1].isSpace())
            --to;
        qsizetype from = to;
        while (from > 0 && (text[from - 1].isDigit() || (text[from - 1] >= u'A' && text[from - 1] <= u'Z')))
            --from;
        if (from == to || to - from > 3)
            continue;
        PageLine line{text.sliced(from, to - from), {}};
        qsizetype start = from;
        while (start > 0 && text[start - 1].isSpace())
            --start;
        start = start > 0 && text[start - 1] == u'第' ? start - 1 : from;
        qsizetype name = at + 1;
        while (name < text.size() && (text[name].isSpace() || text[name] == u'：' || text[name] == u':' || text[name] == u'·'))
            ++name;
        qsizetype end = name;
        for (int depth = 0; end < text.size() && !text[end].isSpace() && text[end] != u'】' && text[end] != u']'; ++end) {
            depth += text[end] == u'（' ? 1 : text[end] == u'）' ? -1 : 0;
            if (depth < 0)
                break;  // the bracket that the whole page line stands in
        }
        line.name = text.sliced(name, end - name);
        take(text, start, end - start);
        return line;
    }
    return {};
}

/// Without brackets, bars and book title marks at its ends.
QString bare(QStringView text)
{
    static constexpr QStringView marks = u"《》（）()[]【】|｜·—-–:：,，“”\"";
    while (!text.isEmpty() && (text.front().isSpace() || marks.contains(text.front())))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back().isSpace() || marks.contains(text.back())))
        text.chop(1);
    return text.toString();
}

/// The paper whose edition on the net a name is: 某某晚报 of 某某晚报数字报.
QString withoutEdition(const QString &name, const Words &words)
{
    for (const QString &edition : words.edition) {
        if (name.endsWith(edition) && name.size() > edition.size())
            return name.chopped(edition.size()).trimmed();
    }
    return name;
}

/// What stands in 《》, if anything.
QString titleMarked(QStringView text)
{
    const qsizetype open = text.indexOf(u'《');
    const qsizetype close = text.indexOf(u'》', open);
    return open >= 0 && close > open + 1 ? text.sliced(open + 1, close - open - 1).trimmed().toString() : QString();
}

}  // namespace

Masthead readMasthead(QStringView line, const Words &words)
{
    Masthead masthead;
    QString text = line.toString();
    const auto dates = text::findFullDates(text);
    if (!dates.empty()) {
        masthead.date = dates.front().date();
        masthead.printedDate = text.sliced(dates.front().start, dates.front().length);
        const qsizetype end = dates.front().start + dates.front().length;
        const QStringView behind = QStringView(text).sliced(end);
        const qsizetype year = behind.startsWith(u" года") ? 5 : behind.startsWith(u" г.") ? 3 : 0;
        take(text, dates.front().start, dates.front().length + year);
    }
    masthead.hasImprint = takeImprint(text);
    takeVolume(text);
    masthead.number = takeNumber(text);
    masthead.hasDay = !masthead.date.isValid() && takeDayOfWeek(text);
    takeWeekday(text);
    takeLunarDate(text);
    if (!masthead.date.isValid() && !masthead.number.isEmpty())
        takeDays(text);
    PageLine page = takePage(text);
    if (page.page.isEmpty() && masthead.date.isValid())
        page = takeLetterPage(text);
    masthead.page = page.page;
    masthead.section = page.name;
    const QString marked = titleMarked(text);
    const QString rest = withoutEdition(bare(text).simplified(), words);
    if (!marked.isEmpty() && bare(QString(text).remove(marked)).isEmpty())
        masthead.publication = marked;
    else if (isPublicationName(rest, words))
        masthead.publication = rest;
    masthead.rest = masthead.publication.isEmpty() ? rest : QString();
    return masthead;
}

void complete(Masthead &masthead, const Masthead &read)
{
    if (masthead.publication.isEmpty())
        masthead.publication = read.publication;
    if (masthead.number.isEmpty())
        masthead.number = read.number;
    if (!masthead.date.isValid()) {
        masthead.date = read.date;
        masthead.printedDate = read.printedDate;
    }
}

bool isMastheadLine(QStringView line, const Words &words)
{
    static constexpr QStringView numerals = u"〇零一二三四五六七八九十";
    const bool numbered = line.size() <= kLongestLine && std::any_of(line.begin(), line.end(), [](QChar c) {
        return c.isDigit() || text::isOneOf(c, numerals);
    });
    if (!numbered)
        return false;
    // What a number, a page or a date cannot do without.
    const bool couldSay = line.contains(u'第') || line.contains(u'제') || line.contains(u'版') || line.contains(u"CN") ||
                          std::any_of(std::begin(kNumberMarks), std::end(kNumberMarks), [line](QStringView mark) { return line.contains(mark); }) || line.contains(u'号') || line.contains(u'號') || !text::findFullDates(line).empty();
    if (!couldSay)
        return false;
    const Masthead masthead = readMasthead(line, words);
    const bool says = masthead.hasImprint || masthead.date.isValid() || !masthead.number.isEmpty() || !masthead.page.isEmpty();
    return says && masthead.rest.isEmpty();
}

bool isNameAbove(QStringView line, QStringView below, const Words &words)
{
    if (line.isEmpty() || line.size() > kLongestName || endsSentence(line) || hasClauseMarks(line) || !isMastheadLine(below, words))
        return false;
    const Masthead read = readMasthead(below, words);
    return read.publication.isEmpty() && (read.hasImprint || !read.number.isEmpty());
}

bool isPublicationName(QStringView text, const Words &words)
{
    if (text.isEmpty() || text.size() > kLongestName || text.count(u' ') > 5)
        return false;
    return std::any_of(words.publication.begin(), words.publication.end(), [text](const QString &word) {
        const bool han = text::isHan(word.front().unicode());
        return text.endsWith(word, Qt::CaseInsensitive) || (text.startsWith(word) && !han);
    });
}

std::optional<PageLine> readPageLine(QStringView text)
{
    QString rest = text.toString();
    const PageLine line = takePage(rest);
    if (line.page.isEmpty() || !bare(rest).isEmpty())
        return std::nullopt;
    return line;
}

}  // namespace dateline::parse
