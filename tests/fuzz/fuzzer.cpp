// The targets as a libFuzzer program: fuzzer --target=NAME, with libFuzzer's own options and folders.

#include "fuzz/targets.h"
#include "support/parsing.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace dateline::tests;

namespace {

const Target *chosen = nullptr;

}  // namespace

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    for (int i = 1; i < *count; ++i) {
        for (const Target &target : targets()) {
            if (QByteArray((*arguments)[i]) == QByteArray("--target=").append(target.name))
                chosen = &target;
        }
    }
    if (chosen == nullptr) {
        std::fputs("fuzzer --target=NAME [libFuzzer's options] [FOLDER]...\n", stderr);
        std::exit(2);
    }
    knowledge();  // made now, so that no input is charged with it
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Fault fault = chosen->fault(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!fault.isEmpty()) {
        std::fprintf(stderr, "%s: %s\n", chosen->name, fault.toUtf8().constData());
        std::abort();
    }
    return 0;
}
