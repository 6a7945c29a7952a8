#include "text/numbers.h"

#include "text/han_numeral.h"
#include "text/number_scale.h"
#include "text/one_of.h"
#include "text/units.h"

#include <QVarLengthArray>

namespace dateline::text {
namespace {

constexpr qsizetype kLongestNumber = 64;  // digits and separators; a longer one is an id or damage

bool isDigit(QChar c) { return numberCharOf(c) == NumberChar::Digit; }

bool isNumeral(QChar c)
{
    const NumberChar kind = numberCharOf(c);
    return kind == NumberChar::HanDigit || kind == NumberChar::HanScale;
}

/// Thousands stand where exactly three digits follow.
bool isThousandsAt(QStringView text, qsizetype i)
{
    return isDigit(at(text, i + 1)) && isDigit(at(text, i + 2)) && isDigit(at(text, i + 3)) && !isDigit(at(text, i + 4));
}

bool separatesThousands(QChar separator, QChar digit)
{
    const bool wide = digit >= u'０' && digit <= u'９';
    return wide ? separator == u'，' || separator == u','
                : separator == u',' || separator == u'٬' || separator == QChar(0x2009) || separator == QChar(0x202F);
}

/// Whether thousands are separated at `i`; by a space only where 000 follows (30 000), since numbers stand beside numbers.
bool isSeparatorAt(QStringView text, qsizetype i)
{
    return separatesThousands(text[i], text[i - 1]) ||
           ((text[i] == u' ' || text[i] == QChar(0xA0)) && text.sliced(i + 1).startsWith(u"000") && !isDigit(at(text, i + 4)));
}

bool isPoint(QChar c) { return c == u'.' || c == u'．' || c == u'٫'; }

qsizetype digitsEnd(QStringView text, qsizetype i)
{
    while (i < text.size() && i < kLongestNumber && isDigit(text[i]))
        ++i;
    return i;
}

/// Whether a word or sign of a measure stands behind a number, in Latin or Cyrillic: %, € , Millionen, км, рублей.
bool isMeasuredAt(QStringView text, qsizetype i)
{
    constexpr QStringView blanks = u" \u00A0\u202F";
    if (!at(text, i).isNull() && blanks.contains(text[i]))
        ++i;
    const QChar first = at(text, i);
    if (first == u'%' || first == u'‰' || first == u'€' || first == u'°')
        return true;
    if (!first.isLetter() || first.unicode() >= 0x0530)
        return false;
    const QStringView rest = text.sliced(i);
    const bool cyrillic = first.unicode() >= 0x0400;
    return numberScaleAt(rest).length > 0 || unitAt(rest).length > 0 ||
           (cyrillic && at(rest, 1).isLetter() && !rest.startsWith(u"или"));
}

/// Whether decimals stand behind the comma at `i`, as most of Europe prints them: never three digits, which are thousands,
/// and only before a measure (3,4 Millionen), since elsewhere numbers stand beside numbers.
bool isDecimalComma(QStringView text, qsizetype i)
{
    if (at(text, i) != u',')
        return false;
    const qsizetype end = digitsEnd(text, i + 1);
    const qsizetype count = end - i - 1;
    return count > 0 && count != 3 && isMeasuredAt(text, end);
}

/// 1.234.567 and 1.234,5: how far thousands reach that points separate; 0 where none do.
qsizetype pointedThousandsEnd(QStringView text)
{
    qsizetype end = digitsEnd(text, 0);
    int groups = 0;
    for (; end <= 3 + 4 * groups && at(text, end) == u'.' && isThousandsAt(text, end); ++groups)
        end += 4;
    const bool decimals = at(text, end) == u',' && isDigit(at(text, end + 1)) && !isThousandsAt(text, end);
    const bool goesOn = at(text, end) == u'.' && isDigit(at(text, end + 1));
    return !goesOn && at(text, 0) != u'0' && (groups == 2 || (groups > 0 && decimals)) ? end : 0;
}

/// Digits with their separators.
std::optional<PrintedNumber> digitsAt(QStringView text)
{
    QVarLengthArray<QChar, kLongestNumber> plain;
    PrintedNumber number;
    const auto take = [&plain](QChar c) { plain.append(QChar(static_cast<char16_t>(u'0' + c.digitValue()))); };
    qsizetype i = 0;
    int sinceStart = 0;
    bool isCommaDecimal = true;  // where no comma separates thousands
    for (const qsizetype end = pointedThousandsEnd(text); i < end; ++i) {
        number.isGrouped = true;
        if (isDigit(text[i]))
            take(text[i]);
    }
    const bool isPointed = number.isGrouped;
    while (!isPointed && i < text.size() && i < kLongestNumber) {
        if (isDigit(text[i])) {
            take(text[i++]);
            ++sinceStart;
        } else if (number.digits == 0 && sinceStart <= 3 && isSeparatorAt(text, i) && isThousandsAt(text, i)) {
            number.isGrouped = true;
            isCommaDecimal = isCommaDecimal && text[i] != u',';
            ++i;
            sinceStart = 0;
        } else {
            break;
        }
        if (number.isGrouped && sinceStart == 3 && !(i < text.size() && isSeparatorAt(text, i)))
            break;
    }
    number.digits = static_cast<int>(plain.size());
    const bool comma = isPointed ? at(text, i) == u',' && !isThousandsAt(text, i) : isCommaDecimal && isDecimalComma(text, i);
    if ((comma || (!isPointed && isPoint(at(text, i)))) && isDigit(at(text, i + 1))) {
        plain.append(u'.');
        for (++i; i < text.size() && i < kLongestNumber && isDigit(text[i]); ++i, ++number.decimals)
            take(text[i]);
        if (isPoint(at(text, i)) && isDigit(at(text, i + 1)))
            return std::nullopt;
    }
    if (i >= kLongestNumber || isDigit(at(text, i)))
        return std::nullopt;
    const auto value = Decimal::parse(QStringView(plain.constData(), plain.size()));
    if (!value)
        return std::nullopt;
    number.value = number.plain = *value;
    number.length = i;
    return number;
}

std::optional<PrintedNumber> hanAt(QStringView text)
{
    qsizetype end = 0;
    bool scaled = false;
    for (; end < kLongestNumber && isNumeral(at(text, end)); ++end)
        scaled = scaled || numberCharOf(text[end]) == NumberChar::HanScale;
    if (end == 0 || end == kLongestNumber)
        return std::nullopt;
    const QStringView run = text.first(end);
    PrintedNumber number;
    number.isHan = true;
    number.length = end;
    if (scaled) {
        const auto value = scaledNumeralOf(run);
        const auto read = value ? Decimal::of(*value, 0) : std::nullopt;
        if (!read)
            return std::nullopt;
        number.value = *read;
        number.scale = lastScaleOf(run);
    } else {
        number.isRow = end > 1;
        const auto row = end == 1 ? Decimal::of(hanDigitOf(run.front()), 0) : numeralRowOf(run);
        if (!row)
            return std::nullopt;
        number.value = *row;
    }
    number.plain = number.value.shifted(-number.scale).value_or(number.value);
    if (at(text, end) != u'点' && at(text, end) != u'點')
        return number;
    qsizetype last = end + 1;
    while (last < end + Decimal::kDigits && numberCharOf(at(text, last)) == NumberChar::HanDigit)
        ++last;
    const QStringView fraction = text.sliced(end + 1, last - end - 1);
    if (fraction.isEmpty() || number.isRow || number.scale > 0 || hanScaleOf(at(text, last)) == 1)
        return number;
    const auto parts = numeralRowOf(fraction);
    const auto tail = parts ? parts->shifted(-static_cast<int>(fraction.size())) : std::nullopt;
    const auto whole = tail ? number.value.plus(*tail) : std::nullopt;
    if (!whole)
        return number;
    number.value = number.plain = *whole;
    number.decimals = static_cast<int>(fraction.size());
    number.length = last;
    return number;
}

bool isDateWord(QChar c) { return QStringView(u"年月日时時号號").contains(c) && !c.isNull(); }

/// 3亿5000万, 1万2千, 3조 5천억: a smaller part behind the scale.
void addParts(PrintedNumber &number, QStringView text)
{
    int above = number.scale;
    for (int part = 0; part < 3 && above > 0; ++part) {
        qsizetype from = number.length;
        if (hangulScaleOf(at(text, from - 1)) > 0 && at(text, from) == u' ')
            ++from;
        if (!isDigit(at(text, from)))
            return;
        const auto next = digitsAt(text.sliced(from));
        if (!next || next->decimals > 0)
            return;
        const qsizetype end = from + next->length;
        const NumberScale scale = numberScaleAt(text.sliced(end));
        const auto value = next->value.shifted(scale.power);
        const auto bound = Decimal::of(1, above);
        if (!value || *value >= *bound || (scale.power == 0 && isDateWord(at(text, end))))
            return;
        const auto sum = number.value.plus(*value);
        if (!sum)
            return;
        number.value = *sum;
        number.plain = number.value.shifted(-scale.power).value_or(number.value);
        number.decimals = 0;
        number.scale = above = scale.power;
        number.length = end + scale.length;
    }
}

}  // namespace

int PrintedNumber::small() const
{
    const auto whole = value.toInteger();
    return whole && *whole >= 1 && *whole <= 9'999 ? static_cast<int>(*whole) : -1;
}

qsizetype numberRunAt(QStringView text)
{
    qsizetype end = 0;
    if (isNumeral(at(text, 0))) {
        while (isNumeral(at(text, end)))
            ++end;
        return end;
    }
    while (end < text.size()) {
        const bool inside = end > 0 && (isPoint(text[end]) || isSeparatorAt(text, end)) && isDigit(at(text, end + 1));
        if (!isDigit(text[end]) && !inside)
            break;
        ++end;
    }
    return end;
}

std::optional<PrintedNumber> numberAt(QStringView text)
{
    auto number = isNumeral(at(text, 0)) ? hanAt(text) : digitsAt(text);
    if (!number || number->isRow)
        return number;
    // The 千 of 三千 is read; behind a Han numeral only 多万 and the like are left.
    const NumberScale scale = number->scale == 0 ? numberScaleAt(text.sliced(number->length)) : NumberScale();
    if (scale.length > 0) {
        const auto value = number->value.shifted(scale.power);
        if (!value)
            return std::nullopt;
        number->value = *value;
        number->scale = scale.power;
        number->about = scale.about;
        number->length += scale.length;
    }
    if (!number->isHan)
        addParts(*number, text);
    return number;
}

}  // namespace dateline::text
