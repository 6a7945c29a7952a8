#include "ui/language.h"
#include "ui/query_words.h"
#include "ui/words.h"

#include "search/language.h"
#include "support/corpus.h"

#include <QCoreApplication>
#include <QDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace dateline::ui;

struct WordsRow {
    const char *language;
    QString typed;
    QString words;
};

class QueryInWords : public ::testing::TestWithParam<WordsRow> {
protected:
    void TearDown() override { useLanguage(u"en"_s); }
};

TEST_P(QueryInWords, SaysWhatIsLookedFor)
{
    useLanguage(QLatin1String(GetParam().language));
    EXPECT_EQ(queryInWords(search::parse(GetParam().typed)).toStdString(), GetParam().words.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Rows, QueryInWords,
    ::testing::Values(WordsRow{"en", u"地震预警"_s, u"“地震预警”"_s},
                      WordsRow{"en", u"storm OR flood"_s, u"“storm” or “flood”"_s},
                      WordsRow{"en", u"title:storm -section:news"_s, u"“storm” in the headline and without section “news”"_s},
                      WordsRow{"en", u"(a OR b) date:2024-07"_s, u"(“a” or “b”) and from Jul 1, 2024 to Jul 31, 2024"_s},
                      WordsRow{"en", u"inter*"_s, u"“inter*”"_s},
                      WordsRow{"zh_CN", u"标题:台风 -北京"_s, u"标题含“台风” 且 不含“北京”"_s},
                      WordsRow{"zh_CN", u"日期:2024-07-26"_s, u"2024年7月26日当天"_s},
                      WordsRow{"zh_TW", u"标题:台风 -北京"_s, u"標題含「台风」 且 不含「北京」"_s},
                      WordsRow{"zh_TW", u"类型:快讯 日期:2024-07-26"_s, u"快訊 且 2024年7月26日當天"_s},
                      WordsRow{"zh_TW", u"subject:sport figure:>=300亿"_s, u"主題為體育 且 數字不少於 300億"_s}));

TEST(Languages, TheFirstThatIsSpokenHereIsTaken)
{
    const struct {
        QStringList preferred;
        QString language;
    } rows[] = {{{u"zh-TW"_s}, u"zh_TW"_s},
                {{u"zh-Hant-HK"_s, u"zh-Hans-CN"_s}, u"zh_TW"_s},
                {{u"zh-MO"_s}, u"zh_TW"_s},
                {{u"zh"_s}, u"zh_CN"_s},
                {{u"zh-SG"_s, u"en"_s}, u"zh_CN"_s},
                {{u"ja-JP"_s, u"zh-TW"_s, u"en"_s}, u"zh_TW"_s},
                {{u"en-GB"_s, u"zh-TW"_s}, u"en"_s},
                {{u"de-DE"_s}, u"en"_s},
                {{}, u"en"_s}};
    for (const auto &[preferred, language] : rows)
        EXPECT_EQ(languageFor(preferred), language) << preferred.join(u' ').toStdString();
}

TEST(Words, PluralsAndNumbersAreOfTheLanguage)
{
    useLanguage(u"en"_s);
    EXPECT_EQ(totalsInWords({.articles = 1, .occurrences = 1093, .loose = 0}), u"1 article · 1,093 places");
    EXPECT_EQ(totalsInWords({.articles = 214, .occurrences = std::nullopt, .loose = 1}), u"214 articles · 1 in loose text");
    useLanguage(u"zh_CN"_s);
    EXPECT_EQ(totalsInWords({.articles = 1214, .occurrences = 3, .loose = 0}), u"1,214 篇文章 · 3 处");
    useLanguage(u"en"_s);
}

TEST(Words, ToolTipsHoldNoMarkupOfOthers)
{
    EXPECT_EQ(plainToolTip(u"<img src=x>\n&"_s), u"<qt>&lt;img src=x&gt;<br>&amp;</qt>");
    EXPECT_TRUE(plainToolTip({}).isEmpty());
}

TEST(Translations, LeaveNothingUntranslated)
{
    const QDir folder(samplesFolder() + u"/../../translations"_s);
    ASSERT_FALSE(folder.entryList({u"*.ts"_s}).isEmpty());
    for (const QString &name : folder.entryList({u"*.ts"_s})) {
        QXmlStreamReader xml(readAll(folder.filePath(name)));
        int messages = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"translation")
                continue;
            ++messages;
            EXPECT_FALSE(xml.attributes().hasAttribute(u"type"_s)) << qPrintable(name) << " line " << xml.lineNumber();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            EXPECT_FALSE(text.trimmed().isEmpty() && text != u" ") << qPrintable(name) << " line " << xml.lineNumber();
        }
        EXPECT_GT(messages, 100) << qPrintable(name);
        EXPECT_FALSE(xml.hasError());
    }
}

}  // namespace
}  // namespace dateline::tests
