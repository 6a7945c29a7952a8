#pragma once

// Exact decimal numbers as news print them: up to 18 significant digits and a power of ten. Why of our own:
// a double cannot hold 0.1, and 47.0 + 197.7 must be 244.7; the arithmetic that figures need (adding, comparing,
// moving the point) is a page of integers. Nothing wraps: what does not fit is no number.

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace dateline::text {

class Decimal final {
public:
    static constexpr int kDigits = 18;         ///< significant ones, at most
    static constexpr int kMostExponent = 120;  ///< of the first digit, either way

    Decimal() = default;
    explicit Decimal(qint64 value);

    /// coefficient × 10^exponent; nothing when it does not fit.
    static std::optional<Decimal> of(qint64 coefficient, int exponent);
    /// Plain ASCII: digits, at most one point with digits on both sides, a '-' before. Any other text, and more
    /// significant digits than fit, give nothing. Leading and trailing zeros are free.
    static std::optional<Decimal> parse(QStringView text);
    /// numerator ÷ denominator, cut after 18 digits; nothing for a denominator of 0.
    static std::optional<Decimal> ratio(qint64 numerator, qint64 denominator);

    bool isZero() const { return m_coefficient == 0; }
    bool isNegative() const { return m_coefficient < 0; }
    Decimal negated() const;
    Decimal magnitude() const { return isNegative() ? negated() : *this; }
    /// Times 10^places.
    std::optional<Decimal> shifted(int places) const;
    /// Nothing when the digits of both are too far apart to be held together.
    std::optional<Decimal> plus(const Decimal &other) const;

    /// As digits, without an exponent: "32410000000", "7.4", "-0.05".
    QString toString() const;
    /// The nearest double; prints as the same digits when there are at most 15 of them.
    double toDouble() const;
    /// Where the value is a whole number that fits.
    std::optional<qint64> toInteger() const;
    /// ASCII text that sorts as the values do.
    QString sortKey() const;

    bool operator==(const Decimal &) const = default;
    std::strong_ordering operator<=>(const Decimal &other) const;

private:
    Decimal(qint64 coefficient, int exponent) : m_coefficient(coefficient), m_exponent(exponent) {}

    int digits() const;
    /// Of the first digit: 3 for 1234.5.
    int magnitudeExponent() const { return digits() - 1 + m_exponent; }

    qint64 m_coefficient = 0;  ///< |…| < 10^18, its last digit not 0 (0 is {0, 0})
    int m_exponent = 0;
};

}  // namespace dateline::text
