#pragma once

// A query's tree as one line: and(…) or(…) not(…), [text] with its field before and * after it,
// days as 2024-07-01..2024-07-31, nothing as -, near5(…), title=[a whole
// name], kind<a value's code>.

#include "search/query.h"

#include <QString>

namespace dateline::tests {

QString dump(const search::Query &query);

}  // namespace dateline::tests
