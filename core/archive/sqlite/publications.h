#pragma once

// Publications under another name than the printed one, given by hand: it holds for issues that come later, too. Within the
// caller's transaction.

#include "archive/sqlite/statement.h"

namespace dateline::archive::sqlite {

/// The name that issues are kept under whose paper calls itself `printed`.
Result<QString> publicationInForce(Connection &connection, const QString &printed);

/// As Writer::renamePublication.
Result<void> renamePublication(Connection &connection, const QString &name, const QString &newName);

}  // namespace dateline::archive::sqlite
