// parse_report [--wrong | --speed]: every measure over ../shared/corpus, a line each, and the speed; with --wrong what
// was not right too; with --speed the speed alone.

#include "read/reader.h"
#include "support/corpus.h"
#include "support/measures.h"
#include "support/parsing.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>

using namespace dateline::tests;

namespace {

/// The best of five rounds over the files, by the processor's time, on one core and from memory.
template<typename Step>
double megabytesInASecond(const std::vector<std::pair<QByteArray, QString>> &files, const Step &step)
{
    double best = 0;
    for (int round = 0; round < 5; ++round) {
        qint64 bytes = 0;
        const std::clock_t start = std::clock();
        for (const auto &[content, name] : files) {
            step(content, name);
            bytes += content.size();
        }
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        best = std::max(best, double(bytes) / 1e6 / seconds);
    }
    return best;
}

void printSpeed(const QString &folder)
{
    std::vector<std::pair<QByteArray, QString>> files;
    for (const QString &path : sharedFiles(QStringLiteral("corpus/bulletins/") + folder))
        files.emplace_back(readAll(path), QFileInfo(path).fileName());
    const double both = megabytesInASecond(files, parseBytes);
    const double reading = megabytesInASecond(files, [](const QByteArray &content, const QString &name) { (void)dateline::read::readDocument(content, name); });
    std::printf("%8.1f MB/s  read and parsed (%.1f read): %s\n", both, reading, qPrintable(folder));
}

}  // namespace

int main(int argc, char **argv)
{
    const bool wrong = argc > 1 && std::strcmp(argv[1], "--wrong") == 0;
    if (sharedFolder().isEmpty()) {
        std::fputs("no corpus here\n", stderr);
        return 2;
    }
    int unmet = 0;
    const bool speedAlone = argc > 1 && std::strcmp(argv[1], "--speed") == 0;
    for (const MeasureRow &row : speedAlone ? std::vector<MeasureRow>() : measureRows()) {
        for (const Measure &measure : row.make()) {
            unmet += measure.isMet() ? 0 : 1;
            std::printf("%7lld of %7lld  %6.2f %%  floor %6.2f %%  %s %s\n", static_cast<long long>(measure.right),
                        static_cast<long long>(measure.of), 100 * measure.share(), 100 * measure.floor,
                        measure.isMet() ? " " : "!", qPrintable(measure.name));
            for (const QString &line : wrong ? measure.wrong : QStringList())
                std::printf("          %s\n", qPrintable(line));
        }
    }
    printSpeed(QStringLiteral("cctv_news"));
    printSpeed(QStringLiteral("xin-wen-lian-bo"));
    return unmet > 0 ? 1 : 0;
}
