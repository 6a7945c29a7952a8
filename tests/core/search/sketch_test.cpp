#include "search/sketch.h"
#include "support/random_text.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

constexpr int kBegin = 0x4E00;
constexpr int kCharacters = 3000;
constexpr qsizetype kTokenLength = 9;
const qsizetype kGuaranteed = static_cast<qsizetype>(search::kSketchWindow) + kTokenLength - 1;

QString characters(tests::RandomText &random, qsizetype length)
{
    QString text;
    while (text.size() < length)
        text += QChar(kBegin + random.below(kCharacters));
    return text;
}

bool shareToken(const QString &a, const QString &b)
{
    const search::Sketch one = search::sketchOf(a);
    const search::Sketch other = search::sketchOf(b);
    return std::any_of(one.begin(), one.end(), [&](quint32 token) { return std::binary_search(other.begin(), other.end(), token); });
}

TEST(Sketch, PassageOfAWindowIsShared)
{
    tests::RandomText random(11);
    for (int i = 0; i < 300; ++i) {
        const QString passage = characters(random, kGuaranteed);
        const QString a = characters(random, random.below(900)) + passage + characters(random, random.below(900));
        const QString b = characters(random, random.below(900)) + passage + characters(random, random.below(900));
        EXPECT_TRUE(shareToken(a, b)) << i;
        EXPECT_FALSE(shareToken(characters(random, 800), characters(random, 800))) << i;
    }
}

TEST(Sketch, MarksSpacesAndVariantsDoNotCount)
{
    tests::RandomText random(12);
    const QString text = u"臺灣海峽"_s + characters(random, 400);
    QString printed = text;
    for (qsizetype i = 380; i > 0; i -= 20)
        printed.insert(i, i % 40 == 0 ? u"，"_s : u" \n"_s);
    printed.replace(u"臺"_s, u"台"_s);
    EXPECT_EQ(search::sketchOf(text), search::sketchOf(printed));
}

TEST(Sketch, ShortTextsHaveAFew)
{
    tests::RandomText random(13);
    EXPECT_TRUE(search::sketchOf({}).empty());
    EXPECT_TRUE(search::sketchOf(characters(random, 19)).empty()) << "too short to be a telling";
    EXPECT_EQ(search::sketchOf(characters(random, 24)).size(), 2U);
    EXPECT_EQ(search::sketchOf(characters(random, 60)).size(), 2U);
    EXPECT_EQ(search::sketchOf(QString(5000, u'中')).size(), 1U) << "one character repeated has one token";
}

TEST(Sketch, OneTokenForHalfAWindow)
{
    tests::RandomText random(14);
    const double tokens = static_cast<double>(search::sketchOf(characters(random, 100'000)).size());
    EXPECT_NEAR(tokens, 200'000.0 / static_cast<double>(search::kSketchWindow + 1), 100);
}

}  // namespace
}  // namespace dateline
