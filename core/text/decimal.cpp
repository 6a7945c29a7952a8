#include "text/decimal.h"

#include <algorithm>
#include <array>

namespace dateline::text {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<qint64, Decimal::kDigits + 1> kPowers = [] {
    std::array<qint64, Decimal::kDigits + 1> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

constexpr qint64 powerOfTen(int exponent) { return kPowers[static_cast<std::size_t>(exponent)]; }

int digitsOf(qint64 magnitude)
{
    return static_cast<int>(std::upper_bound(kPowers.begin(), kPowers.end(), magnitude) - kPowers.begin());
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Makes the sort order of a negative number's digits that of its value.
QString complement(QString digits)
{
    for (QChar &c : digits)
        c = QChar(static_cast<char16_t>(u'0' + u'9' - c.unicode()));
    return digits;
}

}  // namespace

Decimal::Decimal(qint64 value) { *this = of(value, 0).value_or(Decimal()); }

std::optional<Decimal> Decimal::of(qint64 coefficient, int exponent)
{
    if (coefficient == 0)
        return Decimal();
    while (coefficient % 10 == 0) {
        coefficient /= 10;
        ++exponent;
    }
    const Decimal made(coefficient, exponent);
    if (coefficient <= -powerOfTen(kDigits) || coefficient >= powerOfTen(kDigits) ||
        std::abs(made.magnitudeExponent()) > kMostExponent || std::abs(exponent) > kMostExponent)
        return std::nullopt;
    return made;
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    const bool minus = text.startsWith(u'-');
    if (minus)
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    if (text.isEmpty() || point == 0 || point == text.size() - 1)
        return std::nullopt;
    qint64 coefficient = 0;
    int zeros = 0;  // held back: trailing ones take no digit
    int exponent = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == point)
            continue;
        if (!isDigit(text[i]) || zeros >= kMostExponent || exponent < -kMostExponent)
            return std::nullopt;
        exponent -= point >= 0 && i > point ? 1 : 0;
        if (text[i] == u'0') {
            zeros += coefficient != 0 ? 1 : 0;
            continue;
        }
        if (digitsOf(coefficient) + zeros >= kDigits)
            return std::nullopt;
        coefficient = coefficient * powerOfTen(zeros + 1) + (text[i].unicode() - u'0');
        zeros = 0;
    }
    return of(minus ? -coefficient : coefficient, exponent + zeros);
}

std::optional<Decimal> Decimal::ratio(qint64 numerator, qint64 denominator)
{
    constexpr qint64 most = 1'000'000'000'000'000;
    if (denominator <= 0 || denominator > most || numerator < 0 || numerator > most)
        return std::nullopt;
    qint64 coefficient = numerator / denominator;
    qint64 rest = numerator % denominator;
    int exponent = 0;
    while (rest != 0 && digitsOf(coefficient) < kDigits && exponent > -kMostExponent) {
        coefficient = coefficient * 10 + rest * 10 / denominator;
        rest = rest * 10 % denominator;
        --exponent;
    }
    return of(coefficient, exponent);
}

Decimal Decimal::negated() const { return {-m_coefficient, m_exponent}; }

std::optional<Decimal> Decimal::shifted(int places) const { return of(m_coefficient, isZero() ? 0 : m_exponent + places); }

std::optional<Decimal> Decimal::plus(const Decimal &other) const
{
    if (isZero())
        return other;
    if (other.isZero())
        return *this;
    const int exponent = std::min(m_exponent, other.m_exponent);
    const auto aligned = [exponent](const Decimal &value) -> std::optional<qint64> {
        const int places = value.m_exponent - exponent;
        if (places + value.digits() > kDigits)
            return std::nullopt;
        return value.m_coefficient * powerOfTen(places);
    };
    const auto left = aligned(*this);
    const auto right = aligned(other);
    return left && right ? of(*left + *right, exponent) : std::nullopt;
}

QString Decimal::toString() const
{
    QString text = QString::number(std::abs(m_coefficient));
    if (m_exponent > 0 && !isZero())
        text += QString(m_exponent, u'0');
    if (m_exponent < 0) {
        const auto places = static_cast<qsizetype>(-m_exponent);
        if (text.size() <= places)
            text.prepend(QString(places - text.size() + 1, u'0'));
        text.insert(text.size() - places, u'.');
    }
    return isNegative() ? u'-' + text : text;
}

double Decimal::toDouble() const { return u"%1e%2"_s.arg(m_coefficient).arg(m_exponent).toDouble(); }

std::optional<qint64> Decimal::toInteger() const
{
    if (m_exponent < 0 || digits() + m_exponent > kDigits)
        return std::nullopt;
    return m_coefficient * powerOfTen(m_exponent);
}

QString Decimal::sortKey() const
{
    // Sign, then the first digit's place, then the digits: of two with the same place the longer is never smaller.
    if (isZero())
        return u"1"_s;
    const QString place = QString::number(500 + magnitudeExponent());
    const QString digits = QString::number(std::abs(m_coefficient));
    if (isNegative())
        return u'0' + complement(place + digits) + u'~';
    return u'2' + place + digits;
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    if (isNegative() != other.isNegative() || isZero() || other.isZero())
        return m_coefficient <=> other.m_coefficient;
    if (isNegative())
        return other.negated() <=> negated();
    if (magnitudeExponent() != other.magnitudeExponent())
        return magnitudeExponent() <=> other.magnitudeExponent();
    const int exponent = std::min(m_exponent, other.m_exponent);
    return m_coefficient * powerOfTen(m_exponent - exponent) <=> other.m_coefficient * powerOfTen(other.m_exponent - exponent);
}

int Decimal::digits() const { return isZero() ? 1 : digitsOf(std::abs(m_coefficient)); }

}  // namespace dateline::text
