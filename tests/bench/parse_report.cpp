// parse_report [--wrong]: every measure over ../shared/corpus, a line each; with --wrong what was not right.

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

/// Reading and parsing, on one core, from memory, by the processor's time: the best of three rounds over a folder's Markdown.
void printSpeed(const QString &folder)
{
    std::vector<std::pair<QByteArray, QString>> files;
    qint64 bytes = 0;
    for (const QString &path : sharedFiles(QStringLiteral("corpus/bulletins/") + folder)) {
        files.emplace_back(readAll(path), QFileInfo(path).fileName());
        bytes += files.back().first.size();
    }
    double best = 0;
    for (int round = 0; round < 3; ++round) {
        const std::clock_t start = std::clock();
        for (const auto &[content, name] : files)
            parseBytes(content, name);
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        best = std::max(best, double(bytes) / 1e6 / seconds);
    }
    std::printf("%8.1f MB/s  read and parsed: %s, %.1f MB\n", best, qPrintable(folder), double(bytes) / 1e6);
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
    for (const MeasureRow &row : measureRows()) {
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
