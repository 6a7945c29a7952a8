#pragma once

// Pages that nothing uses any more go back to the file system: after a whole merge they are a tenth of the file.

#include "archive/sqlite/connection.h"

namespace dateline::archive::sqlite {

/// Gives back a few of them, within the caller's transaction; false when there are none, or in an archive made before
/// this was possible.
Result<bool> giveBackPages(Connection &connection);

}  // namespace dateline::archive::sqlite
