#pragma once

// Sets of row ids, kept sorted with the largest first, as newest-first lists need them.

#include <QtGlobal>

#include <vector>

namespace dateline::archive::sqlite {

using Ids = std::vector<qint64>;

Ids intersection(const Ids &a, const Ids &b);
Ids unionOf(const Ids &a, const Ids &b);
Ids difference(const Ids &a, const Ids &b);

}  // namespace dateline::archive::sqlite
