// Figures as rows to look up, doubts with their articles.

#include "base/progress.h"
#include "model/figures.h"
#include "support/temporary_archive.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using tests::TemporaryArchive;

const QString kRows = u"SELECT value || unit FROM figure ORDER BY value, unit"_s;

model::Issue issueOf(const QString &text, int doubts)
{
    model::Article article;
    article.headline = u"客流86.5亿人次"_s;
    article.blocks.push_back({model::BlockKind::Paragraph, {2, 2}, text, {}});
    article.figures = model::figuresOf(article);
    for (int i = 0; i < doubts; ++i)
        article.doubts.push_back({model::DoubtCode::Sum, 0, {i, 1}, {u"25枚"_s, u"12 + 9 = 21枚"_s}});
    model::Issue issue;
    issue.date = QDate(2031, 5, 4);
    issue.dateBasis = model::DateBasis::Stated;
    issue.articles.push_back(article);
    return issue;
}

TEST(Figures, AreRowsOfTheirArticle)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    tests::store(*writer, issueOf(u"增长3到5个百分点，增长3到5个百分点。"_s, 0), u"/a.md"_s);
    const QStringList rows = tests::peek(archive.path(), kRows);
    EXPECT_EQ(rows.size(), 3) << rows.join(u' ').toStdString();
    EXPECT_TRUE(rows.last().endsWith(u"人次"_s)) << rows.last().toStdString();
    tests::store(*writer, issueOf(u"没有别的数。"_s, 0), u"/a.md"_s, 2);
    EXPECT_EQ(tests::peek(archive.path(), kRows).size(), 1);
}

TEST(Figures, AreFoundAgainByReindex)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    tests::store(*writer, issueOf(u"增长7.4%，投资1.2万亿元。"_s, 0), u"/a.md"_s);
    const QStringList rows = tests::peek(archive.path(), kRows);
    EXPECT_EQ(rows.size(), 3);
    ASSERT_EQ(tests::ask(archive.path(), u"DELETE FROM figure"_s), QString());
    NoProgress progress;
    ASSERT_TRUE(writer->reindex(progress, {}).ok());
    EXPECT_EQ(tests::peek(archive.path(), kRows), rows);
}

TEST(Doubts, AreKeptAndCounted)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    const auto reader = archive.reader();
    const model::Issue issue = issueOf(u"总计25枚。"_s, 2);
    EXPECT_EQ(tests::store(*writer, issue, u"/a.md"_s).doubts, 2);
    EXPECT_EQ(tests::store(*writer, issue, u"/a.md"_s).doubts, 2);
    const model::IssueId id = reader->issues().value().front().id;
    EXPECT_EQ(reader->doubts().value(), (QHash<model::IssueId, int>{{id, 2}}));
    const auto rows = reader->articles({}, 10, 0).value();
    EXPECT_EQ(reader->article(rows.front().id).value().article, issue.articles.front());
    EXPECT_EQ(tests::store(*writer, issueOf(u"总计21枚。"_s, 0), u"/a.md"_s, 2).doubts, 0);
    EXPECT_TRUE(reader->doubts().value().isEmpty());
}

}  // namespace
}  // namespace dateline
