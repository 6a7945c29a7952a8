#include "parse/doubts.h"

#include "model/figures.h"
#include "model/names.h"
#include "support/corpus.h"
#include "support/parsing.h"

#include <gtest/gtest.h>

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
        const QString &text = doubt.block < 0 ? article.headline : article.blocks[static_cast<std::size_t>(doubt.block)].text;
        lines += model::nameOf(doubt.code) + u' ' + text.sliced(doubt.range.start, doubt.range.length);
    }
    return lines.join(QStringLiteral("; ")).toStdString();
}

struct Row {
    const char *text;  ///< paragraphs, a line each
    const char *doubts;
};

class Doubts : public testing::TestWithParam<Row> {};

TEST_P(Doubts, AreRaisedOrNot) { EXPECT_EQ(dump(articleOf(QString::fromUtf8(GetParam().text).split(u'\n'))), GetParam().doubts); }

INSTANTIATE_TEST_SUITE_P(
    LostPoints, Doubts,
    testing::Values(
        Row{"全年港口吞吐量3158亿吨,同比增长2.1%。分港区来看,东港吞吐量201.4亿吨,西港吞吐量98.3亿吨。", "scale 3158亿吨"},
        Row{"全年港口吞吐量315.8亿吨,同比增长2.1%。分港区来看,东港吞吐量201.4亿吨,西港吞吐量98.3亿吨。", ""},
        Row{"全年完成水利投资26万亿元。\n其中,河道、水库投资分别完成1.4万亿元和6021亿元。", "scale 26万亿元"},
        Row{"全年完成水利投资2.6万亿元。\n其中,河道、水库投资分别完成1.4万亿元和6021亿元。", ""},
        Row{"全省粮食产量31.5亿斤。其中,夏粮产量122亿斤,秋粮产量17.8亿斤。", "scale 122亿斤"},
        Row{"全省粮食产量31.5亿斤。其中,夏粮产量12.2亿斤,秋粮产量17.8亿斤。", ""},
        Row{"全省粮食产量31.5亿斤,其中。夏粮产量122亿斤,秋粮产量17.8亿斤。", ""},
        // What is told need not be all, and what it counts may be something else.
        Row{"全国游客52亿人次。其中,甲市游客1.2亿人次,乙市游客0.8亿人次。", ""},
        Row{"全县投资30亿元。其中,树苗2.1亿元,花苗0.8亿元。", ""}));

INSTANTIATE_TEST_SUITE_P(
    Sums, Doubts,
    testing::Values(Row{"代表团以12金9银4铜,总计25枚奖牌,位列第二。", ""}, Row{"代表团以12金9银4铜,总计26枚奖牌,位列第二。", "sum 26枚"},
                    Row{"共获得奖牌31枚,其中金牌12枚、银牌9枚、铜牌4枚。", "sum 31枚"},
                    Row{"选手夺得7枚金牌、5枚银牌、3枚铜牌,合计15枚奖牌。", ""},
                    Row{"东仓存粮120吨、西仓存粮85吨,合计215吨。", "sum 215吨"}, Row{"东仓存粮120吨、西仓存粮85吨,合计205吨。", ""},
                    Row{"全市共有学校130所：小学80所、中学40所。", "sum 130所"}, Row{"全市共有学校120所：小学80所、中学40所。", ""},
                    Row{"全市共有学校130所：小学80所、中学40所等。", ""},
                    Row{"两批共进口1.25万吨、2.36万吨,合计3.6万吨。", ""}, Row{"代表共120人,其中妇女80人、青年60人。", ""},
                    Row{"每组3人、每队4人,共计24人。", ""}));

INSTANTIATE_TEST_SUITE_P(
    Outliers, Doubts,
    testing::Values(Row{"钢产量同比增长5.1%,煤产量同比增长6.3%,电量同比增长4.8%,纸产量同比增长52%。", "outlier 52%"},
                    Row{"钢产量同比增长5.1%,煤产量同比增长6.3%,电量同比增长4.8%,纸产量同比增长52.3%。", ""},
                    Row{"钢产量同比增长5.1%,煤产量同比增长6.3%,电量同比增长4.8%,纸产量同比增长5%。", ""},
                    Row{"三项指标分别增长5.1%、6.3%、4.8%和52%。", "outlier 52%"},
                    Row{"钢产量同比增长5.1%,煤产量同比增长6.3%,纸产量同比增长52%。", ""},
                    Row{"甲增长5%,乙增长6%,丙增长4%,丁增长52%。", ""}));

