// The index of sketches: agrees with a plain map, and looks up as much in a large archive as in a small one, near enough.

#include "archive/sqlite/token_runs.h"
#include "support/temporary_archive.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using archive::sqlite::Token;
using archive::sqlite::TokenRuns;

class TokenRunsKept : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_connection.ok()); }

    tests::TemporaryArchive m_archive;
    Result<std::unique_ptr<archive::sqlite::Connection>> m_connection = archive::sqlite::Connection::open(m_archive.path());
    std::mt19937 m_random{7};
};

TEST_F(TokenRunsKept, AgreeWithAMap)
{
    TokenRuns runs(**m_connection);
    std::map<quint32, std::set<model::ArticleId>> expected;
    constexpr int kBatches = 120;
    ASSERT_TRUE((*m_connection)->execute(u"BEGIN IMMEDIATE"_s).ok());
    for (int batch = 0; batch < kBatches; ++batch) {
        std::vector<Token> tokens;
        for (unsigned i = 0; i < 1 + m_random() % 900; ++i) {
            // Few hashes, small and large, so that many articles share them.
            const quint32 hash = m_random() % 3 == 0 ? static_cast<quint32>(m_random()) : static_cast<quint32>(m_random() % 40'000) << 17;
            const auto article = static_cast<model::ArticleId>(m_random() % 1'000'000) << (m_random() % 2 == 0 ? 20 : 0);
            tokens.push_back({hash, article, static_cast<quint8>(hash % 256)});
            expected[hash].insert(article);
        }
        ASSERT_TRUE(runs.add(tokens).ok());
        if (batch % 17 != 0)
            continue;
        std::vector<quint32> asked;
        const unsigned sparse = batch % 2 == 0 ? 1 : 300;
        for (const auto &[hash, articles] : expected) {
            if (m_random() % sparse == 0)
                asked.push_back(hash);
            if (m_random() % 50 == 0 && !expected.contains(hash + 1))
                asked.push_back(hash + 1);
        }
        std::map<quint32, std::set<model::ArticleId>> found;
        ASSERT_TRUE(runs.find(asked, [&](const Token &token) {
            EXPECT_EQ(token.of, token.hash % 256);
            found[token.hash].insert(token.article);
        }).ok());
        std::map<quint32, std::set<model::ArticleId>> wanted;
        for (const quint32 hash : asked) {
            if (expected.contains(hash))
                wanted[hash] = expected[hash];
        }
        EXPECT_EQ(found, wanted);
    }
    ASSERT_TRUE(runs.clear().ok());
    ASSERT_TRUE(runs.find({1, 2}, [](const Token &) { ADD_FAILURE(); }).ok());
    ASSERT_TRUE((*m_connection)->execute(u"COMMIT"_s).ok());
}

TEST_F(TokenRunsKept, WhatEveryArticleHasKeepsTheNewest)
{
    TokenRuns runs(**m_connection);
    ASSERT_TRUE((*m_connection)->execute(u"BEGIN IMMEDIATE"_s).ok());
    for (model::ArticleId article = 1; article <= 500; ++article)
        ASSERT_TRUE(runs.add({{5, article, 1}, {static_cast<quint32>(1000 + article), article, 1}}).ok());
    std::set<model::ArticleId> found;
    ASSERT_TRUE(runs.find({5}, [&](const Token &token) { found.insert(token.article); }).ok());
    EXPECT_TRUE(found.contains(500));
    EXPECT_LE(found.size(), 12 * TokenRuns::kMostOfHash);
    ASSERT_TRUE((*m_connection)->execute(u"COMMIT"_s).ok());
}

/// Pages that the look-up of one issue reads.
TEST_F(TokenRunsKept, LookUpDoesNotGrowWithTheArchive)
{
    constexpr std::size_t kTokensOfIssue = 150;
    TokenRuns runs(**m_connection);
    std::map<int, qint64> pages;  // by issues held
    ASSERT_TRUE((*m_connection)->execute(u"BEGIN IMMEDIATE"_s).ok());
    for (int issue = 1; issue <= 2048; ++issue) {
        std::vector<Token> tokens;
        std::vector<quint32> hashes;
        for (std::size_t i = 0; i < kTokensOfIssue; ++i) {
            tokens.push_back({static_cast<quint32>(m_random()), issue, 9});
            hashes.push_back(static_cast<quint32>(m_random()));
        }
        ASSERT_TRUE(runs.add(tokens).ok());
        std::sort(hashes.begin(), hashes.end());
        const qint64 before = runs.pagesRead();
        ASSERT_TRUE(runs.find(hashes, [](const Token &) {}).ok());
        qint64 &most = pages[issue <= 512 ? 512 : issue <= 1024 ? 1024 : 2048];
        most = std::max(most, runs.pagesRead() - before);
    }
    ASSERT_TRUE((*m_connection)->execute(u"COMMIT"_s).ok());
    // Each time as large: at most one more run, in which every token is on a page of its own.
    const auto tokens = static_cast<qint64>(kTokensOfIssue);
    EXPECT_LE(pages[1024], pages[512] + tokens);
    EXPECT_LE(pages[2048], pages[1024] + tokens);
    EXPECT_LE(pages[2048], 7 * tokens);
}

}  // namespace
}  // namespace dateline
