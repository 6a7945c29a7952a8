// The kept file of an issue, understood once more.

#include "library/library.h"
#include "support/temporary_archive.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

const QByteArray kBulletin = "# 港城晚报 2031年7月4日\n\n## 渡船复航\n\n渡船今天复航。\n\n## 灯塔开放\n\n灯塔今天开放。\n";

TEST(Reread, UnderstandsTheKeptFileWithTodaysParser)
{
    tests::TemporaryArchive archive;
    const auto writer = archive.writer();
    const auto reader = archive.reader();
    model::Issue old;  // as an earlier parser might have had it
    old.articles.push_back({});
    old.articles.back().headline = u"渡船复航"_s;
    const auto stored = writer->store(old, {u"/a.md"_s, u"UTF-8"_s, kBulletin}).value();
    const auto id = reader->articles({}, 10, 0).value().front().id;
    ASSERT_TRUE(writer->setStarred(id, true).ok());

    EXPECT_EQ(library::rereadIssue(*reader, *writer, stored.issue).value().articles, 2);
    const auto rows = reader->articles({}, 10, 0).value();
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].headline, u"渡船复航"_s);
    EXPECT_TRUE(rows[0].starred);
    EXPECT_EQ(rows[1].headline, u"灯塔开放"_s);
    EXPECT_EQ(reader->issues().value().front().date, QDate(2031, 7, 4));
    EXPECT_TRUE(reader->earlierVersions(stored.issue).value().empty());
}

TEST(Reread, ReadsAsTheCharsetThatItIsTold)
{
    tests::TemporaryArchive archive;
    const auto writer = archive.writer();
    const auto reader = archive.reader();
    // 港口 in GBK, which is other characters in Big5.
    const QByteArray bytes = "# \xB8\xDB\xBF\xDA\n\n\xB8\xDB\xBF\xDA\xA1\xA3\n";
    const auto stored = writer->store(model::Issue{}, {u"/a.md"_s, u"Big5"_s, bytes}).value();
    ASSERT_TRUE(library::rereadIssue(*reader, *writer, stored.issue, u"GBK"_s).ok());
    EXPECT_EQ(reader->articles({}, 10, 0).value().front().headline, u"港口"_s);
    EXPECT_EQ(library::textOf(reader->original(stored.issue).value()).text.left(4), u"# 港口"_s);
    EXPECT_FALSE(library::rereadIssue(*reader, *writer, 99).ok());
}

}  // namespace
}  // namespace dateline
