#pragma once

#include "app/command_line.h"
#include "app/output.h"

namespace dateline::app {

/// Writes an article, an issue or what a query finds into files.
ExitStatus exportFiles(const Call &call, Output &output);
bool setsPages(const Call &call);

}  // namespace dateline::app
