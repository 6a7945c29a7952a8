// What articles are about: kept, found, counted.

#include "search/language.h"
#include "support/temporary_archive.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

const QString kSport = u"15000000"_s;
const QString kWeather = u"17000000"_s;

model::Article article(const QString &headline, const model::Subjects &subjects)
{
    model::Article article;
    article.headline = headline;
    article.subjects = subjects;
    article.blocks.push_back({model::BlockKind::Paragraph, {2, 2}, headline + u"。"_s, {}});
    return article;
}

model::Subject inferred(const QString &code, double confidence, const QStringList &evidence)
{
    return {code, confidence, model::SubjectBasis::Words, evidence};
}

model::Issue evening()
{
    model::Issue issue;
    issue.publication = u"晚报"_s;
    issue.date = QDate(2031, 7, 26);
    model::Article roundup = article(u"港城快讯"_s, {});
    roundup.kind = model::ArticleKind::Roundup;
    roundup.briefs.push_back(article(u"雾锁渡口"_s, {inferred(kWeather, 0.7, {u"雾"_s})}));
    issue.articles = {article(u"少年队夺冠"_s, {inferred(kSport, 0.875, {u"夺冠"_s, u"少年队"_s}), inferred(kWeather, 0.5, {})}),
                      article(u"无题"_s, {}), roundup};
    return issue;
}

std::vector<model::ArticleRow> about(archive::Reader &reader, const QString &code)
{
    const model::Scope scope{.publication = {}, .issue = {}, .section = {}, .unreadOnly = false, .starredOnly = false, .subject = code};
    auto rows = reader.articles(scope, 500, 0).value();
    EXPECT_EQ(reader.countArticles(scope).value(), static_cast<qint64>(rows.size()));
    return rows;
}

TEST(Subjects, AreKeptWithWhatDecidedThem)
{
    tests::TemporaryArchive archive;
    const auto stored = tests::store(*archive.writer(), evening(), u"/a.md"_s);
    const auto reader = archive.reader();
    const auto rows = reader->articles({.publication = {}, .issue = stored.issue, .section = {}}, 10, 0).value();
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(reader->article(rows[0].id).value().article.subjects, evening().articles[0].subjects);
    EXPECT_TRUE(reader->article(rows[1].id).value().article.subjects.empty());
    const model::Article roundup = reader->article(rows[2].id).value().article;
    ASSERT_EQ(roundup.briefs.size(), 1U);
    EXPECT_EQ(roundup.briefs[0].subjects, evening().articles[2].briefs[0].subjects);
    EXPECT_EQ(reader->article(rows[3].id).value().article.subjects, roundup.briefs[0].subjects);
}

TEST(Subjects, AreFoundAndCounted)
{
    tests::TemporaryArchive archive;
    const auto writer = archive.writer();
    tests::store(*writer, evening(), u"/a.md"_s);
    const auto reader = archive.reader();
    const auto count = [&](const QString &query) { return reader->count(search::parse(query)).value().articles; };
    EXPECT_EQ(count(u"主题:体育"_s), 1);
    EXPECT_EQ(count(u"subject:weather"_s), 2);
    EXPECT_EQ(count(u"主题:天气 -主题:体育"_s), 1);
    EXPECT_EQ(count(u"主题:宗教"_s), 0);
    EXPECT_EQ(count(u"雾锁 主题:天气"_s), 1);
    EXPECT_EQ(about(*reader, kWeather).size(), 2U);
    EXPECT_EQ(about(*reader, u"12000000"_s).size(), 0U);

    const auto facets = reader->facets(search::parse(u"刊:=晚报"_s)).value();
    const auto facet = std::find_if(facets.begin(), facets.end(),
                                    [](const auto &f) { return f.facet == search::Facet::Subject; });
    ASSERT_NE(facet, facets.end());
    EXPECT_EQ(facet->buckets, (std::vector<search::Bucket>{{kWeather, 2}, {kSport, 1}}));

    // Another version of the file has other subjects.
    model::Issue later = evening();
    later.articles[0].subjects = {inferred(kWeather, 0.9, {u"雨"_s})};
    tests::store(*writer, later, u"/a.md"_s, 2);
    EXPECT_EQ(count(u"主题:体育"_s), 0);
    EXPECT_EQ(count(u"主题:天气"_s), 2);
}

}  // namespace
}  // namespace dateline
