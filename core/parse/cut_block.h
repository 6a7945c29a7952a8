#pragma once

#include "read/document.h"

namespace dateline::parse {

/// Takes off what stands before `at` (UTF-16 units), with the lines, bold stretches and links that lie in it; `block` is
/// the rest. Both are trimmed.
read::Block cutBefore(read::Block &block, int at);

}  // namespace dateline::parse
