#pragma once

// From a file's bytes to an issue, with the house styles that are compiled in.

#include "base/result.h"
#include "model/issue.h"

#include <QByteArray>
#include <QString>

namespace dateline::library {

/// `path` only names the file. Any thread.
Result<model::Issue> parseBytes(const QByteArray &bytes, const QString &path);

}  // namespace dateline::library
