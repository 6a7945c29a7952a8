#include "text/decimal.h"

#include <gtest/gtest.h>

#include <random>

namespace dateline::text {
namespace {

Decimal decimal(const char *digits) { return Decimal::parse(QString::fromLatin1(digits)).value(); }

std::string textOf(const std::optional<Decimal> &value) { return value ? value->toString().toStdString() : "none"; }

struct Row {
    const char *typed;
    const char *value;
};

class ParsedDecimals : public testing::TestWithParam<Row> {};

TEST_P(ParsedDecimals, ArePrintedAsDigits) { EXPECT_EQ(textOf(Decimal::parse(QString::fromLatin1(GetParam().typed))), GetParam().value); }

INSTANTIATE_TEST_SUITE_P(Table, ParsedDecimals,
                         testing::Values(Row{"0", "0"}, Row{"7.4", "7.4"}, Row{"-0.050", "-0.05"}, Row{"00120", "120"}, Row{"47.0", "47"},
                                         Row{"123456789012345678", "123456789012345678"}, Row{"1234567890123456789", "none"},
                                         Row{"1000000000000000000000", "1000000000000000000000"}, Row{"", "none"}, Row{"-", "none"},
                                         Row{"1.", "none"}, Row{".5", "none"}, Row{"1.2.3", "none"}, Row{"12a", "none"}, Row{"--1", "none"}));

TEST(Decimals, TakeNoNumberOfHundredsOfDigits)
{
    EXPECT_EQ(textOf(Decimal::parse(QString(400, u'7'))), "none");
    EXPECT_EQ(textOf(Decimal::parse(QStringLiteral("0.%1").arg(1, 400, 10, QLatin1Char('0')))), "none");
    EXPECT_EQ(textOf(Decimal::of(1, 119)->shifted(1)), "1" + std::string(120, '0'));
    EXPECT_EQ(textOf(Decimal::of(1, 120)->shifted(1)), "none");
}

TEST(Decimals, AddExactly)
{
    EXPECT_EQ(textOf(decimal("197.7").plus(decimal("47.0"))), "244.7");
    EXPECT_EQ(textOf(decimal("0.1").plus(decimal("0.2"))), "0.3");
    EXPECT_EQ(textOf(decimal("12").plus(decimal("-12"))), "0");
    EXPECT_EQ(textOf(Decimal::of(1, 60)->plus(decimal("0.1"))), "none");
    EXPECT_EQ(textOf(decimal("999999999999999999").plus(Decimal(1))), "1000000000000000000");
}

TEST(Decimals, DivideToEighteenDigits)
{
    EXPECT_EQ(textOf(Decimal::ratio(3, 4)), "0.75");
    EXPECT_EQ(textOf(Decimal::ratio(2, 3)), "0.666666666666666666");
    EXPECT_EQ(textOf(Decimal::ratio(1, 0)), "none");
}

TEST(Decimals, AreWholeNumbersWhereTheyAre)
{
    EXPECT_EQ(decimal("32410000000").toInteger(), 32'410'000'000);
    EXPECT_FALSE(decimal("7.4").toInteger());
    EXPECT_FALSE(Decimal::of(1, 18)->toInteger());
    EXPECT_EQ(decimal("7.4").toDouble(), 7.4);
}

TEST(Decimals, SortAsTheirKeys)
{
    std::mt19937 random(7);
    std::vector<Decimal> values{Decimal(), decimal("1"), decimal("-1"), decimal("10"), decimal("9.99"), decimal("-9.99"), decimal("0.01")};
    std::uniform_int_distribution<int> coefficient(-2'000, 2'000);
    std::uniform_int_distribution<int> exponent(-6, 30);
    for (int i = 0; i < 300; ++i)
        values.push_back(Decimal::of(coefficient(random), exponent(random)).value());
    for (const Decimal &a : values) {
        for (const Decimal &b : values) {
            EXPECT_EQ(a < b, a.sortKey() < b.sortKey()) << textOf(a) << " and " << textOf(b);
            EXPECT_EQ(a == b, a.sortKey() == b.sortKey()) << textOf(a) << " and " << textOf(b);
            const auto apart = a.plus(b.negated());
            if (apart) {
                EXPECT_EQ(a < b, apart->isNegative()) << textOf(a) << " and " << textOf(b);
            }
        }
    }
}

}  // namespace
}  // namespace dateline::text
