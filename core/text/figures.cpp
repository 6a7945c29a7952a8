#include "text/figures.h"

#include "text/number_context.h"
#include "text/numbers.h"
#include "text/script.h"
#include "text/units.h"

#include <algorithm>
#include <array>

namespace dateline::text {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kPartsOf = u"分之";
constexpr qsizetype kLongestRun = 64;   // digits, points and commas in one piece: more are a table or damage
constexpr qsizetype kLongestWord = 24;  // of the Latin words that matter before a number

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
constexpr QStringView kAboutInside = u"多余餘来來几幾";
/// 余 begins another word before these.
constexpr QStringView kAfterWord = u"额額热熱震姚杭党粮";

/// Where a single Han numeral and a measure word are a name or an idiom.
constexpr std::array<QStringView, 12> kNames{u"五台山", u"九台区", u"五家渠", u"九天揽", u"三天两头", u"三个代表",
                                             u"三口之", u"五年规划", u"五颜",  u"五一",    u"三名山",   u"三部曲"};

QChar at(QStringView text, qsizetype i) { return i >= 0 && i < text.size() ? text[i] : QChar(); }

bool isOneOf(QChar c, QStringView set) { return !c.isNull() && set.contains(c); }

bool isSpace(QChar c) { return c == u' ' || c == QChar(0xA0) || c == QChar(0x3000); }

bool isLatin(QChar c) { return c.unicode() < 0x0530 && c.isLetter(); }

class Scanner final {
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    std::vector<PrintedFigure> run()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            switch (numberCharOf(c)) {
            case NumberChar::Digit:
                digits();
                break;
            case NumberChar::HanDigit:
            case NumberChar::HanScale:
                numerals();
                break;
            case NumberChar::None:
                if (isLatin(c))
                    word();
                else if (c == u'第')
                    ordinal();
                else
                    ++m_at;
            }
        }
        return std::move(m_found);
    }

