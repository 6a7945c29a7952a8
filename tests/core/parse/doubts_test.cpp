#include "parse/doubts.h"

#include "model/figures.h"
#include "model/names.h"
#include "support/corpus.h"
#include "support/parsing.h"

#include <gtest/gtest.h>

#include <ctime>

namespace dateline::parse {
namespace {

model::Article articleOf(const QStringList &paragraphs)
{
    model::Article article;
    for (const QString &paragraph : paragraphs)
        article.blocks.push_back({model::BlockKind::Paragraph, {1, 1}, paragraph, {}});
    article.figures = model::figuresOf(article);
    return article;
}

/// "code text; code text"
std::string dump(const model::Article &article)
{
    QStringList lines;
    for (const model::Doubt &doubt : doubtsOf(article)) {
        const QString &text = doubt.block < 0
                                  ? article.headline
                                  : article.blocks[static_cast<std::size_t>(doubt.block)].text;
        lines +=
            model::nameOf(doubt.code) + u' ' + text.sliced(doubt.range.start, doubt.range.length);
    }
    return lines.join(QStringLiteral("; ")).toStdString();
}

struct Row {
    const char *text;  ///< paragraphs, a line each
    const char *doubts;
};

class Doubts : public testing::TestWithParam<Row> {};

TEST_P(Doubts, AreRaisedOrNot)
{
    EXPECT_EQ(dump(articleOf(QString::fromUtf8(GetParam().text).split(u'\n'))), GetParam().doubts);
}

INSTANTIATE_TEST_SUITE_P(
    LostPoints, Doubts,
    testing::Values(
        Row{"全年港口吞吐量3158亿吨,同比增长2.1%。分港区来看,东港吞吐量201.4亿吨,西港吞吐量98."
            "3亿吨。",
            "scale 3158亿吨"},
        Row{"全年港口吞吐量315.8亿吨,同比增长2.1%。分港区来看,东港吞吐量201.4亿吨,西港吞吐量98."
            "3亿吨。",
            ""},
        Row{"全年完成水利投资26万亿元。\n其中,河道、水库投资分别完成1.4万亿元和6021亿元。",
            "scale 26万亿元"},
        Row{"全年完成水利投资2.6万亿元。\n其中,河道、水库投资分别完成1.4万亿元和6021亿元。", ""},
        Row{"全省粮食产量31.5亿斤。其中,夏粮产量122亿斤,秋粮产量17.8亿斤。", "scale 122亿斤"},
        Row{"全省粮食产量31.5亿斤。其中,夏粮产量12.2亿斤,秋粮产量17.8亿斤。", ""},
        Row{"全省粮食产量31.5亿斤,其中。夏粮产量122亿斤,秋粮产量17.8亿斤。", ""},
        // What is told need not be all, and what it counts may be something else.
        Row{"全国游客52亿人次。其中,甲市游客1.2亿人次,乙市游客0.8亿人次。", ""},
        Row{"全县投资30亿元。其中,树苗2.1亿元,花苗0.8亿元。", ""}));

INSTANTIATE_TEST_SUITE_P(
    Parts, Doubts,
    testing::Values(
        Row{"货物吞吐量达352亿吨，其中海港21.9亿吨，河港13.3亿吨。", "scale 352亿吨"},
        Row{"货物吞吐量达35.2亿吨，其中海港21.9亿吨，河港13.3亿吨。", ""},
        Row{"累计接诊2816例，其中外地来诊52例，本地27640例。", "scale 27640例"},
        Row{"全校学生1800人，男生970人，女生8300人。", "scale 8300人"},
        Row{"全校学生1800人，男生970人，女生830人。", ""},
        Row{"貨物吞吐量達352億噸，其中海港21.9億噸，河港13.3億噸。", "scale 352億噸"},
        Row{"前五月进出口32.6万亿元，同比增长4%，其中出口189万亿元。", "scale 189万亿元"},
        Row{"前五月进出口32.6万亿元，其中出口18.9万亿元。", ""},
        Row{"The ports moved 352 million tonnes, of which sea ports handled 21.9 million tonnes "
            "and river ports 13.3 million tonnes.",
            "scale 352 million tonnes"},
        // A part that is smaller than its whole, but makes the sum larger.
        Row{"新增病例193例。其中外地病例170例；本地病例176例。", "scale 170例"},
        Row{"新增病例193例。其中外地病例17例；本地病例176例。", ""},
        Row{"预计客流3.26亿人次。其中，铁路1620万人次，公路3."
            "06亿人次，水路118万人次，民航2350万人次。",
            "scale 2350万人次"},
        Row{"新增病例124例。其中外地病例53例，含6例转来的病例；本地病例71例，1例在院。", ""},
        // A part among others, a change and an average are no parts of the figure before them.
        Row{"全年参观1860人，其中儿童520人。", ""}, Row{"会议听取3份报告，其中15份书面报告。", ""},
        Row{"今年新增公路3120公里。全省公路达18.4万公里，其中高速路5.2万公里。", ""},
        Row{"户均收入3.5万元，其中工资25万元。", ""},
        Row{"存款增加3.25万元，其中余额325万元。", ""}, Row{"3架飞机分别飞过，26架飞机随后。", ""},
        Row{"本地生产占全行业收入的534%。", "scale 534%"}, Row{"本地生产占全行业收入的53.4%。", ""},
        Row{"外债占国内生产总值的134%。", ""}, Row{"占比提高134%。", ""}));

INSTANTIATE_TEST_SUITE_P(
    Sums, Doubts,
    testing::Values(Row{"代表团以12金9银4铜,总计25枚奖牌,位列第二。", ""},
                    Row{"代表团以12金9银4铜,总计26枚奖牌,位列第二。", "sum 26枚"},
                    Row{"共获得奖牌31枚,其中金牌12枚、银牌9枚、铜牌4枚。", "sum 31枚"},
                    Row{"选手夺得7枚金牌、5枚银牌、3枚铜牌,合计15枚奖牌。", ""},
                    Row{"东仓存粮120吨、西仓存粮85吨,合计215吨。", "sum 215吨"},
                    Row{"东仓存粮120吨、西仓存粮85吨,合计205吨。", ""},
                    Row{"全市共有学校130所：小学80所、中学40所。", "sum 130所"},
                    Row{"全市共有学校120所：小学80所、中学40所。", ""},
                    Row{"全市共有学校130所：小学80所、中学40所等。", ""},
                    Row{"两批共进口1.25万吨、2.36万吨,合计3.6万吨。", ""},
                    Row{"代表共120人,其中妇女80人、青年60人。", ""},
                    Row{"每组3人、每队4人,共计24人。", ""}));

INSTANTIATE_TEST_SUITE_P(
    Outliers, Doubts,
    testing::Values(
        Row{"钢产量同比增长5.1%,煤产量同比增长6.3%,电量同比增长4.8%,纸产量同比增长52%。",
            "outlier 52%"},
        Row{"钢产量同比增长5.1%,煤产量同比增长6.3%,电量同比增长4.8%,纸产量同比增长52.3%。", ""},
        Row{"钢产量同比增长5.1%,煤产量同比增长6.3%,电量同比增长4.8%,纸产量同比增长5%。", ""},
        Row{"三项指标分别增长5.1%、6.3%、4.8%和52%。", "outlier 52%"},
        Row{"钢产量同比增长5.1%,煤产量同比增长6.3%,纸产量同比增长52%。", ""},
        Row{"甲增长5%,乙增长6%,丙增长4%,丁增长52%。", ""},
        Row{"钢产量同比增长5.1%,煤产量下降6.3%,电量上涨4.8%,纸产量从4.2%升至53%。", "outlier 53%"},
        Row{"一月为2.6%，二月的数是3.5%，三月的是3.4%，五月大幅升至35%，超出预期。", "outlier 35%"},
        Row{"甲厂增长36.7%，乙厂增长37.3%，丙厂增长45.5%，丁厂增长873%。", "outlier 873%"},
        Row{"甲厂增长36.7%，乙厂增长37.3%，丙厂增长45.5%，丁厂增长200%。", ""},
        Row{"房价上涨04%。", "look-alike 04"}, Row{"房价上涨0.4%。", ""},
        Row{"编号05的商品、0%的税率、00%。", ""}));

INSTANTIATE_TEST_SUITE_P(
    Words, Doubts,
    testing::Values(Row{"会议讨论了港口建设 and 航道整治的安排。", "function-word and"},
                    Row{"这是灯塔the守护者。", "function-word the"},
                    Row{"各部门of各单位。", "function-word of"},
                    Row{"用于模型训练(for AI)的机房。", ""}, Row{"进入being AI阶段。", ""},
                    Row{"歌曲《山and海》发布。", ""}, Row{"一次or两次。", ""},
                    Row{"印发《关于加快港口和 of 航道建设的意见》。", "function-word of"},
                    Row{"他用vivo手机和APP办事。", ""},
                    Row{"The port and the lighthouse are open.", ""},
                    Row{"品牌Sand and Sea开业。", ""}));

INSTANTIATE_TEST_SUITE_P(
    Marks, Doubts,
    testing::Values(
        Row{"他说：“灯塔亮了。", "unpaired “"}, Row{"他说：“灯塔亮了。”", ""},
        Row{"灯塔亮了”，他说。", "unpaired ”"}, Row{"《灯塔的故事出版。", "unpaired 《"},
        Row{"港口（东区今天开放。", "unpaired （"}, Row{"港口（东区)今天开放。", ""},
        Row{"1）东区\n2）西区", ""}, Row{"“第一段没有完。\n“第二段完了。”", ""},
        Row{"“第一段没有完。\n第二段完了。”", ""},
        // Only the paragraph right behind continues a quotation, and only one that the paragraph ends within.
        Row{"他说：“灯塔亮了。\n中间一段。\n“第三段完了。”", "unpaired “"},
        Row{"在“十里长堤上行走。\n“灯塔亮了。”", "unpaired “"}, Row{"快讯》港口今天开放", ""},
        Row{"原题：”灯塔之父”到访", ""}, Row{"他说：“灯塔亮了,港...", ""}));

INSTANTIATE_TEST_SUITE_P(
    Ends, Doubts,
    testing::Values(
        Row{"港口今天开放。上午九点，第一批客人走上码头，向着灯塔", "unfinished 上码头，向着灯塔"},
        Row{"港口今天开放。上午九点，第一批客人走上码头，向着灯塔走去。", ""},
        Row{"港口今天开放，客人走上码头看灯塔的风景照片展览", ""},
        Row{"港口今天开放。客人走上码头，向着灯塔走去，很久没有回来。新华社某地5月4日电", ""},
        Row{"短句。没有完", ""},
        Row{"港口今天开放。前七个月，港口吞吐量同比增长42.", "unfinished 量同比增长42."},
        Row{"港口今天开放。开放时间内如有问题，可以拨打电话：3447", ""},
        Row{"港口今天开放，客人走上码头看灯塔的风景照片展览，并将", "unfinished 景照片展览，并将"},
        // A line that a paper takes out of the text and displays.
        Row{"港口今天开放。客人走上码头，向着灯塔走去\n他们来自各地。客人走上码头，向着灯塔走去。",
            ""},
        Row{"灯塔亮了。\n前七个月，港口吞吐量同比有所增长，货船来自各地，沿岸各县的农民也把自己种的"
            "果蔬送上",
            "unfinished 自己种的果蔬送上"},
        Row{"港口今天开放。客人走上码头，向着灯塔走去 | 生活 | 江城日报", ""},
        Row{"■ 港口今天开放。客人走上码头，向着灯塔走去", ""}));

INSTANTIATE_TEST_SUITE_P(
    LookAlikes, Doubts,
    testing::Values(
        Row{"新馆2O31年落成。", "look-alike O"}, Row{"新馆2031年落成。", ""},
        Row{"共有1l5人到场。", "look-alike l"}, Row{"二O三一年的夏天。", "look-alike O"},
        Row{"二〇三一年的夏天。", ""}, Row{"O2O平台、15l水、5G网、H2O。", ""},
        Row{"7月26曰开幕。", "look-alike 曰"}, Row{"子曰：学而时习之。", ""},
        Row{"灯塔己经亮了。", "look-alike 己"}, Row{"他谈自己经历的事。", ""},
        Row{"末来的港口。", "look-alike 末"}, Row{"每到周末来海边。", ""},
        Row{"产量增长O.8%。", "look-alike O"}, Row{"共有3O万人。", "look-alike O"},
        Row{"增长I2.3%。", "look-alike I"}, Row{"投资l20亿元。", "look-alike l"},
        Row{"２Ｏ３１年落成。", "look-alike Ｏ"}, Row{"工程共1OO万元。", "look-alike O"},
        Row{"O2浓度、I5处理器、B2B、H1N1、COVID19、1l牛奶、10l。", ""},
        Row{"见https://a.cn/2O31年。", ""}, Row{"投资1. 2亿元。", "look-alike 1. 2"},
        Row{"增长3..1%。", "look-alike 3..1"}, Row{"共有1,,100人。", "look-alike 1,,100"},
        Row{"任务如下：\n1. 2亿元资金到位。", ""}, Row{"增长5。3%左右。", "look-alike 5。3"},
        Row{"灯塔己經亮了。", "look-alike 己"}, Row{"13月5日开幕。", "impossible 13月5日"},
        Row{"8月45日开幕。", "impossible 8月45日"}, Row{"2月29日、12月31日、8月1日。", ""},
        Row{"6月31号。", "impossible 6月31号"}, Row{"2031年14月。", "impossible 14月"},
        Row{"8日25时10分。", "impossible 25时10分"}, Row{"19时75分。", "impossible 19时75分"},
        Row{"历时36时20分，共70小时、24时0分。", ""}));

/// Values that no Decimal holds, and lists without end, are no damage.
TEST(Doubts, OfHugeNumbersAndListsAreNone)
{
    const QString digits = QStringLiteral("7").repeated(400);
    const QString paragraphs =
        QStringLiteral("共%1亿元，其中东港%1亿元，西港3亿元，增长%1.1%。\n").arg(digits) +
        QStringLiteral("东港12.5吨、西港13.5吨、").repeated(2000) +
        QStringLiteral("南港14.5吨。\n") +
        QStringLiteral("0.0.0、1/0、亿亿亿、九千亿亿亿吨，其中亿亿吨。\n") +
        QStringLiteral("其中1人，其中2人，").repeated(2000) + u'。';
    EXPECT_EQ(dump(articleOf(paragraphs.split(u'\n'))), "");
}

TEST(Doubts, SayTheirReasonInEnglish)
{
    const model::Article article =
        articleOf({QStringLiteral("东仓存粮120吨、西仓存粮85吨,合计215吨。")});
    EXPECT_EQ(model::messageOf(doubtsOf(article).at(0)).toStdString(),
              "215吨 is stated, but its parts make 120吨 + 85吨 = 205吨");
}

TEST(Doubts, OfTheSeedAreTheKnownFour)
{
    SKIP_WITHOUT_SHARED();
    const QString path = tests::sharedFolder() + QStringLiteral("/seed/bulletin.md");
    const model::Issue issue =
        tests::parseBytes(tests::readAll(path), QStringLiteral("bulletin.md"));
    QStringList found;
    for (const model::Article &article : issue.articles) {
        for (const model::Doubt &doubt : article.doubts)
            found += article.blocks[static_cast<std::size_t>(doubt.block)].text.sliced(
                doubt.range.start, doubt.range.length);
    }
    EXPECT_EQ(found, QStringList({QStringLiteral("and"), QStringLiteral("2699亿吨"),
                                  QStringLiteral("40%"), QStringLiteral("17万亿元")}));
}

/// The rate that a reader can live with: one in 200 articles of sound texts.
TEST(Doubts, AreRareInSoundTexts)
{
    SKIP_WITHOUT_SHARED();
    std::size_t articles = 0;
    std::size_t doubts = 0;
    for (const char *folder : {"corpus/bulletins/xin-wen-lian-bo", "corpus/bulletins/cctv_news"}) {
        for (const QString &path : tests::sharedFiles(QString::fromLatin1(folder))) {
            if (!path.endsWith(u".md"))
                continue;
            const model::Issue issue =
                tests::parseBytes(tests::readAll(path), path.section(u'/', -1));
            for (const model::Article &article : issue.articles) {
                ++articles;
                doubts += article.doubts.size();
            }
        }
    }
    EXPECT_LT(doubts * 200, articles) << doubts << " doubts in " << articles << " articles";
}

TEST(Doubts, TakeLinearTime)
{
#ifdef __SANITIZE_ADDRESS__
    constexpr qsizetype kCharacters = 45'000;
#else
    constexpr qsizetype kCharacters = 350'000;  // 1 MB
#endif
    for (const char *piece : {"共1个、",
                              "“",
                              "（",
                              ")",
                              "增长1%，",
                              "其中1个，",
                              "总计9枚",
                              "2O3",
                              " and 中",
                              "己",
                              "1金1银1铜",
                              "》",
                              "（1",
                              "1",
                              "1.",
                              "《and",
                              "12人，其中",
                              "3月",
                              "。字字字字字字字字字",
                              "占101%"}) {
        const QString text = QString::fromUtf8(piece).repeated(kCharacters / QString::fromUtf8(piece).size());
        const std::clock_t begin = std::clock();  // of the processor, whoever else is using it
        doubtsOf(articleOf({text}));
        // A second where the machine has nothing else to do; a square would take minutes.
        EXPECT_LT(std::clock() - begin, 5 * CLOCKS_PER_SEC) << piece;
    }
}

}  // namespace
}  // namespace dateline::parse
