// Other tellings of a story: found when they are stored, kept, split by hand.

#include "base/progress.h"
#include "support/random_text.h"
#include "support/temporary_archive.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using tests::TemporaryArchive;

/// A story of its own for each number.
QString story(unsigned number, qsizetype length = 160)
{
    tests::RandomText random(number);
    QString text;
    while (text.size() < length)
        text += QChar(0x4E00 + random.below(2000));
    return text;
}

model::Article article(const QString &headline, const QString &text)
{
    model::Article article;
    article.headline = headline;
    article.blocks.push_back({model::BlockKind::Paragraph, {2, 2}, text, {}});
    return article;
}

model::Issue issueOf(const QString &publication, std::vector<model::Article> articles, const QDate &date = QDate(2031, 5, 4))
{
    model::Issue issue;
    issue.publication = publication;
    issue.date = date;
    issue.articles = std::move(articles);
    return issue;
}

class Tellings : public testing::Test {
protected:
    model::IssueId store(const model::Issue &issue, int version = 1)
    {
        return tests::store(*m_writer, issue, u'/' + issue.publication, version).issue;
    }

    model::ArticleId idOf(const QString &headline)
    {
        const auto rows = m_archive.reader()->articles({}, 1000, 0);
        for (const model::ArticleRow &row : *rows) {
            if (row.headline == headline)
                return row.id;
        }
        ADD_FAILURE() << headline.toStdString();
        return 0;
    }

    QStringList tellingsOf(const QString &headline)
    {
        QStringList tellings;
        const auto similar = m_archive.reader()->similar(idOf(headline));
        for (const search::Similar &other : *similar) {
            if (other.relation == search::Relation::Same)
                tellings += other.article.headline;
        }
        tellings.sort();
        return tellings;
    }

    void reindex()
    {
        NoProgress progress;
        ASSERT_TRUE(m_writer->reindex(progress, {}).ok());
    }

    void storeThree()
    {
        store(issueOf(u"晨报"_s, {article(u"甲"_s, story(1)), article(u"他"_s, story(9))}));
        store(issueOf(u"晚报"_s, {article(u"乙"_s, story(1) + story(2, 20))}));
        store(issueOf(u"日报"_s, {article(u"丙"_s, story(3, 30) + story(1))}));
    }

    TemporaryArchive m_archive;
    std::unique_ptr<archive::Writer> m_writer = m_archive.writer();
};

TEST_F(Tellings, ThreeIssuesOneGroup)
{
    storeThree();
    EXPECT_EQ(tellingsOf(u"甲"_s), QStringList({u"丙"_s, u"乙"_s}));
    EXPECT_EQ(tellingsOf(u"乙"_s), QStringList({u"丙"_s, u"甲"_s}));
    EXPECT_EQ(tellingsOf(u"丙"_s), QStringList({u"乙"_s, u"甲"_s}));
    EXPECT_EQ(tellingsOf(u"他"_s), QStringList());
    EXPECT_EQ(tests::peek(m_archive.path(), u"SELECT count(*) FROM telling"_s), QStringList{u"3"_s}) << "a row for tellings alone";
    EXPECT_EQ(m_archive.reader()->similar(12).error().code, ErrorCode::NotFound);
}

TEST_F(Tellings, ManyStoredAtOnceAreGroupedAsOneByOne)
{
    ASSERT_TRUE(m_writer->begin().ok());
    storeThree();
    ASSERT_TRUE(m_writer->commit().ok());
    EXPECT_EQ(tellingsOf(u"甲"_s), QStringList({u"丙"_s, u"乙"_s}));
    ASSERT_TRUE(m_writer->begin().ok());
    store(issueOf(u"周报"_s, {article(u"丁"_s, story(1))}));
    m_writer->rollBack();
    store(issueOf(u"月报"_s, {article(u"戊"_s, story(5))}));
    EXPECT_EQ(tellingsOf(u"甲"_s), QStringList({u"丙"_s, u"乙"_s})) << "what was rolled back is forgotten";
}

TEST_F(Tellings, RoundupDoesNotChainItsStories)
{
    const QString all = story(1, 150) + story(2, 140) + story(3, 160);
    const auto told = [&] { return issueOf(u"汇编"_s, {article(u"汇编"_s, all)}); };
    const auto stories = [&] {
        return issueOf(u"晨报"_s, {article(u"甲"_s, story(1, 150)), article(u"乙"_s, story(2, 140)), article(u"丙"_s, story(3, 160))});
    };
    for (const bool isFirst : {true, false}) {
        isFirst ? store(told()) : store(stories());
        isFirst ? store(stories()) : store(told());
        EXPECT_LE(tellingsOf(u"甲"_s).size() + tellingsOf(u"乙"_s).size() + tellingsOf(u"丙"_s).size(), 1);
        EXPECT_EQ(tellingsOf(u"汇编"_s).size(), 1);
        store(issueOf(u"晨报"_s, {article(u"无"_s, story(8))}), 2);
        store(issueOf(u"汇编"_s, {article(u"有"_s, story(7))}), 2);
        EXPECT_EQ(tests::peek(m_archive.path(), u"SELECT count(*) FROM telling"_s), QStringList{u"0"_s});
    }
}

