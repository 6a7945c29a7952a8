#include "app/verbs/parse.h"

#include "app/options.h"
#include "app/outline.h"
#include "library/file_list.h"
#include "library/issue_json.h"
#include "library/library.h"

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;

void printIssue(const model::Issue &issue, const QString &path, bool json, Output &output)
{
    if (json) {
        output.json(library::toJson(issue, path));
        return;
    }
    const QStringList lines = outlineOf(issue, path);
    for (const QString &line : lines)
        output.line(line);
}

void printError(const Error &error, const QString &path, bool json, Output &output)
{
    if (json)
        output.json({{u"path"_s, path}, {u"error"_s, error.message}});
    else
        output.message(Error{error.code, error.message, path});
}

}  // namespace

ExitStatus parse(const Call &call, Output &output)
{
    const bool json = call.has(option::json);
    const QStringList paths = library::filesUnder(call.operands);
    int failed = 0;
    for (const QString &path : paths) {
        const auto issue = library::parseFile(path, call.value(option::encoding));
        if (issue) {
            printIssue(*issue, path, json, output);
        } else {
            printError(issue.error(), path, json, output);
            ++failed;
        }
    }
    if (paths.isEmpty()) {
        output.message(u"no bulletin in %1"_s.arg(call.operands.join(u", "_s)));
        return ExitStatus::Partly;
    }
    if (failed == 0)
        return ExitStatus::Done;
    return failed == paths.size() ? ExitStatus::Failed : ExitStatus::Partly;
}

}  // namespace dateline::app