private:
    /// A number with what stands behind it.
    struct Counted {
        PrintedNumber number;
        qsizetype start = 0;
        qsizetype numberEnd = 0;
        qsizetype end = 0;  ///< behind the unit
        QStringView unit;
        QStringView about;
        bool counting = false;
        bool exact = false;
        Decimal value;
    };

    QStringView rest(qsizetype from) const { return m_text.sliced(from); }
    void skipRun() { m_at += std::max<qsizetype>(1, numberRunAt(rest(m_at))); }

    /// A Latin word, with the digits that belong to it: C919, COVID-19, v2.0, a URL.
    void word()
    {
        const qsizetype start = m_at;
        while (isLatin(at(m_text, m_at)))
            ++m_at;
        const QStringView letters = m_text.sliced(start, m_at - start);
        if (rest(m_at).startsWith(u"://") || (letters == u"www" && at(m_text, m_at) == u'.')) {
            skipAddress();
            return;
        }
        const bool isCode = std::find(kCurrencyCodes.begin(), kCurrencyCodes.end(), letters) != kCurrencyCodes.end();
        if (!isCode) {
            while (m_at < m_text.size()) {
                const QChar c = m_text[m_at];
                const QChar next = at(m_text, m_at + 1);
                const bool joins = isOneOf(c, u"-_./@") && (next.isDigit() || (c != u'.' && c != u'/' && isLatin(next)));
                if (!joins && !(c.isDigit() && c.unicode() < 0x80) && !isLatin(c))
                    break;
                ++m_at;
            }
        }
        m_word = {start, m_at};
    }

    void skipAddress()
    {
        while (m_at < m_text.size() && m_text[m_at].unicode() > 0x20 && m_text[m_at].unicode() < 0x2E00)
            ++m_at;
    }

    /// 第3, 第二十届: the number behind counts nothing.
    void ordinal()
    {
        ++m_at;
        while (isSpace(at(m_text, m_at)))
            ++m_at;
        if (m_at < m_text.size() && numberCharOf(m_text[m_at]) != NumberChar::None)
            skipRun();
    }

    void digits()
    {
        const qsizetype start = m_at;
        if (const qsizetype run = numberRunAt(rest(start)); run > kLongestRun) {
            m_at += run;
            return;
        }
        if (const qsizetype end = endOfDigitChain(m_text, start); end > start) {
            m_at = end;
            return;
        }
        const auto number = numberAt(rest(start));
        const QChar before = at(m_text, start - 1);
        const bool isPart = isOneOf(before, u"_#@/\\=&.·") && !isSpace(before);
        const bool isCode = number && number->digits > 1 && number->decimals == 0 && m_text[start].digitValue() == 0;
        if (!number || isPart || isCode) {
            skipRun();
            return;
        }
        const NumberPlace place{m_text, start, start + number->length};
        if (const qsizetype end = endOfDateOrOrdinal(place, *number); end > start) {
            m_at = end;
            return;
        }
        Counted first = counted(*number, start);
        if (isLatin(place.after()) && !moneySuffix(first) && first.unit.isEmpty()) {
            m_at = first.end;  // 5G, 4K
            word();
            return;
        }
        if (range(first))
            return;
        const bool dashed = isOneOf(before, u"-‐–") && !isSign(first);
        if (first.unit.isEmpty() && signBefore(first) == start && (dashed || isBareLabel(place, *number, wordBefore(start)))) {
            m_at = std::max(place.end, start + 1);
            return;
        }
        if (!first.unit.isEmpty() && couldBeYear(*number) && isOneOf(first.unit.front(), u"本部季期国金银平负胜局节周回代级首点对"))
            first = bare(first);
        if (first.unit.isEmpty() && couldBeYear(*number) && !hasCurrency(start)) {
            m_at = place.end;
            return;
        }
        keep(first, std::nullopt);
    }

    void numerals()
    {
        const qsizetype start = m_at;
        const qsizetype run = numberRunAt(rest(start));
        if (rest(start + run).startsWith(kPartsOf) && parts(start, run))
            return;
        const auto number = numberAt(rest(start));
        if (!number) {
            m_at = start + run;
            return;
        }
        const NumberPlace place{m_text, start, start + number->length};
        if (const qsizetype end = endOfDateOrOrdinal(place, *number); end > start) {
            m_at = end;
            return;
        }
        Counted first = counted(*number, start);
        if (number->isRow)
            neighbours(first);
        else if (!range(first) && isNumeral(first))
            keep(first, std::nullopt);
        m_at = std::max(m_at, start + run);
    }

    /// 三四个: two neighbouring digits are a range.
    void neighbours(const Counted &row)
    {
        const int low = hanDigitOf(m_text[row.start]);
        const auto high = row.number.length == 2 ? hanDigitOf(m_text[row.start + 1]) : -1;
        if (high != low + 1 || low < 1 || high > 9 || !row.counting)
            return;
        Counted figure = row;
        figure.value = Decimal(low);
        keep(figure, Decimal(high));
    }

    /// Whether a Han numeral counts something.
    bool isNumeral(const Counted &figure) const
    {
        const PrintedNumber &number = figure.number;
        if (number.decimals > 0 || number.hasScale())
            return number.hasScale() || !figure.unit.isEmpty();
        if (number.value >= Decimal(100))
            return true;
        const int value = number.small();
        if (value >= 10)
            return !figure.unit.isEmpty() && !(value == 10 && figure.unit == u"分");
        const QStringView from = rest(figure.start);
        const bool isName = std::any_of(kNames.begin(), kNames.end(), [from](QStringView name) { return from.startsWith(name); });
        const bool follows = isOneOf(at(m_text, figure.start - 1), u"其初老周");
        return value > 0 && !isName && !follows && (value == 1 ? figure.exact : figure.counting);
    }

    /// 百分之六, 千分之三, 三分之二.
    bool parts(qsizetype start, qsizetype run)
    {
        const QStringView denominator = m_text.sliced(start, run);
        const qsizetype from = start + run + kPartsOf.size();
        const bool hundred = denominator == u"百";
        const bool thousand = denominator == u"千";
        std::optional<PrintedNumber> number = from < m_text.size() && numberCharOf(m_text[from]) != NumberChar::None
                                                  ? numberAt(rest(from))
                                                  : std::nullopt;
        if (hundred && rest(from).startsWith(u'百')) {
            number = PrintedNumber();
            number->value = number->plain = Decimal(100);
            number->length = 1;
        }
        if (!number || number->isRow)
            return false;
        Counted figure{*number, start, from + number->length, from + number->length, {}, number->about, false, false, number->value};
        if (isOneOf(at(m_text, figure.end), kAboutInside))
            figure.about = m_text.sliced(figure.end++, 1);
        Quantity quantity = quantityOf(figure);
        if (hundred || thousand) {
            quantity.unit = hundred ? u"%"_s : u"‰"_s;
            if (const auto upper = upperPart(figure.end, denominator)) {
                quantity.upper = upper->value;
                figure.end = upper->end;
            }
        } else {
            const auto whole = denominator == u"万" ? std::optional<PrintedNumber>() : numberAt(denominator);
            quantity.denominator = denominator == u"万" ? 10'000 : whole && !whole->isRow ? whole->small() : 0;
            quantity.numerator = number->small();
            const auto ratio = Decimal::ratio(quantity.numerator, quantity.denominator);
            if (quantity.denominator < 2 || quantity.numerator < 1 || !ratio || number->decimals > 0)
                return false;
            quantity.value = *ratio;
        }
        push(figure.start, figure.end, quantity);
        return true;
    }

    /// 百分之三到五, 百分之三到百分之五
    std::optional<Counted> upperPart(qsizetype from, QStringView denominator) const
    {
        if (!isOneOf(at(m_text, from), u"至到—"))
            return std::nullopt;
        ++from;
        const QString prefix = denominator + kPartsOf;
        const bool again = rest(from).startsWith(prefix);
        from += again ? prefix.size() : 0;
        const auto number = from < m_text.size() && hanDigitOf(m_text[from]) > 0 ? numberAt(rest(from)) : std::nullopt;
        if (!number || number->isRow)
            return std::nullopt;
        Counted upper = counted(*number, from);
        if (!again && !upper.unit.isEmpty())
            return std::nullopt;
        upper.end = upper.numberEnd;
        return upper;
    }

    /// The unit behind a number, over 多 and one space or a hyphen.
    Counted counted(const PrintedNumber &number, qsizetype start) const
    {
        Counted figure{number, start, start + number.length, start + number.length, {}, number.about, false, false, number.value};
        if (number.isRow && number.length > 2)
            return figure;
        qsizetype from = figure.end;
        const QChar next = at(m_text, from);
        if (isOneOf(next, kAboutInside) && !isOneOf(at(m_text, from + 1), kAfterWord)) {
            const bool alone = isOneOf(next, u"多余餘") && (!number.isHan || number.hasScale() || number.small() >= 100);
            if (alone || unitAt(rest(from + 1)).length > 0) {
                figure.about = m_text.sliced(from, 1);
                figure.end = figure.numberEnd = ++from;
            }
        }
        const QChar first = at(m_text, from);
        const bool spaced = isSpace(first) || (first == u'-' && isLatin(at(m_text, from + 1)));
        if (from + (spaced ? 1 : 0) >= m_text.size())
            return figure;
        const UnitFound unit = unitAt(rest(from + (spaced ? 1 : 0)));
        if (unit.length == 0)
            return figure;
        from += spaced ? 1 : 0;
        figure.unit = m_text.sliced(from, unit.length);
        figure.counting = unit.counting;
        figure.exact = unit.exact;
        figure.end = from + unit.length;
        return figure;
    }

    static Counted bare(Counted figure)
    {
        figure.unit = {};
        figure.end = figure.numberEnd;
        return figure;
    }

    /// $5m, €2bn: a letter of scale that only money has.
    bool moneySuffix(Counted &figure) const
    {
        static constexpr std::array<std::pair<char16_t, int>, 6> suffixes{{{u'k', 3}, {u'K', 3}, {u'm', 6}, {u'M', 6}, {u'b', 9}, {u'B', 9}}};
        const QChar letter = at(m_text, figure.numberEnd);
        if (!hasCurrency(figure.start) || figure.number.hasScale() || isLatin(at(m_text, figure.numberEnd + 1)))
            return false;
        for (const auto &[suffix, power] : suffixes) {
            const auto value = figure.value.shifted(power);
            if (letter != suffix || !value)
                continue;
            figure.value = *value;
            figure.number.scale = power;
            figure.unit = {};
            figure.end = ++figure.numberEnd;
            return true;
        }
        return false;
    }

    /// 7%—8%, 3到5年, 10-12万, 3 to 5 years: both numbers, as one figure; or two that are none at all (3-1).
    bool range(Counted &first)
    {
        qsizetype from = first.end;
        bool hyphen = false;
        if (const QChar sign = at(m_text, from); isOneOf(sign, u"—–-~～〜－至到")) {
            hyphen = sign == u'-';
            from += sign == u'—' && at(m_text, from + 1) == sign ? 2 : 1;
        } else if (rest(from).startsWith(u" to ")) {
            from += 4;
        } else {
            return false;
        }
        if (hasCurrency(first.start) && isOneOf(at(m_text, from), kCurrencySigns))
            ++from;
        if (from >= m_text.size() || numberCharOf(m_text[from]) == NumberChar::None)
            return false;
        const auto number = numberAt(rest(from));
        if (!number || number->isHan != first.number.isHan || number->isRow)
            return false;
        Counted second = counted(*number, from);
        if (hasCurrency(first.start))
            moneySuffix(second);
        const bool isWhole = first.unit.isEmpty() && !first.number.hasScale();
        const qsizetype date = endOfDateOrOrdinal({m_text, from, from + number->length}, *number);
        const bool years = couldBeYear(first.number) && couldBeYear(*number) && (second.unit.isEmpty() || second.unit == u"年");
        const bool score = hyphen && isWhole && second.unit.isEmpty() && !second.number.hasScale() && !hasCurrency(first.start);
        if (isWhole && (date > from || years || score)) {
            m_at = std::max(date > from ? date : from, second.numberEnd);
            return true;
        }
        if (date > from || !join(first, second))
            return false;
        Counted whole = second;
        whole.start = first.start;
        whole.value = first.value;
        whole.number.decimals = first.number.decimals;
        whole.about = first.about.isEmpty() ? second.about : first.about;
        keep(whole, second.value);
        return true;
    }

    /// The first takes the second's scale where it prints none; whether the two are one range.
    bool join(Counted &first, const Counted &second) const
    {
        const bool money = hasCurrency(first.start);
        if (!first.unit.isEmpty() && comparableUnit(first.unit) != comparableUnit(second.unit))
            return false;
        if (second.unit.isEmpty() && !second.number.hasScale() && !money && first.number.isHan)
            return false;
        if (first.number.isHan && second.number.small() > 0 && second.number.small() < 10 && !second.counting)
            return false;
        if (first.unit.isEmpty() && !first.number.hasScale() && second.number.hasScale() && first.number.plain < second.number.plain) {
            const auto scaled = first.number.value.shifted(second.number.scale);
            if (!scaled)
                return false;
            first.value = *scaled;
        }
        return first.value < second.value && (isOneOf(at(m_text, first.end), u"~～〜—–至到 ") || !second.unit.isEmpty() || second.number.hasScale() || money);
    }

    bool hasCurrency(qsizetype start) const { return currencyBefore(start) < start; }

    /// Where the currency's sign or code before a number begins; `start` where there is none.
    qsizetype currencyBefore(qsizetype start) const
    {
        if (isOneOf(at(m_text, start - 1), kCurrencySigns)) {
            qsizetype from = start - 1;
            const bool dollar = isOneOf(m_text[from], u"$＄");
            for (QStringView letters : kDollarsOf) {
                const qsizetype begin = from - letters.size();
                if (dollar && begin >= 0 && m_text.sliced(begin, letters.size()) == letters && !isLatin(at(m_text, begin - 1)))
                    return begin;
            }
            return from;
        }
        const QStringView word = wordBefore(start);
        const bool isCode = std::find(kCurrencyCodes.begin(), kCurrencyCodes.end(), word) != kCurrencyCodes.end();
        return isCode ? m_word.first : start;
    }

    /// The Latin word that ends right before `start`, over one space and a full stop; empty where none does.
    QStringView wordBefore(qsizetype start) const
    {
        const qsizetype space = start - (isSpace(at(m_text, start - 1)) ? 1 : 0);
        const bool joins = m_word.second == space || (m_word.second == space - 1 && space < start && m_text[space - 1] == u'.');
        const qsizetype length = m_word.second - m_word.first;
        return joins && length > 0 && length <= kLongestWord ? m_text.sliced(m_word.first, length) : QStringView();
    }

    bool isSign(const Counted &figure) const
    {
        if (!isOneOf(at(m_text, figure.start - 1), u"-−－"))
            return false;
        const QChar before = at(m_text, figure.start - 2);
        const bool degrees = figure.unit.startsWith(u'℃') || figure.unit.startsWith(u'°');
        return degrees || before.isNull() || before.isSpace() || isOneOf(before, u"（([【“\"：:，,、；;~～至到为$¥");
    }

    /// Where a sign before the number begins: -3.5℃, 负3.5%, 零下5摄氏度.
    qsizetype signBefore(const Counted &figure) const
    {
        const qsizetype start = figure.start;
        if (isSign(figure))
            return start - 1;
        if (m_text.first(start).endsWith(u"零下"))
            return start - 2;
        const bool minus = at(m_text, start - 1) == u'负' && !isOneOf(at(m_text, start - 2), u"胜抱肩担承");
        return minus ? start - 1 : start;
    }

    QStringView aboutBefore(qsizetype start) const
    {
        const qsizetype looked = std::min<qsizetype>(start, kLongestWord);
        QStringView head = m_text.sliced(start - looked, looked);
        if (head.endsWith(u' '))
            head.chop(1);
        if (!isOneOf(at(head, head.size() - 1), kAboutLast))
            return {};
        const auto fits = [head](QStringView word) {
            if (!head.endsWith(word, Qt::CaseInsensitive))
                return false;
            const QChar before = at(head, head.size() - word.size() - 1);
            return isLatin(word.front()) ? !isLatin(before) : word.size() > 1 || !isOneOf(before, kNotBeforeAbout);
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

    QStringView aboutAfter(qsizetype end) const
    {
        if (!isOneOf(at(m_text, end), u"左上以之 "))
            return {};
        for (QStringView word : kAboutAfter) {
            if (rest(end).startsWith(word))
                return word;
        }
        return {};
    }

    static Quantity quantityOf(const Counted &figure)
    {
        Quantity quantity;
        quantity.value = figure.value;
        quantity.unit = figure.unit.toString();
        quantity.approximation = figure.about.toString();
        quantity.decimals = figure.number.decimals;
        quantity.scale = figure.number.scale;
        return quantity;
    }

    void keep(const Counted &figure, const std::optional<Decimal> &upper)
    {
        Quantity quantity = quantityOf(figure);
        quantity.upper = upper;
        qsizetype start = figure.start;
        if (const qsizetype currency = currencyBefore(start); currency < start) {
            quantity.unit = m_text.sliced(currency, start - currency).trimmed().toString();
            start = currency;
        } else if (const qsizetype sign = signBefore(figure); sign < start && !figure.number.isHan && !upper) {
            quantity.value = quantity.value.negated();
            start = sign;
        }
        push(start, figure.end, quantity);
    }

    void push(qsizetype start, qsizetype end, Quantity quantity)
    {
        if (const QStringView before = aboutBefore(start); !before.isEmpty())
            quantity.approximation = before.toString();
        else if (const QStringView after = aboutAfter(end); quantity.approximation.isEmpty() && !after.isEmpty())
            quantity.approximation = after.toString();
        m_found.push_back({static_cast<int>(start), static_cast<int>(end - start), std::move(quantity)});
        m_at = end;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::pair<qsizetype, qsizetype> m_word{-1, -1};  ///< the last Latin word
    std::vector<PrintedFigure> m_found;
};

}  // namespace

std::vector<PrintedFigure> findFigures(QStringView text) { return Scanner(text).run(); }

std::optional<Quantity> quantityOf(QStringView text)
{
    text = text.trimmed();
    const std::vector<PrintedFigure> found = findFigures(text);
    if (found.size() != 1 || found.front().start != 0 || found.front().length != text.size())
        return std::nullopt;
    return found.front().quantity;
}

}  // namespace dateline::text
