#include "search/language.h"
#include "search/matcher.h"
#include "support/naive_matcher.h"

#include <gtest/gtest.h>

#include <chrono>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using search::Matcher;

/// The text with each range in brackets, ranges apart.
QStringList cut(const QString &text, const model::TextRanges &ranges)
{
    QStringList all;
    for (const model::TextRange &range : ranges)
        all += text.mid(range.start, range.length);
    return all;
}

struct Row {
    QString query;
    QString text;
    QString found;  ///< the places, apart by |
};

const Row kRows[] = {
    // Words stand whole.
    {u"AI"_s, u"The man SAID that AI, ＡＩ and ai2 are A.I."_s, u"AI|ＡＩ|ai"_s},
    {u"4.1"_s, u"324.1 4.1 4.15 14.1 4.1%"_s, u"4.1|4.1"_s},
    {u"300"_s, u"300EFLOPS"_s, u"300"_s},
    {u"eflops"_s, u"300EFLOPS"_s, u"EFLOPS"_s},
    {u"300EFLOPS"_s, u"300 EFLOPS，300EFLOPS，300-EFLOPS，3,300EFLOPS"_s, u"300 EFLOPS|300EFLOPS|300-EFLOPS"_s},
    {u"100.9"_s, u"1,100.9亿 100.9亿"_s, u"100.9"_s},
    {u"d'or"_s, u"Palme d’Or d'or d or dor"_s, u"d’Or|d'or|d or"_s},
    {u"café"_s, u"Cafe CAFÉ cafes"_s, u"Cafe|CAFÉ"_s},
    // Near: in characters and words, in either order, never across a line feed; only the near ones.
    {u"地震 NEAR/2 工程"_s, u"地震预警工程，远在海湾的地震预警大工程。海湾的工程地震"_s, u"地震|工程|工程|地震"_s},
    {u"地震 NEAR/1 工程"_s, u"国家地震预警工程"_s, u""_s},
    {u"地震 NEAR/5 工程"_s, u"工程（国家地震，预警"_s, u"工程|地震"_s},
    {u"地震 NEAR/5 工程"_s, u"地震\n工程"_s, u""_s},
    {u"地震 NEAR/0 震预"_s, u"地震预警"_s, u""_s},
    {u"地震 NEAR/3 地震"_s, u"地震，余地震；地震预报台地震"_s, u"地震|地震|地震|地震"_s},
    {u"ferry NEAR/2 port"_s, u"Ferry to the port, ferry to the old port"_s, u"Ferry|port|ferry"_s},
    {u"ferr* NEAR/0 port"_s, u"the ferries-port"_s, u"ferries|port"_s},
    {u"-(地震 NEAR/5 工程)"_s, u"地震工程"_s, u""_s},
    // CJK text stands anywhere.
    {u"算力"_s, u"算力与超算力算力"_s, u"算力|算力|算力"_s},
    {u"震"_s, u"地震，震中。震"_s, u"震|震|震"_s},
    {u"哈哈"_s, u"哈哈哈"_s, u"哈哈|哈哈"_s},
    {u"跨区域人员"_s, u"我国跨区域 人员流动"_s, u"跨区域 人员"_s},
    {u"\"跨区域 人员\""_s, u"我国跨区域人员流动"_s, u"跨区域人员"_s},
    {u"重点解读"_s, u"进行了重点\n解读"_s, u""_s},
    {u"人民银行"_s, u"人民、银行"_s, u""_s},
    {u"人民、银行"_s, u"人民、银行 人民，银行 人民银行"_s, u"人民、银行|人民，银行"_s},
    {u"臺灣地震預警"_s, u"台湾地震预警"_s, u"台湾地震预警"_s},
    {u"峰"_s, u"峯会 峰会"_s, u"峯|峰"_s},
    {u"ガス"_s, u"ｶﾞｽ会社"_s, u"ｶﾞｽ"_s},
    {u"𠮷野"_s, u"在𠮷野家"_s, u"𠮷野"_s},
    {u"𠮷"_s, u"在𠮷野家"_s, u"𠮷"_s},
    {u"会社"_s, u"㍿"_s, u"㍿"_s},
    {u"台风"_s, u"台\u200B风来"_s, u"台\u200B风"_s},
    // Between a word and CJK text nothing counts.
    {u"5G网络"_s, u"5G 网络，5G网，5G。网络"_s, u"5G 网络|5G。网络"_s},
    {u"网络5G"_s, u"网络。5G 网络5G"_s, u"网络。5G|网络5G"_s},
    {u"26日"_s, u"7月26日电 26日 26 日 126日"_s, u"26日|26日|26 日"_s},
    {u"2024年"_s, u"2024年度和2024年"_s, u"2024年|2024年"_s},
    {u"2.5级"_s, u"2.5级以上 12.5级"_s, u"2.5级"_s},
    {u"北京7月26日电"_s, u"新华社北京7月26日电 记者"_s, u"北京7月26日电"_s},
    // Punctuation between CJK characters counts.
    {u"含“智”量"_s, u"提高含“智”量，含智量，含(智)量大"_s, u"含“智”量|含(智)量"_s},
    {u"含“智”量"_s, u"5含智“量”"_s, u""_s},
    {u"含智量"_s, u"含“智”量"_s, u""_s},
    // Prefixes.
    {u"inter*"_s, u"The international Internet; disinterest"_s, u"international|Internet"_s},
    {u"5G*"_s, u"5GHz 5G 5"_s, u"5GHz|5G"_s},
    {u"32*"_s, u"324.1 32 132"_s, u"324.1|32"_s},
    {u"税*"_s, u"税收和免税"_s, u"税|税"_s},
    // Clauses.
    {u"台风 北京"_s, u"台风到北京，台风"_s, u"台风|北京|台风"_s},
    {u"台风 OR 风到"_s, u"台风到北京"_s, u"台风|风到"_s},
    {u"台风 OR ＡＩ OR AI OR 颱風"_s, u"台风AI"_s, u"台风|AI"_s},
    {u"台风 OR 台"_s, u"台风"_s, u"台|台风"_s},
    {u"台风 -北京"_s, u"台风到北京"_s, u"台风"_s},
    {u"-(北京 -台风)"_s, u"台风到北京"_s, u"台风"_s},
    {u"记者:王 日期:2024 地点:北京"_s, u"王 2024 北京"_s, u""_s},
    {u"标题:台风 北京"_s, u"台风到北京"_s, u"北京"_s},
    {u"台风"_s, u""_s, u""_s},
    {u""_s, u"台风"_s, u""_s},
    {u"“”"_s, u"台风"_s, u""_s},
};

