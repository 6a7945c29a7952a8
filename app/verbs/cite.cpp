#include "app/verbs/cite.h"

#include "app/opened_library.h"
#include "app/options.h"
#include "library/citation/citation.h"

namespace dateline::app {

using namespace Qt::StringLiterals;

ExitStatus cite(const Call &call, Output &output)
{
    const auto style = call.has(option::as) ? library::citationStyleOf(call.value(option::as)) : library::CitationStyle::Gbt7714;
    if (!style) {
        output.message(u"--as needs gbt7714, bibtex, ris or csl, not '%1'"_s.arg(call.value(option::as)));
        return ExitStatus::Failed;
    }
    const auto id = articleIdOf(call, output);
    if (!id)
        return ExitStatus::Failed;
    auto opened = openLibrary(call);
    if (!opened) {
        output.message(opened.error());
        return ExitStatus::Failed;
    }
    const auto article = opened->catalogue->article(*id);
    if (!article) {
        output.message(article.error());
        return article.error().code == ErrorCode::NotFound ? ExitStatus::Partly : ExitStatus::Failed;
    }
    QString citation = library::citationOf(library::citedOf(*article), *style);
    for (const QString &line : citation.remove(u'\r').split(u'\n'))
        output.line(line);
    return ExitStatus::Done;
}

}  // namespace dateline::app
