#pragma once

#include "archive/archive.h"
#include "archive/subject_judge.h"

#include <QString>

#include <memory>

namespace dateline::archive::sqlite {

/// Opens the archive in file `path`, making it (mode 0600, folders too) when absent and migrating it
/// when older. NewerArchive when a later Dateline wrote it: untouched. Without a `judge` subjects stay as the issues
/// bring them, and nothing is taught.
Result<std::unique_ptr<Archive>> open(const QString &path, std::shared_ptr<const SubjectJudge> judge = {});

}  // namespace dateline::archive::sqlite
