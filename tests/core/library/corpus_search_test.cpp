// The same on real bulletins, as they are read and parsed.

#include "library/library.h"
#include "support/corpus.h"
#include "support/searched_corpus.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(CorpusSearch, AgreesWithTheNaiveReading)
{
    SKIP_WITHOUT_SHARED();
    constexpr int kFilesApart = 60;
    constexpr int kQueries = 1200;
    tests::SearchedCorpus corpus;
    int number = 0;
    for (const char *folder : {"corpus/bulletins/xin-wen-lian-bo", "corpus/bulletins/cctv_news", "seed"}) {
        const QStringList files = tests::sharedFiles(QString::fromLatin1(folder)).filter(QStringLiteral(".md"));
        for (qsizetype i = 0; i < files.size(); i += kFilesApart) {
            const auto issue = library::parseFile(files[i]);
            ASSERT_TRUE(issue.ok()) << files[i].toStdString();
            corpus.add(*issue, number++);
        }
    }
    tests::RandomText random(51);
    for (int i = 0; i < kQueries && !::testing::Test::HasFailure(); ++i)
        corpus.check(i % 3 == 0 ? corpus.randomPhrase(random, 16) : corpus.randomQuery(random, i % 4));
    EXPECT_GT(corpus.found(), kQueries / 2);
}

}  // namespace
}  // namespace dateline