INSTANTIATE_TEST_SUITE_P(
    Words, Doubts,
    testing::Values(Row{"会议讨论了港口建设 and 航道整治的安排。", "function-word and"}, Row{"这是灯塔the守护者。", "function-word the"},
                    Row{"各部门of各单位。", "function-word of"}, Row{"用于模型训练(for AI)的机房。", ""},
                    Row{"进入being AI阶段。", ""}, Row{"歌曲《山and海》发布。", ""}, Row{"他用vivo手机和APP办事。", ""},
                    Row{"The port and the lighthouse are open.", ""}, Row{"品牌Sand and Sea开业。", ""}));

INSTANTIATE_TEST_SUITE_P(
    Marks, Doubts,
    testing::Values(Row{"他说：“灯塔亮了。", "unpaired “"}, Row{"他说：“灯塔亮了。”", ""}, Row{"灯塔亮了”，他说。", "unpaired ”"},
                    Row{"《灯塔的故事出版。", "unpaired 《"}, Row{"港口（东区今天开放。", "unpaired （"}, Row{"港口（东区)今天开放。", ""},
                    Row{"1）东区\n2）西区", ""}, Row{"“第一段没有完。\n“第二段完了。”", ""}, Row{"“第一段没有完。\n第二段完了。”", ""}));

INSTANTIATE_TEST_SUITE_P(
    Ends, Doubts,
    testing::Values(Row{"港口今天开放。上午九点，第一批客人走上码头，向着灯塔", "unfinished 上码头，向着灯塔"},
                    Row{"港口今天开放。上午九点，第一批客人走上码头，向着灯塔走去。", ""}, Row{"港口今天开放，客人走上码头看灯塔的风景照片展览", ""},
                    Row{"港口今天开放。客人走上码头，向着灯塔走去，很久没有回来。新华社某地5月4日电", ""}, Row{"短句。没有完", ""}));

INSTANTIATE_TEST_SUITE_P(
    LookAlikes, Doubts,
    testing::Values(Row{"新馆2O31年落成。", "look-alike O"}, Row{"新馆2031年落成。", ""}, Row{"共有1l5人到场。", "look-alike l"},
                    Row{"二O三一年的夏天。", "look-alike O"}, Row{"二〇三一年的夏天。", ""}, Row{"O2O平台、15l水、5G网、H2O。", ""},
                    Row{"7月26曰开幕。", "look-alike 曰"}, Row{"子曰：学而时习之。", ""}, Row{"灯塔己经亮了。", "look-alike 己"},
                    Row{"他谈自己经历的事。", ""}, Row{"末来的港口。", "look-alike 末"}, Row{"每到周末来海边。", ""}));

TEST(Doubts, SayTheirReasonInEnglish)
{
    const model::Article article = articleOf({QStringLiteral("东仓存粮120吨、西仓存粮85吨,合计215吨。")});
    EXPECT_EQ(model::messageOf(doubtsOf(article).at(0)).toStdString(), "215吨 is stated, but its parts make 120吨 + 85吨 = 205吨");
}

TEST(Doubts, OfTheSeedAreTheKnownFour)
{
    SKIP_WITHOUT_SHARED();
    const QString path = tests::sharedFolder() + QStringLiteral("/seed/bulletin.md");
    const model::Issue issue = tests::parseBytes(tests::readAll(path), QStringLiteral("bulletin.md"));
    QStringList found;
    for (const model::Article &article : issue.articles) {
        for (const model::Doubt &doubt : article.doubts)
            found += article.blocks[static_cast<std::size_t>(doubt.block)].text.sliced(doubt.range.start, doubt.range.length);
    }
    EXPECT_EQ(found, QStringList({QStringLiteral("and"), QStringLiteral("2699亿吨"), QStringLiteral("40%"), QStringLiteral("17万亿元")}));
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
            const model::Issue issue = tests::parseBytes(tests::readAll(path), path.section(u'/', -1));
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
    for (const char *piece : {"共1个、", "“", "（", ")", "增长1%，", "其中1个，", "总计9枚", "2O3", " and 中", "己", "1金1银1铜"}) {
        const QString text = QString::fromUtf8(piece).repeated(350'000 / QString::fromUtf8(piece).size());  // 1 MB
        const auto begin = std::chrono::steady_clock::now();
        doubtsOf(articleOf({text}));
        // A second where the machine has nothing else to do; a square would take minutes.
        EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5)) << piece;
    }
}

}  // namespace
}  // namespace dateline::parse
