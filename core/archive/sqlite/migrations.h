#pragma once

// The archive's form, version by version (PRAGMA user_version). A script is never changed once it has
// been released; a new form is a new script. schema.md tells what the tables are for.

#include "archive/sqlite/connection.h"

namespace dateline::archive::sqlite {

/// PRAGMA application_id of every archive: "DtLn".
inline constexpr qint64 kApplicationId = 0x44744C6E;

/// What `PRAGMA user_version` is after migrate().
int presentVersion();

/// An empty file, or an archive of any version up to the present one: NewerArchive for a later one,
/// Invalid for somebody else's database. Changes nothing.
Result<void> checkVersion(Connection &connection);

/// Brings an archive that checkVersion() lets pass to the present version, each step in a transaction
/// of its own.
Result<void> migrate(Connection &connection);

}  // namespace dateline::archive::sqlite
