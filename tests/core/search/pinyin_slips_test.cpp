#include "search/pinyin_slips.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

TEST(PinyinSlips, WhatWasMeantIsAmongThem)
{
    const struct {
        QString typed;
        QString meant;
    } rows[] = {
        {u"dizhenyujin"_s, u"di zhen yu jing"_s}, {u"dizhenyjuing"_s, u"di zhen yu jing"_s},
        {u"beijign"_s, u"bei jing"_s},            {u"chongqin"_s, u"chong qing"_s},
        {u"zongguo"_s, u"zhong guo"_s},           {u"shanhgai"_s, u"shang hai"_s},
        {u"guanngzhou"_s, u"guang zhou"_s},       {u"wangyuhso"_s, u"wang yu hao"_s},
    };
    for (const auto &[typed, meant] : rows) {
        const auto ways = search::meantByPinyin(typed, 80);
        EXPECT_TRUE(std::any_of(ways.begin(), ways.end(), [&](const auto &way) { return way.syllables.join(u' ') == meant; }))
            << qPrintable(typed);
        EXPECT_LE(ways.size(), 80U);
    }
}

TEST(PinyinSlips, NothingForWhatIsNoPinyin)
{
    for (const QString &typed : {u""_s, u"ai"_s, u"xqzt"_s, u"地震"_s, u"Beijign"_s, u"bei jign"_s, u"4000000"_s})
        EXPECT_TRUE(search::meantByPinyin(typed, 80).empty()) << qPrintable(typed);
}

}  // namespace
}  // namespace dateline
