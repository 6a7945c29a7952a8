#include "text/pinyin.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

TEST(Pinyin, PolyphonesAreReadInEveryWay)
{
    const struct {
        char32_t c;
        QStringList syllables;
    } rows[] = {
        {U'长', {u"chang"_s, u"zhang"_s}}, {U'重', {u"chong"_s, u"zhong"_s}}, {U'行', {u"hang"_s, u"xing"_s}},
        {U'单', {u"dan"_s, u"shan"_s}},    {U'乐', {u"le"_s, u"yue"_s}},      {U'女', {u"nv"_s, u"nu"_s}},
        {U'聿', {u"yu"_s}},                {U'昊', {u"hao"_s}},               {U'震', {u"zhen"_s}},
        {U'干', {u"gan"_s, u"qian"_s}},    {U'略', {u"lve"_s, u"lue"_s}},
    };
    for (const auto &[c, syllables] : rows) {
        for (const QString &syllable : syllables)
            EXPECT_TRUE(text::mayBeRead(c, syllable)) << qPrintable(syllable);
        EXPECT_FALSE(text::mayBeRead(c, u"bo"_s));
    }
    EXPECT_EQ(text::readingsOf(U'长'), (QStringList{u"chang"_s, u"zhang"_s}));
    EXPECT_EQ(text::initialsOf(U'长'), u"cz");
    EXPECT_EQ(text::initialsOf(U'a'), u"");
    EXPECT_TRUE(text::charactersReadAs(u"bp").isEmpty());
}

TEST(Pinyin, LettersAreCutInEveryWay)
{
    const struct {
        QString letters;
        QStringList ways;
    } rows[] = {
        {u"dizhenyujing"_s, {u"di zhen yu jing"_s}},
        {u"xian"_s, {u"xian"_s, u"xi an"_s}},
        {u"changan"_s, {u"chang an"_s, u"chan gan"_s}},
        {u"dzyj"_s, {}},
        {u"hello"_s, {}},
        {u""_s, {}},
    };
    for (const auto &[letters, ways] : rows) {
        QStringList cut;
        for (const QStringList &way : text::syllablesOf(letters))
            cut += way.join(u' ');
        for (const QString &way : ways)
            EXPECT_TRUE(cut.contains(way)) << qPrintable(letters + u": " + cut.join(u", "));
        EXPECT_EQ(cut.isEmpty(), ways.isEmpty()) << qPrintable(letters);
    }
    EXPECT_LE(text::syllablesOf(QString(u"xian"_s).repeated(16)).size(), 16U);
    EXPECT_TRUE(text::syllablesOf(QString(u"xianx"_s).repeated(200)).empty());
}

}  // namespace
}  // namespace dateline
