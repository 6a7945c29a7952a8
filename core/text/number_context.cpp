#include "text/number_context.h"

#include "text/dates.h"
#include "text/one_of.h"

#include <algorithm>
#include <array>

namespace dateline::text {
namespace {

constexpr int kLongestNumberWithoutUnit = 12;  // more digits than that are an id
constexpr int kListedDays = 8;                 // 26、27、28日
constexpr qsizetype kLookBack = 24;

bool isDigit(QChar c) { return numberCharOf(c) == NumberChar::Digit; }

template<std::size_t N>
bool beginsWithAny(QStringView text, const std::array<QStringView, N> &words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.startsWith(word); });
}

template<std::size_t N>
bool endsWithAny(QStringView text, const std::array<QStringView, N> &words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.endsWith(word); });
}

qsizetype afterDigits(QStringView text, qsizetype i)
{
    while (isDigit(at(text, i)))
        ++i;
    return i;
}

qsizetype afterSpace(QStringView text, qsizetype i) { return at(text, i) == u' ' || at(text, i) == QChar(0xA0) ? i + 1 : i; }

/// Behind 8时, 30分 and 15秒 may follow.
qsizetype afterMinutes(QStringView text, qsizetype i)
{
    for (const QChar unit : {u'分', u'秒'}) {
        const qsizetype digits = i + numberRunAt(text.sliced(i));
        if (digits == i || at(text, digits) != unit)
            return i;
        i = digits + 1;
    }
    return i;
}

/// st nd rd th, s of the 1990s, am and pm.
qsizetype endOfLatinSuffix(QStringView text, qsizetype end)
{
    static constexpr std::array<QStringView, 5> suffixes{u"st", u"nd", u"rd", u"th", u"s"};
    static constexpr std::array<QStringView, 8> halves{u"a.m", u"p.m", u"am", u"pm", u"A.M", u"P.M", u"AM", u"PM"};
    for (QStringView suffix : suffixes) {
        if (text.sliced(end).startsWith(suffix) && !at(text, end + suffix.size()).isLetterOrNumber())
            return end + suffix.size();
    }
    const qsizetype word = afterSpace(text, end);
    for (QStringView half : halves) {
        if (text.sliced(word).startsWith(half) && !at(text, word + half.size()).isLetterOrNumber())
            return word + half.size();
    }
    return end;
}

/// 26、27日: whether the list that begins here is closed by a date's or an ordinal's word.
bool isInListOfDays(QStringView text, qsizetype end)
{
    for (int i = 0; i < kListedDays; ++i) {
        if (!isOneOf(at(text, end), u"、,，和至到—–-~～及与與") || !isDigit(at(text, end + 1)))
            return false;
        end = afterDigits(text, end + 1);
        if (isOneOf(at(text, end), u"日月号號届屆版"))
            return true;
    }
    return false;
}

/// Whether the Latin word before a number makes it a name: Boeing 737, Page 3, No. 5; not About 300.
bool isLabelWord(QStringView word)
{
    static constexpr std::array<QStringView, 34> others{
        u"About",  u"Around", u"Some",  u"Nearly", u"Almost", u"Over",  u"Under", u"In",   u"The",   u"With",  u"For",  u"From",
        u"By",     u"Of",     u"To",    u"And",    u"At",     u"All",   u"These", u"Those", u"Only", u"Up",    u"More", u"Least",
        u"Another", u"Roughly", u"Approximately", u"Less", u"Than", u"Between", u"Or", u"But", u"Its", u"Just"};
    if (word.isEmpty())
        return false;
    const bool isAbbreviation = word.compare(u"no", Qt::CaseInsensitive) == 0 || word.compare(u"page", Qt::CaseInsensitive) == 0;
    return isAbbreviation || (word.front().isUpper() && std::find(others.begin(), others.end(), word) == others.end());
}

}  // namespace

bool couldBeYear(const PrintedNumber &number)
{
    const int year = number.small();
    const bool four = number.isHan ? number.isRow && number.length == 4 : number.digits == 4;
    return four && !number.isGrouped && number.decimals == 0 && !number.hasScale() && year >= 1800 && year < 2200;
}

