#pragma once

#include "app/command_line.h"
#include "app/output.h"

namespace dateline::app {

/// Opens the window with the call's operands (files, folders, file: addresses), or hands them to the
/// one that this archive has already. Returns when the window is closed.
ExitStatus openWindow(const Call &call, int &argc, char **argv, Output &output);

}  // namespace dateline::app
