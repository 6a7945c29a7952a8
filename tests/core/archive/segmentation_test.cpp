// Words and pairs of characters of a segmented text, asked of real bulletins: the archive against the naive reading.

#include "search/other_reading.h"
#include "support/corpus.h"
#include "support/parsing.h"
#include "support/searched_corpus.h"

#include <gtest/gtest.h>

#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

constexpr int kIssues = 8;
constexpr int kEach = 300;  ///< words, and pairs

/// Words as they are cut, and pairs of characters that stand side by side within and across them.
void collect(std::set<QString> &words, std::set<QString> &pairs)
{
    for (const QString &path : tests::sharedFiles(u"corpus/segmentation/icwb2-gold"_s)) {
        for (const QString &line : QString::fromUtf8(tests::readAll(path)).split(u'\n')) {
            const QStringList cut = line.split(u' ', Qt::SkipEmptyParts);
            words.insert(cut.begin(), cut.end());
            const QString text = cut.join(QString());
            for (qsizetype i = 0; i + 2 <= text.size(); ++i)
                pairs.insert(text.sliced(i, 2));
        }
    }
}

/// Evenly out of all of them.
std::vector<QString> some(const std::set<QString> &all)
{
    std::vector<QString> some;
    std::size_t at = 0;
    for (const QString &text : all) {
        if (at++ % std::max<std::size_t>(1, all.size() / kEach) == 0)
            some.push_back(text);
    }
    return some;
}

TEST(Segmentation, WordsAndPairsAreFoundWhereTheyStand)
{
    SKIP_WITHOUT_SHARED();
    tests::SearchedCorpus corpus;
    int number = 0;
    for (const char16_t *folder : {u"corpus/bulletins/xin-wen-lian-bo", u"corpus/bulletins/cctv_news"}) {
        const QStringList files = tests::sharedFiles(QString::fromUtf16(folder));
        const qsizetype step = std::max<qsizetype>(1, files.size() / kIssues);
        for (qsizetype i = 0; i < files.size(); i += step)
            corpus.add(tests::parseBytes(tests::readAll(files[i]), QFileInfo(files[i]).fileName()), number++);
    }
    std::set<QString> words;
    std::set<QString> pairs;
    collect(words, pairs);
    ASSERT_GT(words.size(), 10'000U);
    int asked = 0;
    for (const auto &texts : {some(words), some(pairs)}) {
        for (const QString &text : texts) {
            search::Clause clause;
            clause.kind = search::ClauseKind::Text;
            clause.text = text;
            if (search::otherReadingOf({clause}))  // 三万 finds 30,000 too, of which the naive reading knows nothing
                continue;
            corpus.check({clause});
            ++asked;
            if (::testing::Test::HasFailure())
                return;
        }
    }
    EXPECT_GT(corpus.found(), asked / 10);
}

}  // namespace
}  // namespace dateline
