// Lists of a day and of names, and a whole list marked as read.

#include "support/temporary_archive.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using tests::TemporaryArchive;

model::Issue issueOf(const QString &publication, const QDate &day, int articles, const QStringList &reporters = {})
{
    model::Issue issue;
    issue.publication = publication;
    issue.date = day;
    for (int i = 0; i < articles; ++i) {
        model::Article article;
        article.headline = u"%1 %2"_s.arg(publication).arg(i);
        article.reporters = reporters;
        article.blocks.push_back({model::BlockKind::Paragraph, {2, 2}, u"渡船今晨复航。"_s, {}});
        issue.articles.push_back(article);
    }
    return issue;
}

model::Scope scopeOf(const QString &publication, const QDate &day = {})
{
    model::Scope scope;
    if (!publication.isEmpty())
        scope.publication = publication;
    if (day.isValid())
        scope.day = day;
    return scope;
}

model::Scope unreadScope()
{
    model::Scope scope;
    scope.unreadOnly = true;
    return scope;
}

class Lists : public ::testing::Test {
protected:
    void SetUp() override
    {
        tests::store(*m_writer, issueOf(u"海湾晨报"_s, {2031, 5, 4}, 3, {u"林晓舟"_s}), u"/a.md"_s);
        tests::store(*m_writer, issueOf(u"山城日报"_s, {2031, 5, 4}, 2, {u"何青山"_s, u"林晓舟"_s}), u"/b.md"_s);
        tests::store(*m_writer, issueOf(u"海湾晨报"_s, {2031, 5, 5}, 4), u"/c.md"_s);
    }

    qint64 count(const model::Scope &scope)
    {
        const auto counted = m_reader->countArticles(scope);
        EXPECT_EQ(*counted, std::ssize(*m_reader->articles(scope, 100, 0)));
        return *counted;
    }
    qint64 unread() { return count(unreadScope()); }

    TemporaryArchive m_archive;
    std::unique_ptr<archive::Writer> m_writer = m_archive.writer();
    std::unique_ptr<archive::Reader> m_reader = m_archive.reader();
};

TEST_F(Lists, OfADay)
{
    EXPECT_EQ(count(scopeOf({}, {2031, 5, 4})), 5);
    EXPECT_EQ(count(scopeOf(u"海湾晨报"_s, {2031, 5, 4})), 3);
    EXPECT_EQ(count(scopeOf({}, {2031, 5, 6})), 0);
}

TEST_F(Lists, OfNamesTheMostFrequentFirst)
{
    const auto all = m_reader->names(search::Facet::Reporter, 10);
    ASSERT_TRUE(all);
    EXPECT_EQ(all->buckets, (std::vector<search::Bucket>{{u"林晓舟"_s, 5}, {u"何青山"_s, 2}}));
    EXPECT_EQ(m_reader->names(search::Facet::Reporter, 1)->buckets.size(), 1u);
    EXPECT_TRUE(m_reader->names(search::Facet::Reporter, 0)->buckets.empty());
    EXPECT_TRUE(m_reader->names(search::Facet::Place, 10)->buckets.empty());
}

TEST_F(Lists, AreMarkedAsReadAsAWholeAndOnlyWhatWasUnreadComesBack)
{
    const auto rows = *m_reader->articles({}, 100, 0);
    ASSERT_TRUE(m_writer->setRead(rows.back().id, true));
    EXPECT_EQ(unread(), 8);
    const auto marked = m_writer->markAllRead(scopeOf(u"海湾晨报"_s));
    ASSERT_TRUE(marked);
    EXPECT_EQ(unread(), 2 - (rows.back().publication == u"山城日报" ? 1 : 0));
    EXPECT_FALSE(std::count(marked->begin(), marked->end(), rows.back().id));
    ASSERT_TRUE(m_writer->setRead(*marked, false));
    EXPECT_EQ(unread(), 8);
    EXPECT_TRUE(m_writer->markAllRead(scopeOf({}, {1999, 1, 1}))->empty());
}