TEST_F(Tellings, FollowReplacedIssuesAndDatesSetByHand)
{
    storeThree();
    const model::IssueId evening = store(issueOf(u"晚报"_s, {article(u"新"_s, story(4))}), 2);
    EXPECT_EQ(tellingsOf(u"甲"_s), QStringList({u"丙"_s}));
    EXPECT_EQ(tellingsOf(u"新"_s), QStringList());
    store(issueOf(u"晚报"_s, {article(u"乙"_s, story(1))}), 3);
    EXPECT_EQ(tellingsOf(u"甲"_s), QStringList({u"丙"_s, u"乙"_s}));
    const auto before = idOf(u"乙"_s);
    ASSERT_TRUE(m_writer->setIssueDate(evening, QDate(2030, 1, 2)).ok());
    EXPECT_NE(idOf(u"乙"_s), before);
    EXPECT_EQ(tellingsOf(u"乙"_s), QStringList({u"丙"_s, u"甲"_s}));
    store(issueOf(u"周报"_s, {article(u"丁"_s, story(1))}));
    EXPECT_EQ(tellingsOf(u"乙"_s), QStringList({u"丁"_s, u"丙"_s, u"甲"_s}));
    reindex();
    EXPECT_EQ(tellingsOf(u"乙"_s), QStringList({u"丁"_s, u"丙"_s, u"甲"_s}));
}

TEST_F(Tellings, ToldApartStayApart)
{
    storeThree();
    ASSERT_TRUE(m_writer->tellApart(idOf(u"乙"_s)).ok());
    const auto areApart = [&](const char *when) {
        EXPECT_EQ(tellingsOf(u"乙"_s), QStringList()) << when;
        EXPECT_EQ(tellingsOf(u"甲"_s), QStringList({u"丙"_s})) << when;
    };
    areApart("at once");
    reindex();
    areApart("after a reindex");
    store(issueOf(u"晚报"_s, {article(u"乙"_s, story(1) + story(2, 25))}), 2);
    areApart("after its re-import");
    store(issueOf(u"日报"_s, {article(u"丙"_s, story(3, 35) + story(1))}), 2);
    areApart("after another one's");

    // A further telling is in one of the two groups, the likelier.
    store(issueOf(u"周报"_s, {article(u"丁"_s, story(1) + story(2, 25))}));
    EXPECT_EQ(tellingsOf(u"乙"_s), QStringList({u"丁"_s}));
    EXPECT_EQ(tellingsOf(u"甲"_s), QStringList({u"丙"_s}));

    ASSERT_TRUE(m_writer->tellTogether(idOf(u"乙"_s)).ok());
    EXPECT_EQ(tellingsOf(u"乙"_s), QStringList({u"丁"_s, u"丙"_s, u"甲"_s}));
    EXPECT_EQ(m_writer->tellApart(12).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_writer->tellTogether(12).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(m_writer->tellApart(idOf(u"他"_s)).ok()) << "apart from nothing";
}

TEST_F(Tellings, ManyAlikeAreOneGroup)
{
    constexpr int kTellings = 60;
    for (int i = 0; i < kTellings; ++i)
        store(issueOf(QString::number(i), {article(QString::number(i), story(1) + story(static_cast<unsigned>(100 + i), 20))}));
    EXPECT_EQ(tests::peek(m_archive.path(), u"SELECT count(*) || ' ' || count(DISTINCT story) FROM telling"_s),
              QStringList{u"60 1"_s});
}

/// Alike ones, each likest to its own: whatever the order in which they come, and however many at once.
TEST_F(Tellings, OrderDoesNotMatterAmongAlikeOnes)
{
    constexpr int kStories = 6;
    constexpr int kOrders = 8;
    struct Telling {
        int story;
        int house;
    };
    std::vector<Telling> tellings;
    for (int i = 0; i < kStories * 4; ++i)
        tellings.push_back({i % kStories, i / kStories});
    tests::RandomText random(21);
    std::set<QStringList> outcomes;
    for (int order = 0; order < kOrders; ++order) {
        for (std::size_t i = tellings.size(); i > 1; --i)
            std::swap(tellings[i - 1], tellings[static_cast<std::size_t>(random.below(static_cast<int>(i)))]);
        TemporaryArchive archive;
        const auto writer = archive.writer();
        const bool atOnce = order % 2 == 0;
        ASSERT_TRUE(!atOnce || writer->begin().ok());
        for (const Telling &telling : tellings) {
            const auto number = static_cast<unsigned>(telling.story);
            const QString text = story(number, 200) + story(100 + number * 10 + static_cast<unsigned>(telling.house), 30);
            const QString name = u"%1-%2"_s.arg(telling.story).arg(telling.house);
            tests::store(*writer, issueOf(name, {article(name, text)}), name);
        }
        ASSERT_TRUE(writer->commit().ok());
        outcomes.insert(tests::peek(archive.path(),
                                    u"SELECT group_concat(headline) FROM (SELECT story, headline FROM telling t "
                                    "JOIN article a ON a.id = t.article ORDER BY story, headline) GROUP BY story "
                                    "ORDER BY min(headline)"_s));
    }
    ASSERT_EQ(outcomes.size(), 1U);
    EXPECT_EQ(outcomes.begin()->size(), kStories);
    EXPECT_EQ(outcomes.begin()->front(), u"0-0,0-1,0-2,0-3"_s);
}

}  // namespace
}  // namespace dateline
