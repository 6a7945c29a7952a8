#pragma once

#include "app/command_line.h"
#include "app/output.h"

namespace dateline::app {

/// Rebuilds the index from the texts.
ExitStatus reindex(const Call &call, Output &output);

}  // namespace dateline::app
