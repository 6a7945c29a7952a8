// Items inside a roundup: articles of their own, and parts of the roundup all the same.

#include "search/language.h"
#include "support/temporary_archive.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using model::ArticleKind;
using tests::TemporaryArchive;

model::Article item(ArticleKind kind, const QString &headline, const QString &text)
{
    model::Article article;
    article.kind = kind;
    article.headline = headline;
    if (!text.isEmpty())
        article.blocks.push_back({model::BlockKind::Paragraph, {2, 2}, text, {}});
    return article;
}

model::Issue issueOf(const std::vector<model::Article> &briefs)
{
    model::Issue issue;
    issue.publication = u"晚报"_s;
    issue.language = u"zh-Hans"_s;
    issue.date = QDate(2031, 5, 4);
    issue.dateBasis = model::DateBasis::Stated;
    issue.sections = {{u"要闻"_s, u"02"_s}};
    model::Article roundup = item(ArticleKind::Roundup, u"各地快讯"_s, u"编者按：以下为今日快讯。"_s);
    roundup.section = 0;
    roundup.briefs = briefs;
    issue.articles = {item(ArticleKind::Story, u"山城大雨"_s, u"山城下雨。"_s), roundup,
                      item(ArticleKind::Story, u"书市开幕"_s, u"书市今天开幕。"_s)};
    return issue;
}

const model::Article kFerry = item(ArticleKind::Brief, u"渡船复航"_s, u"海湾渡船今晨复航。"_s);
const model::Article kLamp = item(ArticleKind::Brief, u"灯塔修好"_s, u"渡船认得的灯塔修好了。"_s);

std::vector<model::ArticleRow> rowsOf(archive::Reader &reader)
{
    return reader.articles({}, 500, 0).value();
}

TEST(Briefs, FollowTheirRoundupAndCount)
{
    TemporaryArchive archive;
    const auto stored = tests::store(*archive.writer(), issueOf({kFerry, kLamp}), u"/a.md"_s);
    EXPECT_EQ(stored.articles, 5);
    const auto reader = archive.reader();
    const auto rows = rowsOf(*reader);
    ASSERT_EQ(rows.size(), 5U);
    const QStringList headlines{u"山城大雨"_s, u"各地快讯"_s, u"渡船复航"_s, u"灯塔修好"_s, u"书市开幕"_s};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(rows[i].headline, headlines[static_cast<qsizetype>(i)]);
        EXPECT_EQ(rows[i].parent, i == 2 || i == 3 ? rows[1].id : 0);
    }
    EXPECT_EQ(rows[2].kind, ArticleKind::Brief);
    EXPECT_EQ(rows[2].section, u"要闻"_s);
    EXPECT_EQ(rows[2].page, u"02"_s);
    EXPECT_EQ(reader->countArticles({}).value(), 5);
    EXPECT_EQ(reader->issues().value()[0].articles, 5);
    EXPECT_EQ(reader->issues().value()[0].unread, 5);
    const auto sections = reader->sections(stored.issue).value();
    ASSERT_EQ(sections.size(), 2U);
    EXPECT_EQ(sections[1].articles, 3);
}

TEST(Briefs, AreFoundByThemselvesAndOnce)
{
    TemporaryArchive archive;
    tests::store(*archive.writer(), issueOf({kFerry, kLamp}), u"/a.md"_s);
    const auto reader = archive.reader();
    const struct {
        QString query;
        QStringList found;
        int occurrences;
    } rows[] = {
        {u"渡船"_s, {u"渡船复航"_s, u"灯塔修好"_s}, 3},
        {u"标题:渡船"_s, {u"渡船复航"_s}, 1},
        {u"快讯"_s, {u"各地快讯"_s}, 2},
        {u"快讯 渡船"_s, {}, 0},
        {u"灯"_s, {u"灯塔修好"_s}, 2},
        {u"版:要闻"_s, {u"各地快讯"_s, u"渡船复航"_s, u"灯塔修好"_s}, 0},
    };
    for (const auto &row : rows) {
        const search::Query query = search::parse(row.query);
        QStringList found;
        const search::Page page = reader->search({query}).value();
        for (const search::Hit &hit : page.hits)
            found += hit.article.headline;
        EXPECT_EQ(found, row.found) << row.query.toStdString();
        const search::Totals totals = reader->count(query).value();
        EXPECT_EQ(totals.articles, row.found.size()) << row.query.toStdString();
        EXPECT_EQ(totals.occurrences, row.occurrences) << row.query.toStdString();
    }
}

TEST(Briefs, OpenAloneAndWithinTheirRoundup)
{
    TemporaryArchive archive;
    tests::store(*archive.writer(), issueOf({kFerry, kLamp}), u"/a.md"_s);
    const auto reader = archive.reader();
    const auto rows = rowsOf(*reader);
    const auto roundup = reader->article(rows[1].id).value();
    ASSERT_EQ(roundup.article.briefs.size(), 2U);
    EXPECT_EQ(roundup.article.briefs[1].headline, u"灯塔修好"_s);
    EXPECT_EQ(roundup.article.briefs[1].blocks, kLamp.blocks);
    EXPECT_FALSE(roundup.within.has_value());
    const auto brief = reader->article(rows[3].id).value();
    EXPECT_EQ(brief.article.blocks, kLamp.blocks);
    ASSERT_TRUE(brief.within.has_value());
    EXPECT_EQ(brief.within->headline, u"各地快讯"_s);
    EXPECT_TRUE(reader->article(rows[4].id).value().article.briefs.empty());
}

TEST(Briefs, KeepTheirMarks)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    const auto reader = archive.reader();
    const auto stored = tests::store(*writer, issueOf({kFerry, kLamp}), u"/a.md"_s);
    const auto rows = rowsOf(*reader);
    ASSERT_TRUE(writer->setStarred(rows[3].id, true).ok());
    ASSERT_TRUE(writer->setRead(rows[2].id, true).ok());
    EXPECT_EQ(reader->issues().value()[0].unread, 4);

    const model::Article fish = item(ArticleKind::Brief, u"鱼市早开"_s, u"鱼市提早一小时开门。"_s);
    tests::store(*writer, issueOf({fish, kLamp, kFerry}), u"/a.md"_s, 2);
    ASSERT_TRUE(writer->setIssueDate(stored.issue, QDate(2032, 1, 1)).ok());
    const auto now = rowsOf(*reader);
    ASSERT_EQ(now.size(), 6U);
    EXPECT_EQ(now[2].headline, u"鱼市早开"_s);
    EXPECT_FALSE(now[2].read || now[2].starred);
    EXPECT_TRUE(now[3].starred);
    EXPECT_TRUE(now[4].read);
    EXPECT_EQ(now[4].parent, now[1].id);
    EXPECT_EQ(reader->article(now[4].id).value().within->id, now[1].id);
}

}  // namespace
}  // namespace dateline
