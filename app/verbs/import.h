#pragma once

#include "app/command_line.h"
#include "app/output.h"

namespace dateline::app {

/// Imports files and folders. An interrupt (Ctrl+C) ends it after the present file; what is stored stays.
ExitStatus import(const Call &call, Output &output);

}  // namespace dateline::app
