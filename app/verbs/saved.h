#pragma once

#include "app/command_line.h"
#include "app/output.h"

namespace dateline::app {

/// Lists the searches that are kept, with what is new to each.
ExitStatus listSaved(const Call &call, Output &output);

/// Keeps a search under a name, or forgets it.
ExitStatus save(const Call &call, Output &output);

}  // namespace dateline::app
