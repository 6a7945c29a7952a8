#pragma once

// What the program does without a window: one function a verb, in app/verbs/.

#include "app/command_line.h"
#include "app/output.h"

#include <vector>

namespace dateline::app {

struct Verb {
    VerbSyntax syntax;
    ExitStatus (*run)(const Call &call, Output &output) = nullptr;
    bool (*needsFonts)(const Call &call) = nullptr;  ///< whether it draws; it still opens no window
};

/// Every verb, in the order of the help.
const std::vector<Verb> &verbs();

}  // namespace dateline::app
