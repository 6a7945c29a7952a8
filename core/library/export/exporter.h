#pragma once

// Articles out of the library into files: one, an issue, or whatever a query finds. Synchronous; reads article after article,
// so that a large export takes no more memory than a small one. A file is written whole or not at all.

#include "base/progress.h"
#include "library/export/form.h"
#include "search/hit.h"

#include <QString>
#include <QStringList>

#include <stop_token>
#include <variant>

namespace dateline::library {

// What goes out.
struct ExportArticle {
    model::ArticleId id = 0;
};
struct ExportIssue {
    model::IssueId id = 0;
};
struct ExportHits {
    search::Query query;
    search::Sort sort = search::Sort::Newest;
};
struct ExportList {
    model::Scope scope;
};

struct ExportRequest {
    std::variant<ExportArticle, ExportIssue, ExportHits, ExportList> what;
    ExportFormat format = ExportFormat::Markdown;
    /// A folder (there is one, or it ends in /): an issue goes into one file, hits and what a list holds into one each, with
    /// names of their own; nothing that is there is overwritten. Else the file, which is replaced.
    QString path;
};

struct Exported {
    QStringList paths;
    int articles = 0;

    bool operator==(const Exported &) const = default;
};

/// `pageForm` makes a page's form, for ExportFormat::Pdf; without one that is Invalid. Error: NotFound where there is no such article or issue; what was written before an error stays. Nothing found is no
/// error: then nothing is written.
Result<Exported> exportArticles(archive::Reader &catalogue, const ExportRequest &request, const FormMaker &pageForm,
                                Progress &progress, std::stop_token stop);

}  // namespace dateline::library
