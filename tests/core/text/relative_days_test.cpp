#include "text/relative_days.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline::text {
namespace {

struct Row {
    const char16_t *text;
    const char *days;  ///< each with its printed words
};

std::string daysOf(const QString &text, const QDate &day)
{
    QStringList found;
    for (const ResolvedDay &resolved : resolvedDays(text, day))
        found += text.sliced(resolved.start, resolved.length) + u'=' + resolved.date.toString(Qt::ISODate);
    return found.join(u' ').toStdString();
}

class RelativeDays : public testing::TestWithParam<Row> {};

TEST_P(RelativeDays, AreThoseOfWhoWroteThatDay)
{
    EXPECT_EQ(daysOf(QStringView(GetParam().text).toString(), QDate(2024, 7, 26)), GetParam().days);
}

INSTANTIATE_TEST_SUITE_P(Rows, RelativeDays, testing::Values(
    Row{u"今天（7月26日）开幕", "今天=2024-07-26 7月26日=2024-07-26"}, Row{u"昨晚降雨,明天转晴", "昨晚=2024-07-25 明天=2024-07-27"},
    Row{u"记者26日获悉,会议25日至28日举行", "26日=2024-07-26 25日=2024-07-25 28日=2024-07-28"},
    Row{u"本月3日和上月30日", "本月3日=2024-07-03 上月30日=2024-06-30"}, Row{u"2023年12月31日", "2023年12月31日=2023-12-31"},
    Row{u"12月31日前完成", "12月31日=2024-12-31"}, Row{u"1月5日以来", "1月5日=2024-01-05"},
    Row{u"今日上午开工,今日头条", "今日=2024-07-26"}, Row{u"It rained yesterday. Yesterdays", "yesterday=2024-07-25"},
    // What could be another day, and what is none.
    Row{u"3月", ""}, Row{u"换汇100日元,三日游", ""}, Row{u"5日游客", ""}, Row{u"第26日", ""}, Row{u"", ""}, Row{u"320日", ""}));

TEST(RelativeDays, CrossTheTurnOfAMonthOrYear)
{
    EXPECT_EQ(daysOf(u"31日"_s, QDate(2024, 8, 1)), "31日=2024-07-31");
    EXPECT_EQ(daysOf(u"20日"_s, QDate(2024, 8, 1)), "");
    EXPECT_EQ(daysOf(u"12月31日"_s, QDate(2025, 1, 1)), "12月31日=2024-12-31");
    EXPECT_EQ(daysOf(u"上月31日"_s, QDate(2024, 7, 26)), "");
    EXPECT_EQ(daysOf(u"今天"_s, QDate()), "");
}

}  // namespace
}  // namespace dateline::text
