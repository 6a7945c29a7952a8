#pragma once

#include "search/query.h"

#include <functional>

namespace dateline::archive::sqlite {

/// Whether a name - a section's, a tag, a language's code - answers a clause about names of that kind.
std::function<bool(const QString &)> nameTest(const search::Clause &clause);

}  // namespace dateline::archive::sqlite
