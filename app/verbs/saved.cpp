#include "app/verbs/saved.h"

#include "app/json_output.h"
#include "app/opened_library.h"
#include "app/options.h"
#include "app/rows.h"

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;

Result<void> saveOrForget(const Call &call)
{
    const QString name = call.operands.first();
    const QString query = call.operands.mid(1).join(u' ');
    if (call.has(option::remove) != query.isEmpty()) {
        return Error{ErrorCode::Invalid, query.isEmpty() ? u"save needs a name and a query"_s : u"--remove needs a name alone"_s,
                     {}};
    }
    auto opened = openLibrary(call);
    if (!opened)
        return opened.error();
    auto marks = opened->library->marks();
    if (!marks)
        return marks.error();
    return query.isEmpty() ? (*marks)->forgetSearch(name) : (*marks)->saveSearch(name, query);
}

}  // namespace

ExitStatus listSaved(const Call &call, Output &output)
{
    auto opened = openForSearch(call, output);
    const auto searches = opened ? opened->catalogue->savedSearches() : opened.error();
    if (!searches) {
        output.message(searches.error());
        return ExitStatus::Failed;
    }
    for (const model::SavedSearch &search : *searches) {
        if (call.has(option::json))
            output.json(toJson(search));
        else
            output.line(lineOf(search));
    }
    return searches->empty() ? ExitStatus::Partly : ExitStatus::Done;
}

ExitStatus save(const Call &call, Output &output)
{
    if (const auto done = saveOrForget(call); !done) {
        output.message(done.error());
        return ExitStatus::Failed;
    }
    return ExitStatus::Done;
}

}  // namespace dateline::app
