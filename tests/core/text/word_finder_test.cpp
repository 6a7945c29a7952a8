#include "text/word_finder.h"

#include "text/fold.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline::text {
namespace {

struct Row {
    QString words;  ///< | between
    QString text;
    QString found;  ///< in order, | between
};

class WordFinderTest : public testing::TestWithParam<Row> {};

TEST_P(WordFinderTest, Finds)
{
    const QStringList words = GetParam().words.split(u'|');
    const QString folded = foldedText(GetParam().text);
    QStringList found;
    for (const WordFinder::Found &at : WordFinder(words).in(folded)) {
        found += words[at.word];
        EXPECT_EQ(at.end - at.start, foldedText(words[at.word]).size());
        EXPECT_EQ(folded.sliced(at.start, at.end - at.start), foldedText(words[at.word]));
    }
    EXPECT_EQ(found.join(u'|').toStdString(), GetParam().found.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Table, WordFinderTest,
    testing::Values(Row{u"河堤|水位"_s, u"水位漫过河堤，水位未退"_s, u"水位|河堤|水位"_s},
                    Row{u"政府|政府军|军队"_s, u"政府军队伍"_s, u"政府军|军队"_s},   // overlapping, neither within the other
                    Row{u"政府|政府军"_s, u"政府军与政府"_s, u"政府军|政府"_s},
                    Row{u"球|全球|地球村"_s, u"全球的球在地球上"_s, u"全球|球|球"_s},  // the way to 地球村 is left for 球
                    Row{u"ab|abcd|bc"_s, u"abc"_s, u""_s},                          // Latin words stand alone
                    Row{u"甲乙|甲乙丙丁|乙丙"_s, u"甲乙丙"_s, u"甲乙|乙丙"_s},
                    Row{u"乙|甲乙丙"_s, u"甲乙丙"_s, u"甲乙丙"_s},
                    Row{u"war|award"_s, u"The war, wars and an award; warm warship."_s, u"war|war|award"_s},
                    Row{u"coach|tax"_s, u"coaches and taxes: taxing"_s, u"coach|tax"_s},
                    Row{u"世界盃|Rugby"_s, u"世界杯ＲＵＧＢＹ決賽"_s, u"世界盃|Rugby"_s},   // variants, width, case
                    Row{u"5G|3G"_s, u"5G网络比3G快，15G不是"_s, u"5G|3G"_s},
                    Row{u"white house"_s, u"the White House said"_s, u"white house"_s},
                    Row{u"雨||雨"_s, u"雨"_s, u"雨"_s},                              // an empty word, one twice
                    Row{u"雨"_s, u""_s, u""_s}));

TEST(WordFinder, OfNothingFindsNothing)
{
    EXPECT_TRUE(WordFinder().in(u"text").empty());
    EXPECT_TRUE(WordFinder(QStringList()).in(u"text").empty());
}

/// What a look at every place finds, words within longer ones left out.
QStringList naively(const QStringList &words, const QString &text)
{
    std::vector<WordFinder::Found> all;
    for (int start = 0; start < text.size(); ++start) {
        for (int i = 0; i < words.size(); ++i) {
            if (QStringView(text).sliced(start).startsWith(words[i]))
                all.push_back({i, start, start + static_cast<int>(words[i].size())});
        }
    }
    QStringList found;
    for (const auto &one : all) {
        const bool within = std::any_of(all.begin(), all.end(), [&](const auto &other) {
            return other != one && other.start <= one.start && one.end <= other.end;
        });
        if (!within)
            found += u"%1@%2"_s.arg(words[one.word]).arg(one.start);
    }
    return found;
}

TEST(WordFinder, FindsWhatALookAtEveryPlaceFinds)
{
    const QString letters = u"甲乙丙"_s;
    std::uint32_t state = 1;
    const auto next = [&state](std::uint32_t below) { return (state = state * 1664525u + 1013904223u) / 65536u % below; };
    for (int round = 0; round < 3'000; ++round) {
        QStringList words;
        for (std::uint32_t n = 1 + next(6); n > 0; --n) {
            QString word;
            for (std::uint32_t size = 1 + next(4); size > 0; --size)
                word += letters[next(3)];
            if (!words.contains(word))
                words += word;
        }
        QString text;
        for (std::uint32_t size = next(20); size > 0; --size)
            text += letters[next(3)];
        QStringList found;
        for (const WordFinder::Found &at : WordFinder(words).in(text))
            found += u"%1@%2"_s.arg(words[at.word]).arg(at.start);
        ASSERT_EQ(found, naively(words, text)) << words.join(u' ').toStdString() << " in " << text.toStdString();
    }
}

TEST(WordFinder, IsLinear)
{
    const WordFinder finder({QString(200, u'甲') + u'乙', QString(100, u'甲'), u"甲"_s});
    EXPECT_FALSE(finder.in(QString(1'000'000, u'甲')).empty());
}

}  // namespace
}  // namespace dateline::text
