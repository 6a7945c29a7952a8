#include "fuzz/targets.h"

#include "support/query_check.h"

#include <cstring>

namespace dateline::tests {

Fault faultOfTypedQuery(const QByteArray &bytes)
{
    QString units(bytes.size() / 2, Qt::Uninitialized);
    std::memcpy(units.data(), bytes.constData(), static_cast<std::size_t>(units.size()) * 2);
    const Fault fault = faultOfQuery(QString::fromUtf8(bytes));
    return fault.isEmpty() ? faultOfQuery(units) : fault;
}

}  // namespace dateline::tests
