#pragma once

#include "app/command_line.h"
#include "app/output.h"

namespace dateline::app {

/// Other tellings of an article's story, and related articles.
ExitStatus similar(const Call &call, Output &output);

}  // namespace dateline::app
