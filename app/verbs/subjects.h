#pragma once

#include "app/command_line.h"
#include "app/output.h"

namespace dateline::app {

ExitStatus subjects(const Call &call, Output &output);

}  // namespace dateline::app
