#include "text/numbers.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <memory>

namespace dateline::text {
namespace {

constexpr qsizetype kLongestNumber = 64;  // digits and separators; a longer one is an id or damage
constexpr int kScaleCharacters = 5;       // 千万亿亿: no scale in print is longer

struct HanNumeral {
    char16_t c;
    int value;
};

constexpr std::array kHanDigits{
    HanNumeral{u'〇', 0}, HanNumeral{u'零', 0}, HanNumeral{u'○', 0}, HanNumeral{u'一', 1}, HanNumeral{u'二', 2},
    HanNumeral{u'两', 2}, HanNumeral{u'兩', 2}, HanNumeral{u'三', 3}, HanNumeral{u'四', 4}, HanNumeral{u'五', 5},
    HanNumeral{u'六', 6}, HanNumeral{u'七', 7}, HanNumeral{u'八', 8}, HanNumeral{u'九', 9}, HanNumeral{u'壹', 1},
    HanNumeral{u'贰', 2}, HanNumeral{u'貳', 2}, HanNumeral{u'叁', 3}, HanNumeral{u'參', 3}, HanNumeral{u'肆', 4},
    HanNumeral{u'伍', 5}, HanNumeral{u'陆', 6}, HanNumeral{u'陸', 6}, HanNumeral{u'柒', 7}, HanNumeral{u'捌', 8},
    HanNumeral{u'玖', 9}, HanNumeral{u'廿', 20}, HanNumeral{u'卅', 30},
};

/// Powers of ten.
constexpr std::array kHanScales{
    HanNumeral{u'十', 1}, HanNumeral{u'拾', 1}, HanNumeral{u'百', 2}, HanNumeral{u'佰', 2}, HanNumeral{u'千', 3},
    HanNumeral{u'仟', 3}, HanNumeral{u'万', 4}, HanNumeral{u'萬', 4}, HanNumeral{u'亿', 8}, HanNumeral{u'億', 8},
};

/// What may follow digits, beside kHanScales from 百 on.
constexpr std::array kHangulScales{HanNumeral{u'백', 2}, HanNumeral{u'천', 3}, HanNumeral{u'만', 4}, HanNumeral{u'억', 8},
                                   HanNumeral{u'조', 12}};

struct WordScale {
    QStringView word;
    int scale;
};

constexpr std::array kWordScales{
    WordScale{u"hundred million", 8}, WordScale{u"hundred thousand", 5}, WordScale{u"hundred", 2},
    WordScale{u"thousand", 3},        WordScale{u"million", 6},          WordScale{u"billion", 9},
    WordScale{u"trillion", 12},       WordScale{u"quadrillion", 15},     WordScale{u"mln", 6},
    WordScale{u"bn", 9},              WordScale{u"tn", 12},              WordScale{u"trn", 12},
    WordScale{u"Millionen", 6},       WordScale{u"Milliarden", 9},       WordScale{u"millions", 6},
    WordScale{u"milliards", 9},       WordScale{u"millones", 6},         WordScale{u"млн", 6},
    WordScale{u"млрд", 9},            WordScale{u"трлн", 12},            WordScale{u"тыс.", 3},
};

/// What 兆 counts as 10^12 before; elsewhere it is a unit's prefix.
constexpr std::array<QStringView, 8> kTrillions{u"円", u"元", u"圓", u"日圆", u"日元", u"韩元", u"韓元", u"美元"};
/// What 千, 百 and 兆 are part of a unit before.
constexpr QStringView kUnitStems = u"米克瓦伏安赫焦卡帕升字比";

constexpr QStringView kAbout = u"多余餘几幾来數数";

using Kinds = std::array<NumberChar, 0x10000>;

const Kinds &kinds()
{
    static const std::unique_ptr<const Kinds> table = [] {
        auto made = std::make_unique<Kinds>();
        for (std::size_t c = 0; c < made->size(); ++c) {
            if (QChar(static_cast<char16_t>(c)).category() == QChar::Number_DecimalDigit)
                (*made)[c] = NumberChar::Digit;
        }
        for (HanNumeral numeral : kHanDigits)
            (*made)[numeral.c] = NumberChar::HanDigit;
        for (HanNumeral numeral : kHanScales)
            (*made)[numeral.c] = NumberChar::HanScale;
        return made;
    }();
    return *table;
}

QChar at(QStringView text, qsizetype i) { return i < text.size() ? text[i] : QChar(); }

bool isDigit(QChar c) { return numberCharOf(c) == NumberChar::Digit; }

bool isNumeral(QChar c)
{
    const NumberChar kind = numberCharOf(c);
    return kind == NumberChar::HanDigit || kind == NumberChar::HanScale;
}

int hanScaleOf(QChar c)
{
    const auto found = std::find_if(kHanScales.begin(), kHanScales.end(), [c](HanNumeral scale) { return scale.c == c; });
    return found == kHanScales.end() ? 0 : found->value;
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

bool isPoint(QChar c) { return c == u'.' || c == u'．' || c == u'٫'; }

/// Digits with their separators.
std::optional<PrintedNumber> digitsAt(QStringView text)
{
    QVarLengthArray<QChar, kLongestNumber> plain;
    PrintedNumber number;
    const auto take = [&plain](QChar c) { plain.append(QChar(static_cast<char16_t>(u'0' + c.digitValue()))); };
    qsizetype i = 0;
    int sinceStart = 0;
    while (i < text.size() && i < kLongestNumber) {
        if (isDigit(text[i])) {
            take(text[i++]);
            ++sinceStart;
        } else if (number.digits == 0 && sinceStart <= 3 && separatesThousands(text[i], text[i - 1]) && isThousandsAt(text, i)) {
            number.isGrouped = true;
            ++i;
            sinceStart = 0;
        } else {
            break;
        }
        if (number.isGrouped && sinceStart == 3 && !(i < text.size() && separatesThousands(text[i], text[i - 1])))
            break;
    }
    number.digits = static_cast<int>(plain.size());
    if (isPoint(at(text, i)) && isDigit(at(text, i + 1))) {
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

/// Han digits in a row, as in 二〇二四 and behind a 点.
std::optional<Decimal> rowOf(QStringView row)
{
    QVarLengthArray<QChar, kLongestNumber> plain;
    for (QChar c : row) {
        const int digit = hanDigitOf(c);
        if (digit > 9 || plain.size() >= Decimal::kDigits)
            return std::nullopt;
        plain.append(QChar(static_cast<char16_t>(u'0' + digit)));
    }
    return Decimal::parse(QStringView(plain.constData(), plain.size()));
}

/// 三万一千, 一百零五, 一万二千亿, 十二: numerals with their scales.
class ScaledNumeral final {
public:
    std::optional<qint64> read(QStringView run)
    {
        for (QChar c : run) {
            const int scale = hanScaleOf(c);
            if (!(scale == 0 ? digit(hanDigitOf(c)) : scale < 4 ? small(scale) : big(scale)))
                return std::nullopt;
            m_afterBig = scale >= 4;
        }
        if (m_digit >= 0)  // 一百二 is 120, 一百零二 is 102
            m_section += !m_zero && m_lastScale >= 2 ? m_digit * kTens[static_cast<std::size_t>(m_lastScale - 1)] : m_digit;
        return m_total + m_section;
    }

private:
    static constexpr std::array<qint64, 9> kTens{1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000};
    static constexpr qint64 kMost = 100'000'000'000'000'000;

    bool digit(int value)
    {
        if (value == 0) {
            m_zero = true;
            return m_digit < 0 && m_lastScale > 0;
        }
        if (m_digit >= 0)
            return false;
        if (value > 9) {  // 廿, 卅
            m_section += value;
            m_lastScale = m_lastSmall = 1;
            m_zero = true;
            return true;
        }
        m_digit = value;
        return true;
    }

    bool small(int scale)
    {
        if (m_digit < 0) {  // 十 alone begins a number, or follows a 零
            if (scale != 1 || m_section != 0 || (m_total != 0 && !m_zero))
                return false;
            m_digit = 1;
        }
        if (scale >= m_lastSmall)
            return false;
        m_section += m_digit * kTens[static_cast<std::size_t>(scale)];
        m_lastSmall = m_lastScale = scale;
        m_digit = -1;
        m_zero = false;
        return true;
    }

    bool big(int scale)
    {
        const qint64 tens = kTens[static_cast<std::size_t>(scale)];
        m_section += std::max<qint64>(m_digit, 0);
        if (m_section == 0 && !m_afterBig)
            return false;
        const bool all = m_afterBig || scale > m_lastBig;  // 一万二千亿: the scale counts all before it
        if (!all && scale == m_lastBig)
            return false;
        const qint64 counted = all ? m_total + m_section : m_section;
        if (counted > kMost / tens)
            return false;
        m_total = (all ? 0 : m_total) + counted * tens;
        m_section = 0;
        m_digit = -1;
        m_zero = false;
        m_lastSmall = 4;
        m_lastScale = m_lastBig = scale;
        return true;
    }

    qint64 m_total = 0;
    qint64 m_section = 0;
    qint64 m_digit = -1;
    int m_lastSmall = 4;
    int m_lastBig = 0;
    int m_lastScale = 0;
    bool m_zero = false;
    bool m_afterBig = false;
};

/// The last word of scale that a run of Han numerals ends with (三万, 百分之五十 has none), as a power of ten.
int lastScaleOf(QStringView run)
{
    int scale = 0;
    while (!run.isEmpty() && hanScaleOf(run.back()) >= 4) {
        scale += hanScaleOf(run.back());
        run.chop(1);
    }
    return scale;
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
        const auto value = ScaledNumeral().read(run);
        const auto read = value ? Decimal::of(*value, 0) : std::nullopt;
        if (!read)
            return std::nullopt;
        number.value = *read;
        number.scale = lastScaleOf(run);
    } else {
        number.isRow = end > 1;
        const auto row = end == 1 ? Decimal::of(hanDigitOf(run.front()), 0) : rowOf(run);
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
    const auto parts = rowOf(fraction);
    const auto tail = parts ? parts->shifted(-static_cast<int>(fraction.size())) : std::nullopt;
    const auto whole = tail ? number.value.plus(*tail) : std::nullopt;
    if (!whole)
        return number;
    number.value = number.plain = *whole;
    number.decimals = static_cast<int>(fraction.size());
    number.length = last;
    return number;
}

struct Scale {
    int power = 0;
    qsizetype length = 0;
    QStringView about;
};

bool beginsTrillions(QStringView text)
{
    return std::any_of(kTrillions.begin(), kTrillions.end(), [text](QStringView unit) { return text.startsWith(unit); });
}

int hangulScaleOf(QChar c)
{
    const auto found = std::find_if(kHangulScales.begin(), kHangulScales.end(), [c](HanNumeral scale) { return scale.c == c; });
    return found == kHangulScales.end() ? 0 : found->value;
}

/// 万, 千万, 万亿, 百亿; not the 千 of 千瓦, nor a 百 or 千 alone where a word could begin with it.
Scale cjkScaleAt(QStringView text)
{
    Scale scale;
    for (int i = 0; i < kScaleCharacters; ++i) {
        const QChar c = at(text, i);
        const int han = hanScaleOf(c);
        const bool stem = kUnitStems.contains(at(text, i + 1)) && !at(text, i + 1).isNull();
        const bool trillion = c == u'兆' && beginsTrillions(text.sliced(i + 1));
        const bool big = han >= 4 || trillion || hangulScaleOf(c) > 0;
        const bool small = (han == 2 && hanScaleOf(at(text, i + 1)) >= 4) || (han == 3 && !stem);
        if (!big && !(small && i == 0))
            break;
        scale.power += trillion ? 12 : han > 0 ? han : hangulScaleOf(c);
        scale.length = i + 1;
    }
    return scale;
}

Scale wordScaleAt(QStringView text)
{
    for (const WordScale &scale : kWordScales) {
        if (text.startsWith(scale.word, Qt::CaseInsensitive) && !at(text, scale.word.size()).isLetterOrNumber())
            return {scale.scale, scale.word.size(), {}};
    }
    return {};
}

/// What multiplies the number before it, over one space.
Scale scaleAt(QStringView text)
{
    const QChar first = at(text, 0);
    const bool space = first == u' ' || first == QChar(0xA0);
    const qsizetype skipped = space || first == u'-' ? 1 : 0;
    const QChar next = at(text, skipped);
    Scale scale;
    if (next.unicode() < 0x0530) {
        scale = next.isLetter() ? wordScaleAt(text.sliced(skipped)) : Scale();
    } else if (first != u'-') {
        const bool about = kAbout.contains(next);
        scale = cjkScaleAt(text.sliced(skipped + (about ? 1 : 0)));
        if (about && scale.length > 0) {
            scale.about = text.sliced(skipped, 1);
            ++scale.length;
        }
    }
    if (scale.length > 0)
        scale.length += skipped;
    return scale;
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
        const Scale scale = scaleAt(text.sliced(end));
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

NumberChar numberCharOf(QChar c)
{
    static const Kinds &table = kinds();
    return table[c.unicode()];
}

int hanDigitOf(QChar c)
{
    const auto found = std::find_if(kHanDigits.begin(), kHanDigits.end(), [c](HanNumeral digit) { return digit.c == c; });
    return found == kHanDigits.end() ? -1 : found->value;
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
        const bool inside = end > 0 && (isPoint(text[end]) || separatesThousands(text[end], text[end - 1])) && isDigit(at(text, end + 1));
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
    const Scale scale = number->scale == 0 ? scaleAt(text.sliced(number->length)) : Scale();
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
