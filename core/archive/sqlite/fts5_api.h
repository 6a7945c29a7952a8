#pragma once

struct fts5_api;
struct sqlite3;

namespace dateline::archive::sqlite {

/// FTS5's extension interface on this connection; null when SQLite was built without FTS5.
fts5_api *fts5ApiOf(sqlite3 *handle);

}  // namespace dateline::archive::sqlite
