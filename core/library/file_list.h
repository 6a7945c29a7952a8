#pragma once

#include <QStringList>

#include <stop_token>

namespace dateline::library {

/// The files that `paths` stand for, in the order given. A folder stands for the files below it whose
/// names a reader claims, by name; hidden ones and links to folders are left out. A path that is no
/// folder, or a folder that cannot be listed, stands for itself: reading it says what is wrong.
QStringList filesUnder(const QStringList &paths, std::stop_token stop = {});

/// "*.md", "*.xml", …: the names that a folder's import takes.
QStringList bulletinNames();

}  // namespace dateline::library
