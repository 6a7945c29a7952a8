#pragma once

#include "model/issue.h"
#include "read/document.h"

#include <vector>

namespace dateline::parse {

/// An issue's list of contents, an entry a line: a line that begins with no number belongs to the one above, except a
/// sign-off in brackets.
std::vector<model::TextLines> summaryLines(const std::vector<read::Block> &blocks);

}  // namespace dateline::parse
