#include "app/verbs/reindex.h"

#include "app/opened_library.h"

namespace dateline::app {

ExitStatus reindex(const Call &call, Output &output)
{
    auto opened = openLibrary(call);
    if (!opened) {
        output.message(opened.error());
        return ExitStatus::Failed;
    }
    const auto rebuilt = rebuildIndex(*opened->library, output);
    if (!rebuilt) {
        output.message(rebuilt.error());
        return ExitStatus::Failed;
    }
    return ExitStatus::Done;
}

}  // namespace dateline::app
