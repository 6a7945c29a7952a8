// Any bytes as a query. Built with clang when DATELINE_FUZZ is on (tests/fuzz/CMakeLists.txt); the unit
// tests run the same check over random inputs.

#include "support/query_check.h"

#include <QString>

#include <cstdint>
#include <cstdlib>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto *bytes = reinterpret_cast<const char *>(data);
    QString units(static_cast<qsizetype>(size / 2), Qt::Uninitialized);
    std::memcpy(units.data(), bytes, static_cast<std::size_t>(units.size()) * 2);
    const auto length = static_cast<qsizetype>(size);
    if (!dateline::tests::faultOfQuery(QString::fromUtf8(bytes, length)).isEmpty()
        || !dateline::tests::faultOfQuery(units).isEmpty())
        std::abort();
    return 0;
}
