#include "app/verbs/lists.h"

#include "app/json_output.h"
#include "app/opened_library.h"
#include "app/options.h"
#include "app/rows.h"
#include "app/subject_option.h"

namespace dateline::app {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPageSize = 500;

template<typename Row>
void printText(const std::vector<Row> &rows, Output &output)
{
    for (const Row &row : rows)
        output.line(lineOf(row));
}

/// Under the name of their issue and section.
void printText(const std::vector<model::ArticleRow> &rows, Output &output)
{
    QString above;
    for (const model::ArticleRow &row : rows) {
        const QString heading = headingOf(row);
        if (heading != above)
            output.line(heading);
        above = heading;
        output.line(row.parent == 0 ? u"  "_s + lineOf(row) : u"      "_s + lineOf(row));
    }
}

template<typename Row>
void print(const std::vector<Row> &rows, bool json, Output &output)
{
    if (!json) {
        printText(rows, output);
        return;
    }
    for (const Row &row : rows)
        output.json(toJson(row));
}

/// Opens the archive, prints what `rowsOf` finds in it.
template<typename Find>
ExitStatus list(const Call &call, Output &output, Find &&rowsOf)
{
    // Subjects are inferred with the index: an older archive has none before.
    auto opened = call.has(option::subject) ? openForSearch(call, output) : openLibrary(call);
    if (!opened) {
        output.message(opened.error());
        return ExitStatus::Failed;
    }
    const auto rows = rowsOf(*opened->catalogue);
    if (!rows) {
        output.message(rows.error());
        return ExitStatus::Failed;
    }
    print(*rows, call.has(option::json), output);
    return rows->empty() ? ExitStatus::Partly : ExitStatus::Done;
}

Result<void> addArticles(library::Catalogue &catalogue, const model::Scope &scope,
                         std::vector<model::ArticleRow> &rows)
{
    for (int offset = 0;; offset += kPageSize) {
        auto page = catalogue.articles(scope, kPageSize, offset);
        if (!page)
            return page.error();
        rows.insert(rows.end(), page->begin(), page->end());
        if (page->size() < static_cast<std::size_t>(kPageSize))
            return {};
    }
}

model::Scope scopeOf(std::optional<model::IssueId> issue, std::optional<int> section)
{
    model::Scope scope;
    scope.issue = issue;
    scope.section = section;
    return scope;
}

/// The sections of that name, in all issues or in one.
Result<std::vector<model::Scope>> scopesNamed(library::Catalogue &catalogue, const QString &section,
                                              std::optional<model::IssueId> issue)
{
    const auto sections = catalogue.sections(issue);
    if (!sections)
        return sections.error();
    std::vector<model::Scope> scopes;
    for (const model::SectionRow &row : *sections) {
        if (row.name == section)
            scopes.push_back(scopeOf(row.issue, row.index));
    }
    return scopes;
}

}  // namespace

ExitStatus listIssues(const Call &call, Output &output)
{
    return list(call, output, [](library::Catalogue &catalogue) -> Result<std::vector<ListedIssue>> {
        const auto issues = catalogue.issues();
        if (!issues)
            return issues.error();
        const auto doubts = catalogue.doubts();
        if (!doubts)
            return doubts.error();
        std::vector<ListedIssue> listed;
        for (const model::IssueRow &issue : *issues)
            listed.push_back({issue, doubts->value(issue.id)});
        return listed;
    });
}

ExitStatus listSections(const Call &call, Output &output)
{
    return list(call, output,
                [](library::Catalogue &catalogue) { return catalogue.sections(std::nullopt); });
}

ExitStatus listArticles(const Call &call, Output &output)
{
    const auto id = call.number(option::issue, 0, 1);
    if (!id) {
        output.message(id.error());
        return ExitStatus::Failed;
    }
    const auto subject = subjectOf(call);
    if (!subject) {
        output.message(subject.error());
        return ExitStatus::Failed;
    }
    const std::optional<model::IssueId> issue =
        call.has(option::issue) ? std::optional(*id) : std::nullopt;

    return list(call, output,
                [&](library::Catalogue &catalogue) -> Result<std::vector<model::ArticleRow>> {
                    std::vector<model::Scope> scopes{scopeOf(issue, std::nullopt)};
                    if (call.has(option::section)) {
                        auto named = scopesNamed(catalogue, call.value(option::section), issue);
                        if (!named)
                            return named.error();
                        scopes = std::move(named).value();
                    }
                    std::vector<model::ArticleRow> rows;
                    for (model::Scope &scope : scopes) {
                        scope.subject = *subject;
                        const auto added = addArticles(catalogue, scope, rows);
                        if (!added)
                            return added.error();
                    }
                    return rows;
                });
}

}  // namespace dateline::app
