#pragma once

#include "archive/archive.h"

#include <QString>

#include <memory>

namespace dateline::archive::sqlite {

/// Opens the archive in file `path`, making it (mode 0600, folders too) when absent and migrating it
/// when older. NewerArchive when a later Dateline wrote it: untouched.
Result<std::unique_ptr<Archive>> open(const QString &path);

}  // namespace dateline::archive::sqlite
