#pragma once

#include "app/command_line.h"
#include "app/output.h"

namespace dateline::app {

/// Prints one article as a reference.
ExitStatus cite(const Call &call, Output &output);

}  // namespace dateline::app
