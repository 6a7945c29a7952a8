#include "app/verbs/similar.h"

#include "app/json_output.h"
#include "app/names.h"
#include "app/opened_library.h"
#include "app/options.h"
#include "app/rows.h"

namespace dateline::app {

using namespace Qt::StringLiterals;

namespace {

Result<void> split(const Call &call, model::ArticleId id, library::Library &library)
{
    auto marks = library.marks();
    if (!marks)
        return marks.error();
    return call.has(option::apart) ? (*marks)->tellApart(id) : (*marks)->tellTogether(id);
}

ExitStatus failed(const Error &error, Output &output)
{
    output.message(error);
    return error.code == ErrorCode::NotFound ? ExitStatus::Partly : ExitStatus::Failed;
}

}  // namespace

ExitStatus similar(const Call &call, Output &output)
{
    if (call.has(option::apart) && call.has(option::together)) {
        output.message(u"--apart or --together, not both"_s);
        return ExitStatus::Failed;
    }
    const auto id = articleIdOf(call, output);
    if (!id)
        return ExitStatus::Failed;
    auto opened = openForSearch(call, output);
    if (!opened) {
        output.message(opened.error());
        return ExitStatus::Failed;
    }
    if (call.has(option::apart) || call.has(option::together)) {
        if (const auto done = split(call, *id, *opened->library); !done)
            return failed(done.error(), output);
    }
    const auto similar = opened->catalogue->similar(*id);
    if (!similar)
        return failed(similar.error(), output);
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
