// Queries narrowed by buckets, parts and days, as text: {query, what is done to it, the query then}.

#include "search/clauses.h"
#include "search/language.h"
#include "search/narrowing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline::search {
namespace {

struct Toggle {
    QString typed;
    Facet facet;
    QString bucket;
    QString then;
};

class Toggled : public testing::TestWithParam<Toggle> {};

TEST_P(Toggled, IsAddedOrTakenAway)
{
    const auto &[typed, facet, bucket, then] = GetParam();
    const Query query = parse(typed);
    const Query narrowed = toggled(query, facet, bucket);
    EXPECT_EQ(write(narrowed, Wording::Simplified), then);
    EXPECT_EQ(parse(write(narrowed)), narrowed) << "not canonical";
    const bool was = chosenBuckets(query, facet).contains(bucket);
    EXPECT_EQ(chosenBuckets(narrowed, facet).contains(bucket), !was);
    EXPECT_EQ(withoutBuckets(narrowed, facet), withoutBuckets(query, facet));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Toggled,
    testing::Values(
        Toggle{u"地震"_s, Facet::Section, u"要闻"_s, u"地震 版:=要闻"_s},
        Toggle{u"地震 版:=要闻"_s, Facet::Section, u"要闻"_s, u"地震"_s},
        Toggle{u"版:=要闻"_s, Facet::Section, u"要闻"_s, u""_s},
        Toggle{u"地震 版:=要闻 预警"_s, Facet::Section, u"国际"_s, u"地震 (版:=要闻 或 版:=国际) 预警"_s},
        Toggle{u"地震 (版:=要闻 OR 版:=国际) 预警"_s, Facet::Section, u"要闻"_s, u"地震 版:=国际 预警"_s},
        // The words of a place are not the place.
        Toggle{u"地震 地点:北京"_s, Facet::Place, u"北京"_s, u"地震 地点:北京 地点:=北京"_s},
        Toggle{u"台风 OR 地震"_s, Facet::Kind, u"brief"_s, u"(台风 或 地震) 类型:快讯"_s},
        Toggle{u"地震 日期:2031-05"_s, Facet::Month, u"2031-05"_s, u"地震"_s},
        Toggle{u"地震"_s, Facet::Month, u"2031-05"_s, u"地震 日期:2031-05"_s},
        Toggle{u"地震 日期:2031-05"_s, Facet::Month, u"2031-06"_s, u"地震 (日期:2031-05 或 日期:2031-06)"_s},
        // Another way of asking for days is none of the buckets.
        Toggle{u"地震 日期:2031-05-04"_s, Facet::Month, u"2031-05"_s, u"地震 日期:2031-05-04 日期:2031-05"_s},
        Toggle{u"地震 (版:=要闻 OR 台风)"_s, Facet::Section, u"要闻"_s, u"地震 (版:=要闻 或 台风) 版:=要闻"_s},
        Toggle{u"地震 -版:=要闻"_s, Facet::Section, u"要闻"_s, u"地震 -版:=要闻 版:=要闻"_s}));

TEST(Narrowing, ANameIsOneHoweverItIsWritten)
{
    EXPECT_EQ(write(toggled(parse(u"地震 版:=\"front page\""_s), Facet::Section, u"Front Page"_s)), u"地震");
}

TEST(Narrowing, PartsAreLeftOutOneByOne)
{
    const Query query = parse(u"地震 版:=要闻 日期:2031"_s);
    ASSERT_EQ(partsOf(query).size(), 3u);
    EXPECT_EQ(write(withoutPart(query, 1), Wording::Simplified), u"地震 日期:2031");
    EXPECT_EQ(withoutPart(query, 3), query);
    EXPECT_TRUE(withoutPart(parse(u"地震"_s), 0).isEmpty());
    EXPECT_TRUE(partsOf(parse(u""_s)).empty());
}

TEST(Narrowing, DaysTakeThePlaceOfDays)
{
    const DayRange may{QDate(2031, 5, 1), QDate(2031, 5, 31)};
    const Query query = parse(u"地震 日期:2031"_s);
    EXPECT_EQ(chosenDays(query), (DayRange{QDate(2031, 1, 1), QDate(2031, 12, 31)}));
    EXPECT_EQ(write(inDays(query, may), Wording::Simplified), u"地震 日期:2031-05");
    EXPECT_EQ(write(inDays(query, std::nullopt), Wording::Simplified), u"地震");
    EXPECT_EQ(chosenDays(parse(u"地震"_s)), std::nullopt);
    EXPECT_EQ(chosenDays(parse(u"地震 日期:2031 日期:2030"_s)), std::nullopt);
}

}  // namespace
}  // namespace dateline::search
