#pragma once

#include "app/command_line.h"
#include "app/output.h"

namespace dateline::app {

/// What an issue has new, lacks and tells otherwise than another one, or than its own earlier version.
ExitStatus compare(const Call &call, Output &output);

}  // namespace dateline::app
