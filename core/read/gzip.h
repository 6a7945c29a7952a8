#pragma once

#include "base/result.h"

#include <QByteArray>

namespace dateline::read {

bool isGzip(QByteArrayView bytes);

/// What gzip holds, all its members. Errors: TooLarge (more than 32 MiB, or more than a hundred times the file's size
/// once it is beyond a megabyte), ReadFailed (damaged or cut off).
Result<QByteArray> gunzip(const QByteArray &bytes);

}  // namespace dateline::read
