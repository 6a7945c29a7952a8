// Markdown in the written form, whoever wrote it: its roles are taken at their word, and no text is lost to a wrong one.

#include "support/dump.h"
#include "support/parsing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

const QByteArray kHead = "---\nstructure: dateline 1\npublication: 晚报\ndate: 2031-05-04\n---\n\n";

struct Row {
    const char *text;
    const char *words;  ///< all of these are somewhere in the issue, blanks between
};

class WrittenForm : public testing::TestWithParam<Row> {};

TEST_P(WrittenForm, LosesNoText)
{
    const model::Issue issue = tests::parseBytes(kHead + GetParam().text, u"a.md"_s);
    const QString outline = QString::fromStdString(tests::outlineOf(issue)) + (issue.articles.empty() ? QString() : issue.articles.front().sourceUrl);
    QString all = outline;
    for (const model::Article &article : issue.articles)
        all += article.kicker + article.deck;
    for (const QString &word : QString::fromUtf8(GetParam().words).split(u' '))
        EXPECT_TRUE(all.contains(word)) << word.toStdString() << " in\n" << all.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Table, WrittenForm,
                         testing::Values(Row{"<!-- kicker -->\n甲乙\n\n<!-- kicker -->\n丙丁\n\n## 戊己\n\n庚辛。\n", "甲乙 丙丁 戊己 庚辛"},
                                         Row{"## 甲乙\n\n丙丁。\n\n<!-- kicker -->\n戊己\n", "甲乙 丙丁 戊己"},
                                         Row{"<!-- unnamed -->\n## 甲乙\n\n丙丁。\n", "甲乙 丙丁"},
                                         Row{"<!-- unnamed -->\n# 甲乙\n\n## 戊己\n\n丙丁。\n", "甲乙 丙丁 戊己"},
                                         Row{"## 甲\n\n<!-- deck -->\n乙乙\n\n<!-- deck -->\n丙丙\n\n丁丁。\n", "乙乙 丙丙 丁丁"},
                                         Row{"## 甲\n\n<!-- source -->\nhttps://a.example/1\n\n<!-- source -->\n乙乙\n\n丁丁。\n", "https://a.example/1 乙乙 丁丁"},
                                         Row{"<!-- deck -->\n甲甲\n\n乙乙。\n", "甲甲 乙乙"},
                                         Row{"#### 甲甲\n\n乙乙。\n\n### 丙丙\n\n丁丁。\n\n###### 戊戊\n\n## 己己\n", "甲甲 乙乙 丙丙 丁丁 戊戊 己己"},
                                         Row{"<!-- frobnicate; paragraph; caption -->\n甲甲\n\n## 乙\n\n<!-- ; ;; -->\n丙丙\n", "甲甲 丙丙"}));

TEST(WrittenFormKinds, AreTakenAtTheirWord)
{
    const model::Issue issue = tests::parseBytes(kHead + "## 快讯\n\n第一段。\n\n<!-- caption -->\n灯塔。\n\n<!-- trailer -->\n责编：甲某\n\n### 雾\n\n有雾。\n", u"a.md"_s);
    ASSERT_EQ(issue.articles.size(), 1u);
    const auto &blocks = issue.articles[0].blocks;
    ASSERT_EQ(blocks.size(), 3u);
    EXPECT_EQ(blocks[1].kind, model::BlockKind::Caption);
    EXPECT_EQ(blocks[2].kind, model::BlockKind::Trailer);
    ASSERT_EQ(issue.articles[0].briefs.size(), 1u);
    EXPECT_EQ(issue.articles[0].briefs[0].headline, u"雾"_s);
    EXPECT_EQ(issue.publication, u"晚报"_s);
}

}  // namespace
}  // namespace dateline
