// The archive against the naive reading, on random issues and on queries of every kind.

#include "support/random_issue.h"
#include "support/searched_corpus.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

using tests::RandomText;
using tests::SearchedCorpus;

void fill(SearchedCorpus &corpus, RandomText &random, int issues)
{
    for (int i = 0; i < issues; ++i)
        corpus.add(tests::randomIssue(random, 12), i);
    for (int i = 0; i < issues / 3; ++i)  // as a corpus looks after use
        corpus.add(tests::randomIssue(random, 12), random.below(issues), 2 + i);
}

TEST(ArchiveSearch, AgreesWithTheNaiveReading)
{
    constexpr int kQueries = 2000;
    RandomText random(7);
    SearchedCorpus corpus;
    fill(corpus, random, 20);
    corpus.mark(random);
    for (int i = 0; i < kQueries && !::testing::Test::HasFailure(); ++i)
        corpus.check(corpus.randomQuery(random, i % 4));
    EXPECT_GT(corpus.found(), kQueries / 3);
    EXPECT_LT(corpus.found(), kQueries);
}

TEST(ArchiveSearch, FacetsCountWhatTheListHolds)
{
    RandomText random(8);
    SearchedCorpus corpus;
    fill(corpus, random, 12);
    for (int i = 0; i < 40 && !::testing::Test::HasFailure(); ++i)
        corpus.checkFacets(corpus.randomQuery(random, i % 3));
    corpus.add(tests::randomIssue(random, 12), 100);  // what was loaded is loaded again
    for (int i = 0; i < 5 && !::testing::Test::HasFailure(); ++i)
        corpus.checkFacets(corpus.randomQuery(random, 1));
}

TEST(ArchiveSearch, FindsEveryStretchOfText)
{
    RandomText random(9);
    SearchedCorpus corpus;
    fill(corpus, random, 12);
    for (int i = 0; i < 400 && !::testing::Test::HasFailure(); ++i)
        corpus.check(corpus.randomPhrase(random, 60));
}

}  // namespace
}  // namespace dateline
