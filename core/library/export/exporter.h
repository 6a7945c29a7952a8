#pragma once

// Articles out of the library into files: one, an issue, or whatever a query finds. Synchronous; reads article after article,
// so that a large export takes no more memory than a small one. A file is written whole or not at all.

#include "archive/archive.h"
#include "base/progress.h"
#include "search/query.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>
#include <variant>
#include <vector>

namespace dateline::library {

enum class ExportFormat {
    Text,
    Markdown,  ///< opened again it gives the same articles
    Html,
    Json,      ///< JSON Lines: an article each, as `show --as json`
    Csv,
    Pdf,       ///< set by a function that the caller gives: core draws nothing
};

/// With its dot.
QString suffixOf(ExportFormat format);
/// "markdown" …; nothing when there is none of that name.
std::optional<ExportFormat> exportFormatOf(QStringView name);

// What goes out.
struct ExportArticle {
    model::ArticleId id = 0;
};
struct ExportIssue {
    model::IssueId id = 0;
};
struct ExportHits {
    search::Query query;
};

struct ExportRequest {
    std::variant<ExportArticle, ExportIssue, ExportHits> what;
    ExportFormat format = ExportFormat::Markdown;
    /// A folder (there is one, or it ends in /): an issue goes into one file, hits into one each. Else the file, which is
    /// replaced.
    QString path;
};

/// Sets pages and gives the file's bytes.
using PageSetter = std::function<Result<QByteArray>(const std::vector<archive::StoredArticle> &articles)>;

struct Exported {
    QStringList paths;
    int articles = 0;

    bool operator==(const Exported &) const = default;
};

/// Error: NotFound where there is no such article or issue; what was written before an error stays. Nothing found is no
/// error: then nothing is written.
Result<Exported> exportArticles(archive::Reader &catalogue, const ExportRequest &request, const PageSetter &setPages,
                                Progress &progress, std::stop_token stop);

}  // namespace dateline::library
