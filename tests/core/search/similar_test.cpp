#include "search/advice.h"
#include "search/similar.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

TEST(EditDistance, CountsWhatMustChange)
{
    const struct {
        QString a;
        QString b;
        int distance;
    } rows[] = {
        {u"ferry"_s, u"ferry"_s, 0}, {u"ferry"_s, u"fery"_s, 1},   {u"ferry"_s, u"ferrry"_s, 1},
        {u"ferry"_s, u"fexry"_s, 1}, {u"ferry"_s, u"efrry"_s, 1},  {u"ferry"_s, u"fern"_s, 2},
        {u"ferry"_s, u"port"_s, 3},  {u"ferry"_s, u"harbour"_s, 3}, {u""_s, u"ab"_s, 2},
    };
    for (const auto &[a, b, distance] : rows) {
        EXPECT_EQ(search::editDistance(a, b, 2), distance) << qPrintable(a + u' ' + b);
        EXPECT_EQ(search::editDistance(b, a, 2), distance) << qPrintable(a + u' ' + b);
    }
}

model::Article told(const QString &dateline, const QString &text)
{
    model::Article article;
    article.dateline = dateline;
    article.blocks.push_back({model::BlockKind::Paragraph, {1, 1}, text, {}});
    return article;
}

TEST(SameStory, AnotherHouseTellsIt)
{
    const QString story = u"海湾渡船今晨复航，首班客满。船长说，停航三周来码头上的灯一直亮着，附近的居民每天都来问哪一天开船。"_s;
    const auto of = [](const model::Article &article) { return search::shinglesOf(search::storyOf(article)); };
    const auto here = of(told(u"山城日报海湾5月4日电"_s, u"山城日报海湾5月4日电（记者 甲某）"_s + story));
    const auto there = of(told(u"晚报讯"_s, u"晚报讯"_s + story));
    EXPECT_EQ(here, there) << "datelines do not count";
    const auto shortened = of(told({}, u"海湾渡船今晨复航，首班客满。船长说，停航三周来码头上的灯一直亮着。"_s));
    const auto likeness = search::likenessOf(here, shortened);
    EXPECT_GT(likeness.ofShorter, 0.95);
    EXPECT_TRUE(search::isSameStory(here, shortened, likeness));
    const auto other = of(told({}, u"海湾书市今天开幕，八十家书店参加，展期五天，门票免费，儿童由大人带领入场，馆内不得拍照。"_s));
    EXPECT_FALSE(search::isSameStory(here, other, search::likenessOf(here, other)));
    EXPECT_FALSE(search::isSameStory({1, 2}, {1, 2}, search::likenessOf({1, 2}, {1, 2}))) << "too short to tell";
    EXPECT_EQ(search::likenessOf({}, {}), search::Likeness());
}

}  // namespace
}  // namespace dateline
