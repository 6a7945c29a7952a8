// What issues say of themselves in their titles and in the lines below them.

#include "support/parsing.h"

#include <gtest/gtest.h>

namespace dateline::tests {
namespace {

struct Row {
    const char *text;
    const char *file;
    const char *says;  ///< publication | number | date | headlines | sections
};

std::string said(const model::Issue &issue)
{
    QStringList headlines;
    for (const model::Article &article : issue.articles)
        headlines += article.headline;
    QStringList sections;
    for (const model::Section &section : issue.sections)
        sections += section.name;
    return QStringList{issue.publication, issue.number, issue.date.toString(Qt::ISODate), headlines.join(u','), sections.join(u',')}
        .join(u'|')
        .toStdString();
}

class IssueMastheads : public testing::TestWithParam<Row> {};

TEST_P(IssueMastheads, SayWhatTheIssueIs)
{
    EXPECT_EQ(said(parseBytes(GetParam().text, QString::fromUtf8(GetParam().file))), GetParam().says);
}

INSTANTIATE_TEST_SUITE_P(Rows, IssueMastheads, testing::Values(
    Row{"THE HARBOUR DIGEST - Friday, July 26, 2024\n\nRain falls on the hills\n\nHILLTOP, July 25 (Reuters) - Rain fell on Thursday.\n", "a.txt",
        "THE HARBOUR DIGEST||2024-07-26|Rain falls on the hills|"},
    Row{"# The Harbour Digest\n\nFriday, July 26, 2024\n\n## Rain\n\nIt rained.\n", "a.md", "The Harbour Digest||2024-07-26|Rain|"},
    Row{"# Harbour Review No. 1422, 07/26/2024\n\n## Rain\n\nIt rained.\n", "a.md", "Harbour Review|1422|2024-07-26|Rain|"},
    Row{"# Harbour Review 07/06/2024\n\n## Rain\n\nIt rained.\n", "a.md", "|||Rain|Harbour Review 07/06/2024"},
    Row{"# Hafen Nachrichten, Freitag, 26. Juli 2024\n\n## Regen\n\nEs regnet.\n", "a.md", "Hafen Nachrichten||2024-07-26|Regen|"},
    Row{"# 항구 조간 2024년 7월 26일 금요일\n\n## 비\n\n비가 왔다.\n", "a.md", "항구 조간||2024-07-26|비|"},
    Row{"江边晚报\n二〇二四年七月二十六日 星期五\n国内统一连续出版物号 CN 42-0001 第27486期 今日8版\n\n雨后初晴\n\n新华社兰山7月25日电（记者甲某）雨停了。\n",
        "a.txt", "江边晚报|27486|2024-07-26|雨后初晴|"},
    Row{"# ☀️ 早安柳河 | 5月6日 星期二\n\n## 雨后初晴\n\n雨停了。\n\n## 大桥通车\n\n大桥通车了。\n", "a.md", "早安柳河|||雨后初晴,大桥通车|"},
    Row{"白鹭日報　2025年5月6日　星期二　A3 要聞\n\n雨後初晴\n\n街上行人漸多，雨已經停了半日。\n", "a.txt", "白鹭日報||2025-05-06|雨後初晴|要聞"},
    Row{"港边消息\n2025年5月6日 第88号\n\n雨后初晴\n\n街上行人渐多，雨已经停了半日。\n", "a.txt", "港边消息|88|2025-05-06|雨后初晴|"},
    Row{"# Hafenblatt\n\nNr. 14 · 76. Jahrgang · Freitag, 26. Juli 2024\n\n## Regen\n\nEs regnet.\n", "a.md", "Hafenblatt|14|2024-07-26|Regen|"},
    Row{"第一条新闻\n\n雨停了,街上行人渐多。\n\n第二条新闻\n\n天晴了,江面上船只往来。\n", "a.txt", "|||第一条新闻,第二条新闻|"}));

TEST(Captions, NamedByMarkupLeaveTheStoryAStory)
{
    const model::Issue issue = parseBytes("<html><body><article><h1>雨后</h1><p>雨停了,街上行人渐多。</p>"
                                          "<figure><figcaption>街上一角。甲某 摄</figcaption></figure></article></body></html>",
                                          QStringLiteral("a.html"));
    ASSERT_EQ(issue.articles.size(), 1U);
    EXPECT_EQ(issue.articles[0].kind, model::ArticleKind::Story);
    ASSERT_EQ(issue.articles[0].blocks.size(), 2U);
    EXPECT_EQ(issue.articles[0].blocks[0].kind, model::BlockKind::Paragraph);
    EXPECT_EQ(issue.articles[0].blocks[1].kind, model::BlockKind::Caption);
    EXPECT_EQ(issue.articles[0].photographers, QStringList(QStringLiteral("甲某")));
}

TEST(Japanese, ShortStoriesAmongJapaneseOnesAreJapanese)
{
    const model::Issue issue = parseBytes("# 朝刊 2024年7月26日\n\n## 雨量増加\n\n大雨が続く。\n\n## 株価続伸\n\n終値四万円\n", QStringLiteral("a.md"));
    ASSERT_EQ(issue.articles.size(), 2U);
    EXPECT_EQ(issue.articles[1].language, u"ja");
    EXPECT_EQ(issue.language, u"ja");
}

}  // namespace
}  // namespace dateline::tests
