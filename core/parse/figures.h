#pragma once

#include "model/issue.h"

namespace dateline::parse {

/// Fills `figures` and `doubts` of every article, briefs included.
void findFiguresAndDoubts(model::Issue &issue);

}  // namespace dateline::parse
