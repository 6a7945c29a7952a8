#pragma once

#include "app/command_line.h"
#include "app/output.h"

namespace dateline::app {

// Each prints a row a line; Partly when there is none.
ExitStatus listIssues(const Call &call, Output &output);
ExitStatus listSections(const Call &call, Output &output);
ExitStatus listArticles(const Call &call, Output &output);

}  // namespace dateline::app
