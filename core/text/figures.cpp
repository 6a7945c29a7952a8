#include "text/figures.h"

#include "text/counted_number.h"
#include "text/figure_surroundings.h"
#include "text/fractions.h"
#include "text/number_context.h"
#include "text/one_of.h"
#include "text/script.h"
#include "text/units.h"

#include <algorithm>
#include <array>

namespace dateline::text {
namespace {

constexpr qsizetype kLongestRun = 64;   // digits, points and commas in one piece: more are a table or damage
constexpr qsizetype kLongestWord = 24;  // of the Latin words that matter before a number

/// Where a single Han numeral and a measure word are a name or an idiom.
constexpr std::array<QStringView, 12> kNames{u"五台山", u"九台区", u"五家渠", u"九天揽", u"三天两头", u"三个代表",
                                             u"三口之", u"五年规划", u"五颜",  u"五一",    u"三名山",   u"三部曲"};

bool isSpace(QChar c) { return c == u' ' || c == QChar(0xA0) || c == QChar(0x3000); }

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
                if (isWesternLetter(c))
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
    QStringView rest(qsizetype from) const { return m_text.sliced(from); }
    void skipRun() { m_at += std::max<qsizetype>(1, numberRunAt(rest(m_at))); }

    /// A Latin word, with the digits that belong to it: C919, COVID-19, v2.0, a URL.
    void word()
    {
        const qsizetype start = m_at;
        while (isWesternLetter(at(m_text, m_at)))
            ++m_at;
        const QStringView letters = m_text.sliced(start, m_at - start);
        if (rest(m_at).startsWith(u"://") || (letters == u"www" && at(m_text, m_at) == u'.')) {
            skipAddress();
            return;
        }
        if (!isCurrencyCode(letters)) {
            while (m_at < m_text.size()) {
                const QChar c = m_text[m_at];
                const QChar next = at(m_text, m_at + 1);
                const bool joins = isOneOf(c, u"-_./@") && (next.isDigit() || (c != u'.' && c != u'/' && isWesternLetter(next)));
                if (!joins && !(c.isDigit() && c.unicode() < 0x80) && !isWesternLetter(c))
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
        CountedNumber first = countedNumber(m_text, *number, start);
        if (isWesternLetter(place.after()) && !moneySuffix(first) && first.unit.isEmpty()) {
            m_at = first.end;  // 5G, 4K
            word();
            return;
        }
        if (range(first))
            return;
        const bool dashed = isOneOf(before, u"-‐–") && !isMinusBefore(m_text, start, first.unit);
        if (first.unit.isEmpty() && signBefore(m_text, start, first.unit) == start && (dashed || isBareLabel(place, *number, wordBefore(start)))) {
            m_at = std::max(place.end, start + 1);
            return;
        }
        if (!first.unit.isEmpty() && couldBeYear(*number) && isOneOf(first.unit.front(), u"本部季期国金银平负胜局节周回代级首点对"))
            first = withoutUnit(first);
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
        if (const auto fraction = fractionAt(m_text, start, run)) {
            push(start, start + fraction->length, fraction->quantity);
            return;
        }
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
        CountedNumber first = countedNumber(m_text, *number, start);
        if (number->isRow)
            neighbours(first);
        else if (!range(first) && isNumeral(first))
            keep(first, std::nullopt);
        m_at = std::max(m_at, start + run);
    }

    /// 三四个: two neighbouring digits are a range.
    void neighbours(const CountedNumber &row)
    {
        const int low = hanDigitOf(m_text[row.start]);
        const auto high = row.number.length == 2 ? hanDigitOf(m_text[row.start + 1]) : -1;
        if (high != low + 1 || low < 1 || high > 9 || !row.counting)
            return;
        CountedNumber figure = row;
        figure.value = Decimal(low);
        keep(figure, Decimal(high));
    }

    /// Whether a Han numeral counts something.
    bool isNumeral(const CountedNumber &figure) const
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

    /// $5m, €2bn: a letter of scale that only money has.
    bool moneySuffix(CountedNumber &figure) const
    {
        static constexpr std::array<std::pair<char16_t, int>, 6> suffixes{{{u'k', 3}, {u'K', 3}, {u'm', 6}, {u'M', 6}, {u'b', 9}, {u'B', 9}}};
        const QChar letter = at(m_text, figure.numberEnd);
        if (!hasCurrency(figure.start) || figure.number.hasScale() || isWesternLetter(at(m_text, figure.numberEnd + 1)))
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
    bool range(CountedNumber &first)
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
        if (hasCurrency(first.start) && isCurrencySign(at(m_text, from)))
            ++from;
        if (from >= m_text.size() || numberCharOf(m_text[from]) == NumberChar::None)
            return false;
        const auto number = numberAt(rest(from));
        if (!number || number->isHan != first.number.isHan || number->isRow)
            return false;
        CountedNumber second = countedNumber(m_text, *number, from);
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
        CountedNumber whole = second;
        whole.start = first.start;
        whole.value = first.value;
        whole.number.decimals = first.number.decimals;
        whole.about = first.about.isEmpty() ? second.about : first.about;
        keep(whole, second.value);
        return true;
    }

    /// The first takes the second's scale where it prints none; whether the two are one range.
    bool join(CountedNumber &first, const CountedNumber &second) const
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

    bool hasCurrency(qsizetype start) const { return currencyStart(start) < start; }

    /// Where the currency before a number begins, behind the figure before (2A$3: the A is that one's); else `start`.
    qsizetype currencyStart(qsizetype start) const
    {
        const int lastEnd = m_found.empty() ? 0 : m_found.back().start + m_found.back().length;
        return std::max<qsizetype>(currencyBefore(m_text, start, wordBefore(start)), lastEnd);
    }

    /// The Latin word that ends right before `start`, over one space and a full stop; empty where none does.
    QStringView wordBefore(qsizetype start) const
    {
        const qsizetype space = start - (isSpace(at(m_text, start - 1)) ? 1 : 0);
        const bool joins = m_word.second == space || (space > 0 && m_word.second == space - 1 && space < start && m_text[space - 1] == u'.');
        const qsizetype length = m_word.second - m_word.first;
        return joins && length > 0 && length <= kLongestWord ? m_text.sliced(m_word.first, length) : QStringView();
    }

    void keep(const CountedNumber &figure, const std::optional<Decimal> &upper)
    {
        Quantity quantity = quantityOf(figure);
        quantity.upper = upper;
        qsizetype start = figure.start;
        if (const qsizetype currency = currencyStart(start); currency < start) {
            quantity.unit = m_text.sliced(currency, start - currency).trimmed().toString();
            start = currency;
        } else if (const qsizetype sign = signBefore(m_text, start, figure.unit); sign < start && !figure.number.isHan && !upper) {
            quantity.value = quantity.value.negated();
            start = sign;
        }
        push(start, figure.end, quantity);
    }

    void push(qsizetype start, qsizetype end, Quantity quantity)
    {
        if (const QStringView before = approximationBefore(m_text, start); !before.isEmpty())
            quantity.approximation = before.toString();
        else if (const QStringView after = approximationAfter(m_text, end); quantity.approximation.isEmpty() && !after.isEmpty())
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
