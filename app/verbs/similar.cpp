#include "app/verbs/similar.h"

#include "app/json_output.h"
#include "app/names.h"
#include "app/opened_library.h"
#include "app/options.h"
#include "app/rows.h"

namespace dateline::app {

using namespace Qt::StringLiterals;

ExitStatus similar(const Call &call, Output &output)
{
    const auto id = articleIdOf(call, output);
    if (!id)
        return ExitStatus::Failed;
    auto opened = openForSearch(call, output);
    if (!opened) {
        output.message(opened.error());
        return ExitStatus::Failed;
    }
    const auto similar = opened->catalogue->similar(*id);
    if (!similar) {
        output.message(similar.error());
        return similar.error().code == ErrorCode::NotFound ? ExitStatus::Partly : ExitStatus::Failed;
    }
    for (const search::Similar &other : *similar) {
        if (call.has(option::json))
            output.json(toJson(other));
        else
            output.line(u"%1 %2  %3"_s.arg(nameOf(other.relation), QString::number(other.likeness, 'f', 2),
                                           lineOf(other.article)));
    }
    return similar->empty() ? ExitStatus::Partly : ExitStatus::Done;
}

}  // namespace dateline::app
