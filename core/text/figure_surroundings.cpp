#include "text/figure_surroundings.h"

#include "text/one_of.h"
#include "text/script.h"

#include <algorithm>
#include <array>

namespace dateline::text {
namespace {

constexpr qsizetype kLongestWord = 24;  // that makes a number approximate

constexpr QStringView kCurrencySigns = u"$＄¥￥€£₩₽₹";
constexpr std::array<QStringView, 12> kCurrencyCodes{u"USD", u"RMB", u"CNY", u"EUR", u"GBP", u"JPY",
                                                     u"HKD", u"TWD", u"KRW", u"AUD", u"CAD", u"RUB"};
/// The letters that may stand before a $.
constexpr std::array<QStringView, 7> kDollarsOf{u"US", u"HK", u"NT", u"A", u"C", u"S", u"R"};

constexpr std::array<QStringView, 21> kAboutBefore{u"大约", u"超过", u"接近", u"将近", u"將近", u"不足", u"至少",
                                                   u"至多", u"最多", u"最少", u"约",   u"約",   u"近",   u"超",
                                                   u"逾",   u"约莫", u"about", u"around", u"nearly", u"almost", u"over"};
constexpr QStringView kAboutLast = u"约約过過近足少多超逾莫tdyrnop";  // what they end with
constexpr std::array<QStringView, 6> kAboutBeforeMore{u"more than", u"less than", u"at least", u"up to", u"roughly", u"approximately"};
/// 近 and 约 are no words of their own behind these: 最近3年, 合约2份.
constexpr QStringView kNotBeforeAbout = u"最附靠合条公节预签履毁违大接将超";
constexpr std::array<QStringView, 8> kAboutAfter{u"左右", u"上下", u"以上", u"以下", u"以内", u"以外", u"之多", u"or more"};

}  // namespace

bool isCurrencySign(QChar c) { return isOneOf(c, kCurrencySigns); }

bool isCurrencyCode(QStringView word)
{
    return std::find(kCurrencyCodes.begin(), kCurrencyCodes.end(), word) != kCurrencyCodes.end();
}

qsizetype currencyBefore(QStringView text, qsizetype start, QStringView word)
{
    if (isCurrencySign(at(text, start - 1))) {
        qsizetype from = start - 1;
        const bool dollar = isOneOf(text[from], u"$＄");
        for (QStringView letters : kDollarsOf) {
            const qsizetype begin = from - letters.size();
            if (dollar && begin >= 0 && text.sliced(begin, letters.size()) == letters && !isWesternLetter(at(text, begin - 1)))
                return begin;
        }
        return from;
    }
    return isCurrencyCode(word) ? word.data() - text.data() : start;
}

bool isMinusBefore(QStringView text, qsizetype start, QStringView unit)
{
    if (!isOneOf(at(text, start - 1), u"-−－"))
        return false;
    const QChar before = at(text, start - 2);
    const bool degrees = unit.startsWith(u'℃') || unit.startsWith(u'°');
    return degrees || before.isNull() || before.isSpace() || isOneOf(before, u"（([【“\"：:，,、；;~～至到为$¥");
}

qsizetype signBefore(QStringView text, qsizetype start, QStringView unit)
{
    if (isMinusBefore(text, start, unit))
        return start - 1;
    if (text.first(start).endsWith(u"零下"))
        return start - 2;
    const bool minus = at(text, start - 1) == u'负' && !isOneOf(at(text, start - 2), u"胜抱肩担承");
    return minus ? start - 1 : start;
}

QStringView approximationBefore(QStringView text, qsizetype start)
{
    const qsizetype looked = std::min<qsizetype>(start, kLongestWord);
    QStringView head = text.sliced(start - looked, looked);
    if (head.endsWith(u' '))
        head.chop(1);
    if (!isOneOf(at(head, head.size() - 1), kAboutLast))
        return {};
    const auto fits = [head](QStringView word) {
        if (!head.endsWith(word, Qt::CaseInsensitive))
            return false;
        const QChar before = at(head, head.size() - word.size() - 1);
        return isWesternLetter(word.front()) ? !isWesternLetter(before) : word.size() > 1 || !isOneOf(before, kNotBeforeAbout);
    };
    for (QStringView word : kAboutBeforeMore) {
        if (fits(word))
            return head.last(word.size());
    }
    for (QStringView word : kAboutBefore) {
        if (fits(word))
            return head.last(word.size());
    }
    return {};
}

QStringView approximationAfter(QStringView text, qsizetype end)
{
    if (!isOneOf(at(text, end), u"左上以之 "))
        return {};
    for (QStringView word : kAboutAfter) {
        if (text.sliced(end).startsWith(word))
            return word;
    }
    return {};
}

}  // namespace dateline::text