qsizetype endOfDigitChain(QStringView text, qsizetype start)
{
    const qsizetype first = start + numberRunAt(text.sliced(start));
    qsizetype end = first;
    int dashes = 0;
    int others = 0;
    qsizetype lastRun = first - start;
    while (isDigit(at(text, end + 1))) {
        const QChar sign = text[end];
        if (sign == u'-')
            ++dashes;
        else if (isOneOf(sign, u":：∶/／·+＋_=×比") || (dashes > 0 && sign == u'.'))
            ++others;
        else
            break;
        const qsizetype from = end + 1;
        end = from + numberRunAt(text.sliced(from));
        lastRun = end - from;
    }
    if (others == 0 && dashes == 0)
        return start;
    if (others == 0 && dashes == 1) {
        const bool area = text[start] == u'0' && first - start >= 3;
        const bool telephone = area || (first - start >= 3 && lastRun >= 7);
        return telephone ? end : start;  // else perhaps 10-12万
    }
    return end;
}

qsizetype endOfDateOrOrdinal(const NumberPlace &place, const PrintedNumber &number)
{
    static constexpr std::array<QStringView, 5> eras{u"年代", u"世纪", u"世紀", u"后", u"後"};
    const qsizetype none = place.start;
    if (number.decimals > 0 || number.hasScale() || number.isGrouped || !number.about.isEmpty())
        return none;
    const qsizetype end = afterSpace(place.text, place.end);
    const QStringView rest = place.text.sliced(end);
    const QChar next = at(place.text, end);
    const auto whole = number.value.toInteger();
    if (!whole)
        return none;
    if (next.unicode() < 0x0530) {
        if (const qsizetype suffix = endOfLatinSuffix(place.text, place.end); suffix > place.end)
            return suffix;
        const auto month = *whole >= 1 && *whole <= 31 && end > place.end ? monthNameAt(rest) : std::nullopt;
        return month && (rest.front().isUpper() || rest.front().unicode() > 0x7F) ? end + month->length : none;
    }
    for (QStringView era : eras) {
        if (rest.startsWith(era) && (era.size() > 1 || number.digits == 2))  // 世纪; 90后
            return end + era.size();
    }
    if (isOneOf(next, u"年년")) {
        const bool isPlausible = (number.isHan ? number.isRow : number.digits == 4) && *whole >= 1'000 && *whole < 2'200;
        return isPlausible && at(rest, 1) != u'前' ? end + 1 : none;
    }
    if (isOneOf(next, u"月월"))
        return end + 1;
    if (isOneOf(next, u"号號届屆版楼樓路"))
        return end + 1;
    if (isOneOf(next, u"日일") && *whole <= 31)
        return end + 1;
    if (isOneOf(next, u"时時点點시") && *whole <= 24 && !rest.startsWith(u"时间") && !rest.startsWith(u"時間"))
        return afterMinutes(place.text, end + 1);
    return none;
}

bool isBareLabel(const NumberPlace &place, const PrintedNumber &number, QStringView word)
{
    static constexpr std::array<QStringView, 8> afterIds{u"热线", u"熱線", u"电话", u"電話", u"平台", u"客服", u"房间", u"开头"};
    static constexpr std::array<QStringView, 14> beforeIds{u"热线", u"电话", u"電話", u"拨打", u"致电", u"号码", u"编号",
                                                          u"邮编", u"代码", u"证号", u"QQ",   u"微信", u"歼",   u"运"};
    if (number.decimals > 0 || number.hasScale() || number.isGrouped || !number.about.isEmpty())
        return false;
    if (couldBeYear(number) || number.digits > kLongestNumberWithoutUnit)
        return true;
    const qsizetype looked = std::min(place.start, kLookBack);
    const QStringView head = place.text.sliced(place.start - looked, looked).trimmed();
    if (head.isEmpty() && looked == place.start && isOneOf(place.after(), u".、．)）"))
        return true;
    if (isOneOf(place.before(), u"（([【〔〈<") && isOneOf(place.after(), u"）)]】〕〉>"))
        return true;
    if (number.digits == 11 && place.text[place.start] == u'1')
        return true;
    if (number.digits == 8) {
        const int year = static_cast<int>(*number.value.toInteger() / 10'000);
        if (year >= 1800 && year < 2200)
            return true;
    }
    const QStringView colonless = head.endsWith(u'：') || head.endsWith(u':') ? head.chopped(1) : head;
    if (beginsWithAny(place.rest(), afterIds) || endsWithAny(colonless, beforeIds))
        return true;
    return isInListOfDays(place.text, place.end) || isLabelWord(word);
}

}  // namespace dateline::text
