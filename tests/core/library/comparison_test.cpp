// Two issues side by side: what is new, gone and told otherwise, and which figures changed.

#include "library/comparison/issue_comparison.h"
#include "support/parsing.h"
#include "support/temporary_archive.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline::library {
namespace {

TEST(ChangedFigures, AreThoseAtTheSamePlace)
{
    const struct {
        QString before;
        QString after;
        QStringList changes;  ///< before>after(difference)
    } rows[] = {
        {u"上半年全国铁路发送旅客324.1亿人次，同比增长。"_s, u"上半年全国铁路发送旅客298.4亿人次，同比增长。"_s, {u"324.1亿人次>298.4亿人次(-25.7亿人次)"_s}},
        {u"增长7.4%，其中出口增长12%。"_s, u"增长7.9%，其中出口增长12%。"_s, {u"7.4%>7.9%(+0.5%)"_s}},
        {u"共有3000人参加了今天的开幕式。"_s, u"共有三千人参加了今天的开幕式。"_s, {}},
        {u"这座大桥总投资3亿元人民币，今天通车。"_s, u"这座大桥总投资3亿美元，今天通车。"_s, {u"3亿元>3亿美元()"_s}},
        {u"投资达到3亿元，工期五年。"_s, u"今年的投资达到4亿元左右，工期六年。"_s, {u"3亿元>4亿元(+1亿元)"_s, u"五年>六年(+1年)"_s}},
        {u"渡船今天复航，载客五百人。"_s, u"灯塔重新开放，耗资6亿元。"_s, {}},
        {u"Exports rose 7.4 percent to $3.2 billion last year."_s, u"Exports rose 7.4 percent to $3.4 billion last year."_s, {u"$3.2 billion>$3.4 billion(+200000000$)"_s}},
    };
    for (const auto &row : rows) {
        QStringList changes;
        for (const ChangedFigure &figure : changedFigures(row.before, row.after)) {
            changes += row.before.mid(figure.before.start, figure.before.length) + u'>' + row.after.mid(figure.after.start, figure.after.length) + u'('
                       + differenceInWords(figure) + u')';
        }
        EXPECT_EQ(changes.join(u"; "_s).toStdString(), row.changes.join(u"; "_s).toStdString());
    }
}

const QByteArray kBefore = "# 港城晚报 2031年7月4日\n\n## 渡船复航\n\n今天上午渡船复航，首日运送旅客324.1万人次，沿岸各站秩序井然。\n\n"
                           "## 灯塔开放\n\n灯塔今天重新开放，市民可以登塔看海。\n\n## 旧桥拆除\n\n老城的旧桥昨天开始拆除，预计工期三个月。\n";
const QByteArray kAfter = "# 港城晚报 2031年7月4日\n\n## 渡船复航\n\n今天上午渡船复航，首日运送旅客298.4万人次，沿岸各站秩序井然。\n\n"
                          "## 灯塔开放\n\n灯塔今天重新开放，市民可以登塔看海！\n\n## 新车站启用\n\n城北新车站明天启用，公交线路同时调整。\n";

void expectWhatChanged(const IssueComparison &comparison)
{
    ASSERT_EQ(comparison.added.size(), 1u);
    EXPECT_EQ(comparison.added.front().article.headline, u"新车站启用"_s);
    ASSERT_EQ(comparison.gone.size(), 1u);
    EXPECT_EQ(comparison.gone.front().article.headline, u"旧桥拆除"_s);
    ASSERT_EQ(comparison.changed.size(), 1u);
    const ChangedArticle &changed = comparison.changed.front();
    EXPECT_EQ(changed.after.article.headline, u"渡船复航"_s);
    ASSERT_EQ(changed.figures.size(), 1u);
    EXPECT_EQ(differenceInWords(changed.figures.front()), u"-25.7万人次"_s);
    ASSERT_FALSE(changed.added.empty());
    EXPECT_EQ(comparison.same, 1) << "a mark is no difference";
    EXPECT_EQ(comparison.figures(), 1);
}

TEST(IssueComparison, TwoIssuesAndTwoVersions)
{
    tests::TemporaryArchive archive;
    const auto writer = archive.writer();
    const auto store = [&](const QByteArray &bytes, const QString &path) {
        return writer->store(tests::parseBytes(bytes, path), {path, u"UTF-8"_s, bytes}).value().issue;
    };
    const auto before = store(kBefore, u"/a.md"_s);
    const auto after = store(kAfter, u"/b.md"_s);
    const auto reader = archive.reader();
    const auto comparison = compareIssues(*reader, before, after, {});
    ASSERT_TRUE(comparison.ok());
    expectWhatChanged(*comparison);
    EXPECT_GT(comparison->changed.front().before.id, 0);
    EXPECT_EQ(compareIssues(*reader, before, 99, {}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(compareWithEarlier(*reader, before, {}).error().code, ErrorCode::NotFound);
    const auto same = compareIssues(*reader, before, before, {});
    EXPECT_EQ(same->same, 3);
    EXPECT_TRUE(same->changed.empty() && same->added.empty() && same->gone.empty());

    const auto replaced = store(kAfter + "\n", u"/a.md"_s);
    const auto versions = compareWithEarlier(*archive.reader(), replaced, {});
    ASSERT_TRUE(versions.ok()) << versions.error().message.toStdString();
    expectWhatChanged(*versions);
    EXPECT_EQ(versions->changed.front().before.id, 0);
}

}  // namespace
}  // namespace dateline::library
