// parse_report [--wrong]: every measure over ../shared/corpus, a line each; with --wrong what was not right.

#include "support/corpus.h"
#include "support/measures.h"

#include <cstdio>
#include <cstring>

using namespace dateline::tests;

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
    return unmet > 0 ? 1 : 0;
}
