#pragma once

#include "app/command_line.h"
#include "app/output.h"

namespace dateline::app {

/// Prints one page of hits, then loose text that matches, then the totals. Several operands are one query.
ExitStatus search(const Call &call, Output &output);

}  // namespace dateline::app