TEST_F(Lists, ManyAreMarkedInBatchesAndThoseGoneAreNoError)
{
    tests::store(*m_writer, issueOf(u"万言报"_s, {2031, 6, 1}, 4500), u"/d.md"_s);
    const auto marked = m_writer->markAllRead({});
    ASSERT_TRUE(marked);
    EXPECT_EQ(marked->size(), 4509u);
    EXPECT_EQ(*m_reader->countArticles(unreadScope()), 0);
    auto ids = *marked;
    ids.push_back(1);
    EXPECT_TRUE(m_writer->setRead(ids, false));
    EXPECT_EQ(*m_reader->countArticles(unreadScope()), 4509);
    EXPECT_TRUE(m_writer->setRead(std::vector<model::ArticleId>(), true));
}

TEST_F(Lists, FarDownAreTheSameAsFromTheTop)
{
    tests::store(*m_writer, issueOf(u"万言报"_s, {2031, 6, 1}, 7000), u"/d.md"_s);
    const auto isSame = [this](model::Scope scope) {
        for (const bool oldestFirst : {false, true}) {
            scope.oldestFirst = oldestFirst;
            const auto all = *m_reader->articles(scope, 100'000, 0);
            for (const int offset : {5'001, 6'990, 7'001, 7'009, 9'000}) {
                const auto from = all.begin() + std::min<qsizetype>(offset, std::ssize(all));
                const auto to = all.begin() + std::min<qsizetype>(offset + 50, std::ssize(all));
                EXPECT_EQ(*m_reader->articles(scope, 50, offset), std::vector<model::ArticleRow>(from, to)) << offset;
            }
        }
    };
    isSame({});
    isSame(unreadScope());
    tests::store(*m_writer, issueOf(u"海湾晨报"_s, {2031, 7, 1}, 20), u"/e.md"_s);
    isSame({});
    ASSERT_TRUE(m_writer->setRead(m_reader->articles({}, 1, 0)->front().id, true));
    isSame(unreadScope());
}

QStringList publicationsOf(const std::vector<model::ArticleRow> &rows)
{
    QStringList names;
    for (const model::ArticleRow &row : rows)
        names += row.publication.left(1) + row.headline.right(1);
    return names;
}

TEST_F(Lists, ByStoryHaveItsTellingsTogetherWhereTheFirstStands)
{
    const QString story = u"停航三天的渡船今晨七点复航，首班客满，码头上的灯一直亮着，港务局说浮标都已换新，票价没有变，晚班照常开出。"_s;
    model::Issue first = issueOf(u"甲报"_s, {2031, 8, 1}, 3), second = issueOf(u"乙报"_s, {2031, 8, 2}, 3);
    first.articles[2].blocks.front().text = second.articles[0].blocks.front().text = story;
    tests::store(*m_writer, first, u"/x.md"_s);
    tests::store(*m_writer, second, u"/y.md"_s);
    model::Scope scope;
    scope.byStory = true;
    const auto rows = *m_reader->articles(scope, 6, 0);
    EXPECT_EQ(publicationsOf(rows), (QStringList{u"乙0"_s, u"甲2"_s, u"乙1"_s, u"乙2"_s, u"甲0"_s, u"甲1"_s}));
    EXPECT_NE(rows[0].story, 0);
    EXPECT_EQ(rows[0].story, rows[1].story);
    EXPECT_EQ(rows[2].story, 0);
    EXPECT_EQ(rows[0].issueDate, QDate(2031, 8, 2));
    EXPECT_EQ(std::ssize(*m_reader->articles(scope, 100, 0)), *m_reader->countArticles({}));

    ASSERT_TRUE(m_writer->tellApart(rows[0].id));
    EXPECT_EQ(publicationsOf(*m_reader->articles(scope, 6, 0)), (QStringList{u"乙0"_s, u"乙1"_s, u"乙2"_s, u"甲0"_s, u"甲1"_s, u"甲2"_s}));
}

}  // namespace
}  // namespace dateline
