#pragma once

#include "base/result.h"
#include "library/pictures/picture_address.h"

#include <QByteArray>

namespace dateline::library {

constexpr qint64 kLargestPicture = 32 << 20;  ///< bytes

/// The bytes of a picture below `folder`. A link on the way, or as the file itself, is not followed; a pipe, a device or a folder is
/// not read: NotAFile. NotFound, NoPermission, TooLarge as they say. Never blocks on a pipe. Any thread.
Result<QByteArray> readPicture(const QString &folder, const OwnPicture &picture);

}  // namespace dateline::library
