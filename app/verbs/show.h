#pragma once

#include "app/command_line.h"
#include "app/output.h"

namespace dateline::app {

/// Prints one article as text, Markdown, HTML or JSON.
ExitStatus show(const Call &call, Output &output);

}  // namespace dateline::app
