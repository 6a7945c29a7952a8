// Ranking from the index and by reading are two ways to the same scores.

#include "search/language.h"
#include "support/random_issue.h"
#include "support/temporary_archive.h"

#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using Scores = std::map<model::ArticleId, double>;

Scores scoresOf(archive::Reader &reader, const QString &typed)
{
    Scores scores;
    const auto page = reader.search({search::parse(typed), search::Sort::Relevance, 500});
    EXPECT_TRUE(page.ok());
    double before = 1e9;
    for (const search::Hit &hit : page->hits) {
        EXPECT_LE(hit.score, before);
        before = hit.score;
        scores[hit.article.id] = hit.score;
    }
    return scores;
}

class Relevance : public ::testing::Test {
protected:
    void SetUp() override
    {
        const auto writer = m_archive.writer();
        tests::RandomText random(29);
        ASSERT_TRUE(writer->begin().ok());
        for (int i = 0; i < 60; ++i)
            tests::store(*writer, tests::randomIssue(random, 6), u"/%1.md"_s.arg(i));
        ASSERT_TRUE(writer->commit().ok());
        m_reader = m_archive.reader();
    }

    tests::TemporaryArchive m_archive;
    std::unique_ptr<archive::Reader> m_reader;
};

TEST_F(Relevance, IsTheSameFromTheIndexAndByReading)
{
    // A figure that no article has changes nothing of what is found, but must be looked for in the texts.
    const QString byReading = u"(%1) OR 数字:>=9000亿亿"_s;
    int compared = 0;
    std::vector<QString> words = tests::issueAlphabet();
    words.insert(words.end(), {u"震"_s, u"臺"_s, u"安"_s});  // a character alone has a way of its own
    for (const QString &word : words) {
        const QString typed = u'"' + word + u'"';
        if (search::parse(typed).root.kind != search::ClauseKind::Text)
            continue;
        for (const QString &query : QStringList{typed, u"标题:"_s + typed, typed + u" -\"震\""_s, typed + u" "_s + typed}) {
            const Scores scores = scoresOf(*m_reader, query);
            const Scores read = scoresOf(*m_reader, byReading.arg(query));
            EXPECT_EQ(scores, read) << query.toStdString();
            compared += scores.empty() ? 0 : 1;
        }
    }
    EXPECT_GT(compared, 20);
}

TEST_F(Relevance, OfTwoWordsIsHigherThanOfEither)
{
    const Scores both = scoresOf(*m_reader, u"地震 预警"_s);
    const Scores either = scoresOf(*m_reader, u"地震"_s);
    ASSERT_FALSE(both.empty());
    for (const auto &[id, score] : both)
        EXPECT_GT(score, either.at(id));
}

TEST_F(Relevance, WhatIsNotTextNarrowsAndDoesNotRank)
{
    const Scores all = scoresOf(*m_reader, u"地震"_s);
    for (const QString &more : {u"社:新华社"_s, u"日期:2024-07-26"_s, u"日期:2024-07-26 社:新华社"_s}) {
        const Scores some = scoresOf(*m_reader, u"地震 "_s + more);
        ASSERT_FALSE(some.empty()) << more.toStdString();
        EXPECT_LT(some.size(), all.size());
        for (const auto &[id, score] : some)
            EXPECT_EQ(score, all.at(id));
    }
}

}  // namespace
}  // namespace dateline
