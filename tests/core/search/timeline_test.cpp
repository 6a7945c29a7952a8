// Days gathered into bars.

#include "search/timeline.h"

#include <gtest/gtest.h>

namespace dateline::search {
namespace {

const Timeline kThreeYears{{QDate(2029, 12, 31), 2, 1},
                           {QDate(2030, 1, 1), 3, 1},
                           {QDate(2030, 1, 20), 0, 2},
                           {QDate(2031, 3, 5), 4, 0}};

QString written(const std::vector<Bar> &bars)
{
    QStringList words;
    for (const Bar &bar : bars) {
        if (bar.articles > 0 || bar.issues > 0)
            words += QStringLiteral("%1 %2/%3").arg(written(bar.days)).arg(bar.articles).arg(bar.issues);
    }
    return words.join(QStringLiteral(", "));
}

TEST(Timeline, HasABarForEverySpanFromFirstToLast)
{
    const auto years = barsOf(kThreeYears, Span::Year);
    EXPECT_EQ(written(years), QStringLiteral("2029 2/1, 2030 3/3, 2031 4/0"));
    EXPECT_EQ(years.size(), 3u);
    const auto months = barsOf(kThreeYears, Span::Month);
    EXPECT_EQ(written(months), QStringLiteral("2029-12 2/1, 2030-01 3/3, 2031-03 4/0"));
    EXPECT_EQ(months.size(), 16u);
    const auto days = barsOf(kThreeYears, Span::Day);
    EXPECT_EQ(written(days), QStringLiteral("2029-12-31 2/1, 2030-01-01 3/1, 2030-01-20 0/2, 2031-03-05 4/0"));
    EXPECT_EQ(days.size(), 430u);
    EXPECT_TRUE(barsOf({}, Span::Day).empty());
}

TEST(Timeline, TakesTheFinestSpanThatFits)
{
    EXPECT_EQ(spanOf(kThreeYears, 430), Span::Day);
    EXPECT_EQ(spanOf(kThreeYears, 429), Span::Month);
    EXPECT_EQ(spanOf(kThreeYears, 15), Span::Year);
    EXPECT_EQ(spanOf({}, 1), Span::Day);
}

TEST(Timeline, KeepsTheLatestOfTooMany)
{
    const Timeline far{{QDate(1900, 1, 1), 1, 1}, {QDate(2031, 3, 5), 4, 1}};
    const auto bars = barsOf(far, Span::Day);
    EXPECT_EQ(bars.size(), std::size_t(kMostBars));
    EXPECT_EQ(bars.back().days.last, QDate(2031, 3, 5));
    EXPECT_EQ(bars.back().articles, 4);
}

}  // namespace
}  // namespace dateline::search
