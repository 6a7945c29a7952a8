// random_queries COUNT [SEED]: that many queries made at random (half-typed ones too) asked of a made archive of some
// thousand articles, each for its count and its first page. Ends with 1 at the first that fails or takes more than a second
// of the processor; else tells the slowest.

#include "search/language.h"
#include "support/random_issue.h"
#include "support/temporary_archive.h"

#include <cstdio>
#include <ctime>

using namespace dateline;

namespace {

constexpr int kIssues = 400;
constexpr int kArticles = 12;
constexpr int kMostPieces = 40;
constexpr double kMostSeconds = 1;

}  // namespace

int main(int argc, char **argv)
{
    const long count = argc > 1 ? std::atol(argv[1]) : 0;
    if (count <= 0) {
        std::fputs("random_queries COUNT [SEED]\n", stderr);
        return 2;
    }
    tests::RandomText random(argc > 2 ? static_cast<unsigned>(std::atol(argv[2])) : 1);
    tests::TemporaryArchive archive;
    const auto writer = archive.writer();
    if (!writer->begin())
        return 1;
    for (int i = 0; i < kIssues; ++i)
        tests::store(*writer, tests::randomIssue(random, kArticles), QStringLiteral("/%1.md").arg(i));
    if (!writer->commit())
        return 1;
    const auto reader = archive.reader();
    double slowest = 0;
    QString slowestTyped;
    long found = 0;
    for (long i = 0; i < count; ++i) {
        const QString typed = random.anything(1 + random.below(kMostPieces));
        const search::Query query = search::parse(typed);
        const std::clock_t start = std::clock();
        const auto totals = reader->count(query);
        const auto page = reader->search({query, i % 2 == 0 ? search::Sort::Newest : search::Sort::Relevance});
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        if (!totals || !page || seconds > kMostSeconds) {
            std::printf("%.3f s, %s: %s\n", seconds,
                        qPrintable(totals ? page ? QString() : page.error().message : totals.error().message), qPrintable(typed));
            return 1;
        }
        found += totals->articles > 0 ? 1 : 0;
        if (seconds > slowest) {
            slowest = seconds;
            slowestTyped = typed;
        }
    }
    std::printf("%ld queries, %ld with hits; the slowest took %.3f s: %s\n", count, found, slowest, qPrintable(slowestTyped));
    return 0;
}
