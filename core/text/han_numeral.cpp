#include "text/han_numeral.h"

#include "text/number_characters.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace dateline::text {
namespace {

/// Reads the numerals one by one: sections below 万, and what they make.
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

}  // namespace

std::optional<qint64> scaledNumeralOf(QStringView run) { return ScaledNumeral().read(run); }

std::optional<Decimal> numeralRowOf(QStringView row)
{
    QVarLengthArray<QChar, Decimal::kDigits> plain;
    for (QChar c : row) {
        const int digit = hanDigitOf(c);
        if (digit > 9 || plain.size() >= Decimal::kDigits)
            return std::nullopt;
        plain.append(QChar(static_cast<char16_t>(u'0' + digit)));
    }
    return Decimal::parse(QStringView(plain.constData(), plain.size()));
}

int lastScaleOf(QStringView run)
{
    int scale = 0;
    while (!run.isEmpty() && hanScaleOf(run.back()) >= 4) {
        scale += hanScaleOf(run.back());
        run.chop(1);
    }
    return scale;
}

}  // namespace dateline::text