TEST(Matcher, Table)
{
    for (const Row &row : kRows) {
        const Matcher matcher(search::parse(row.query));
        EXPECT_EQ(cut(row.text, matcher.occurrences(row.text, Matcher::Part::Text)).join(u'|').toStdString(),
                  row.found.toStdString())
            << row.query.toStdString();
    }
}

TEST(Matcher, TheNaiveReadingAgreesOnTheTable)
{
    for (const Row &row : kRows) {
        const search::Clause root = search::parse(row.query).root;
        if (root.kind == search::ClauseKind::Text && root.field == search::Field::Any) {
            EXPECT_EQ(cut(row.text, tests::naiveOccurrences(root.text, row.text, root.prefix)).join(u'|').toStdString(),
                      row.found.toStdString())
                << row.query.toStdString();
        }
    }
}

TEST(Matcher, TitleClausesStandInHeadlines)
{
    const Matcher matcher(search::parse(u"标题:台风 北京"_s));
    EXPECT_EQ(matcher.occurrences(u"台风到北京", Matcher::Part::Headline).size(), 2u);
    EXPECT_EQ(matcher.occurrences(u"台风到北京", Matcher::Part::Text).size(), 1u);
    EXPECT_FALSE(matcher.isEmpty());
    EXPECT_TRUE(Matcher(search::parse(u"-台风 记者:王"_s)).isEmpty());
}

TEST(Matcher, MarksAreMergedWhereTheyOverlap)
{
    const Matcher matcher(search::parse(u"哈哈 OR 算力"_s));
    const model::TextRanges marks = matcher.marks(u"哈哈哈算力算力", Matcher::Part::Text);
    EXPECT_EQ(marks, (model::TextRanges{{0, 3}, {3, 2}, {5, 2}}));
    EXPECT_EQ(search::merged({}), model::TextRanges());
    EXPECT_EQ(search::merged({{0, 9}, {1, 2}, {8, 3}, {11, 1}}), (model::TextRanges{{0, 11}, {11, 1}}));
}

TEST(Matcher, PlacesSayWhichClause)
{
    const Matcher matcher(search::parse(u"台风 OR 台 OR 台风"_s));
    EXPECT_EQ(matcher.places(u"台风", Matcher::Part::Text),
              (std::vector<Matcher::Place>{{{0, 1}, 1}, {{0, 2}, 0}}));
}

TEST(Matcher, LinearWhateverTheTextRepeats)
{
    const auto begin = std::chrono::steady_clock::now();
    const QString text = u"哈"_s.repeated(500'000);
    const Matcher longOne(search::parse(u"哈"_s.repeated(4'000)));
    EXPECT_EQ(longOne.occurrences(text, Matcher::Part::Text).size(), 500'000u - 4'000u + 1u);
    const Matcher many(search::parse(u"ab* ac* ad* ae* af* ag* ah* ai* aj* "_s.repeated(28)));
    EXPECT_TRUE(many.occurrences(u"aa "_s.repeated(300'000), Matcher::Part::Text).empty());
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));  // takes a tenth of that
}

}  // namespace
}  // namespace dateline
