#pragma once

// The table of searches that a reader keeps. Within the caller's transaction; archive.h says what each call does.

#include "archive/sqlite/ids.h"
#include "archive/sqlite/statement.h"
#include "model/saved_search.h"

#include <vector>

namespace dateline::archive::sqlite {

/// As kept, with the contents' version (contents_version.h) at which it was last looked at.
struct KeptSearch {
    model::SavedSearch search;
    qint64 seen = 0;
};

Result<std::vector<KeptSearch>> keptSearches(Connection &connection);
/// The articles of issues that arrived after that version; the largest first.
Result<Ids> arrivedSince(Connection &connection, qint64 version);

Result<void> keepSearch(Connection &connection, const QString &name, const QString &query);
Result<void> markSearchSeen(Connection &connection, const QString &name);
Result<void> renameSearch(Connection &connection, const QString &name, const QString &newName);
Result<void> forgetSearch(Connection &connection, const QString &name);

}  // namespace dateline::archive::sqlite
