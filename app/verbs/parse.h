#pragma once

#include "app/command_line.h"
#include "app/output.h"

namespace dateline::app {

/// Reads and parses each file (folders: every file a reader claims) and prints its outline or its JSON.
ExitStatus parse(const Call &call, Output &output);

}  // namespace dateline::app
