#pragma once

#include "app/command_line.h"
#include "app/output.h"
#include "library/library.h"

#include <memory>
#include <optional>

namespace dateline::app {

/// The file that the call names by --archive, else the default.
QString archivePath(const Call &call);

/// An open archive with one reading connection.
struct OpenedLibrary {
    std::unique_ptr<library::Library> library;
    std::unique_ptr<library::Catalogue> catalogue;
};

Result<OpenedLibrary> openLibrary(const Call &call);

/// The same with an index that is up to date: builds it anew first when another version of the program
/// made it, and says so.
Result<OpenedLibrary> openForSearch(const Call &call, Output &output);

/// The article that the call's operand names by its id; nothing, having said so, when it names none.
std::optional<model::ArticleId> articleIdOf(const Call &call, Output &output);

/// Judges the articles present with what was taught, with progress.
Result<void> applyLessons(library::Marks &marks, Output &output);

/// Builds the index anew, with progress; an interrupt leaves the former one.
Result<void> rebuildIndex(library::Library &library, Output &output);

}  // namespace dateline::app
