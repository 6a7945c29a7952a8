// The subjects that resources/subjects.json and the scoring give to invented news.

#include "parse/subjects.h"

#include "model/topic.h"
#include "support/parsing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline::parse {
namespace {

struct Row {
    QString section;
    QString headline;
    QString text;
    QString says;  ///< codes without their zeros, in order; "-" for none
};

QString codesOf(const model::Subjects &subjects)
{
    QStringList codes;
    for (const model::Subject &subject : subjects)
        codes += subject.code.left(2);
    return codes.isEmpty() ? u"-"_s : codes.join(u' ');
}

model::Subjects subjectsOf(const Row &row)
{
    model::Article article;
    article.headline = row.headline;
    if (!row.text.isEmpty())
        article.blocks.push_back({model::BlockKind::Paragraph, {}, row.text, {}});
    return inferSubjects(article, row.section, tests::knowledge().subjects);
}

class SubjectsTest : public testing::TestWithParam<Row> {};

TEST_P(SubjectsTest, AreInferred)
{
    EXPECT_EQ(codesOf(subjectsOf(GetParam())).toStdString(), GetParam().says.toStdString())
        << GetParam().headline.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Headlines, SubjectsTest,
    testing::Values(Row{{}, u"沿海渔港台风登陆 气象台发布红色预警"_s, {}, u"17"_s},
                    Row{{}, u"临江女排三比零横扫对手 闯入总决赛"_s, {}, u"15"_s},
                    Row{{}, u"央行宣布降准 沪指收涨"_s, {}, u"04"_s},
                    Row{{}, u"山区小学迎来三名支教老师"_s, {}, u"05"_s},
                    Row{{}, u"警方破获跨省电信诈骗案 抓获嫌疑人十二名"_s, {}, u"02"_s},
                    Row{{}, u"两国总理会谈 同意重启边界谈判"_s, {}, u"11"_s},
                    Row{{}, u"停火协议生效数小时后前线再遭炮击"_s, {}, u"16"_s},
                    Row{{}, u"化工厂爆炸 消防员救出九名被困工人"_s, {}, u"03"_s},
                    Row{{}, u"新疫苗临床试验结果公布"_s, {}, u"07"_s},
                    Row{{}, u"湿地保护区迎来越冬候鸟"_s, {}, u"06"_s},
                    Row{{}, u"新型芯片亮相 算力提高一倍"_s, {}, u"13"_s},
                    Row{{}, u"电影《渡口》票房过亿 导演携主演谢观众"_s, {}, u"01"_s},
                    Row{{}, u"寺院住持率僧人举行法会"_s, {}, u"12"_s},
                    Row{{}, u"工会就最低工资与雇主谈判"_s, {}, u"09"_s},
                    Row{{}, u"大家都来了"_s, {}, u"-"_s},
                    Row{{}, {}, {}, u"-"_s}));

INSTANTIATE_TEST_SUITE_P(
    Traditional, SubjectsTest,
    testing::Values(Row{{}, u"颱風逼近 氣象署發布豪雨特報"_s, {}, u"17"_s}, Row{{}, u"立法院三讀通過 行政院長：尊重國會"_s, {}, u"11"_s},
                    Row{{}, u"職棒總冠軍戰第五場 主場球隊逆轉勝"_s, {}, u"15"_s}, Row{{}, u"台股收盤大漲 外資買超"_s, {}, u"04"_s}));

INSTANTIATE_TEST_SUITE_P(
    English, SubjectsTest,
    testing::Values(Row{{}, u"Central bank holds interest rate as inflation slows"_s, {}, u"04"_s},
                    Row{{}, u"Striker's late goal sends harbour side into the final"_s, {}, u"15"_s},
                    Row{{}, u"Ferry capsized off the northern cape, rescuers find survivors"_s, {}, u"03"_s},
                    Row{{}, u"Astronomers find a galaxy without stars"_s, {}, u"13"_s},
                    Row{{}, u"Nurses warn of measles outbreak as vaccination falls"_s, {}, u"07"_s},
                    Row{{}, u"Softwarehouse warmth"_s, {}, u"-"_s},
                    Row{{}, u"Notes from the quay"_s, {}, u"-"_s}));

INSTANTIATE_TEST_SUITE_P(
    Sections, SubjectsTest,
    testing::Values(Row{u"体育新闻"_s, u"昨晚的灯光"_s, {}, u"15"_s}, Row{u"奥运大看台"_s, u"少年与河"_s, {}, u"15"_s},
                    Row{u"財經"_s, u"老街新鋪"_s, {}, u"04"_s}, Row{u"Sports"_s, u"A quiet evening"_s, {}, u"15"_s},
                    Row{u"要闻"_s, u"昨晚的灯光"_s, {}, u"-"_s}, Row{u"国际"_s, u"昨晚的灯光"_s, {}, u"-"_s},
                    Row{u"科技·教育"_s, u"昨晚的灯光"_s, {}, u"-"_s},   // two subjects decide nothing
                    Row{u"经济社会"_s, u"昨晚的灯光"_s, {}, u"-"_s},
                    // The section comes first; what the words say clearly stands beside it.
                    Row{u"体育"_s, u"俱乐部财报：净利润下滑，股价大跌"_s, {}, u"15 04"_s}));

INSTANTIATE_TEST_SUITE_P(
    Texts, SubjectsTest,
    testing::Values(
        // The headline says nothing, the text does.
        Row{{}, u"又是一年好光景"_s,
            u"眼下正是秋收时节，万亩稻田迎来丰收。当地合作社负责人说，今年粮食产量预计增长一成，收购价格稳中有升，种粮收益有保障。"_s, u"04"_s},
        // One word in a long text is an aside.
        Row{{}, u"老街的早晨"_s, u"天刚亮，豆浆铺就开了门。"_s.repeated(40) + u"有人说起昨天的股市。"_s, u"-"_s},
        Row{{}, u"关税谈判破裂 两国外长互相指责"_s, u"两国商务部长与外长的会谈没有结果。出口企业担心关税上调，订单减少，股市应声下跌。"_s, u"04 11"_s}));

TEST(Subjects, SayWhatDecidedThem)
{
    const model::Subjects byWords = subjectsOf({{}, u"渔村地震 救援队赶到"_s, {}, {}});
    ASSERT_EQ(byWords.size(), 1u);
    EXPECT_EQ(byWords[0].basis, model::SubjectBasis::Words);
    EXPECT_EQ(byWords[0].evidence, (QStringList{u"地震"_s, u"救援队"_s}));
    EXPECT_GT(byWords[0].confidence, 0.6);
    EXPECT_LT(byWords[0].confidence, 1);

    const model::Subjects bySection = subjectsOf({u"体育"_s, u"昨晚的灯光"_s, {}, {}});
    ASSERT_EQ(bySection.size(), 1u);
    EXPECT_EQ(bySection[0].basis, model::SubjectBasis::Section);
    EXPECT_EQ(bySection[0].evidence, QStringList{u"体育"_s});
}

TEST(Subjects, AreThreeAtMost)
{
    const model::Subjects subjects = subjectsOf(
        {{}, u"股市 净利润 地震 救援队 总统 大选 疫苗 病毒 导演 电影"_s, {}, {}});
    EXPECT_LE(subjects.size(), 3u);
}

TEST(Subjects, OfAnIssueReachItsBriefs)
{
    model::Issue issue;
    issue.sections.push_back({u"体育"_s, {}});
    model::Article article;
    article.section = 0;
    article.briefs.emplace_back();
    article.briefs[0].section = 0;
    article.briefs[0].headline = u"昨晚的灯光"_s;
    issue.articles.push_back(article);
    inferSubjects(issue, tests::knowledge().subjects);
    EXPECT_EQ(codesOf(issue.articles[0].briefs[0].subjects).toStdString(), "15");
}

TEST(SubjectVocabulary, HasTheSeventeenTopics)
{
    const SubjectVocabulary &vocabulary = tests::knowledge().subjects;
    ASSERT_EQ(vocabulary.codes.size(), 17);
    ASSERT_EQ(model::topics().size(), 17u);
    for (int i = 0; i < 17; ++i) {
        EXPECT_EQ(vocabulary.codes[i], QString::number(i + 1).rightJustified(2, u'0') + u"000000"_s);
        EXPECT_EQ(model::topics()[static_cast<std::size_t>(i)].code, vocabulary.codes[i]);
    }
}

TEST(SubjectVocabulary, SaysWhatIsWrongWithIt)
{
    EXPECT_FALSE(readSubjectVocabulary("{"));
    EXPECT_FALSE(readSubjectVocabulary("{}"));
    EXPECT_FALSE(readSubjectVocabulary(R"({"subjects": [{"code": "15000000", "words": {"7": ["ball"]}}]})"));
    EXPECT_FALSE(readSubjectVocabulary(R"({"subjects": [{"code": "15000000", "words": {"4": ["ball"], "1": ["BALL"]}}]})"));
    EXPECT_TRUE(readSubjectVocabulary(R"({"subjects": [{"code": "15000000", "words": {"4": ["ball"]}}]})"));
}

TEST(Topics, HaveTheirNames)
{
    const model::Topic *sport = model::topicNamed(u"Sport");
    ASSERT_NE(sport, nullptr);
    EXPECT_EQ(sport->code, u"15000000");
    for (const QString &name : {u"体育"_s, u"體育"_s, u"sports"_s, u"ＳＰＯＲＴ"_s, u"15000000"_s})
        EXPECT_EQ(model::topicNamed(name), sport) << name.toStdString();
    EXPECT_EQ(model::topicNamed(u"quayside"), nullptr);
    EXPECT_EQ(sport->traditional, u"體育");
    EXPECT_EQ(sport->simplified, u"体育");
    EXPECT_EQ(sport->english, u"sport");
}

}  // namespace
}  // namespace dateline::parse
