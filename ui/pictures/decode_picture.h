#pragma once

// A picture's bytes, whoever they came from, made into pixels within limits. Any thread.

#include <QByteArray>
#include <QImage>

#include <optional>

namespace dateline::ui {

/// How large it is, upright, by its head alone; nothing where that is no PNG, JPEG, GIF, BMP or WebP, or beyond 100 megapixels.
std::optional<QSize> pictureSize(const QByteArray &bytes);

/// Its pixels, upright, no wider or higher than `most`. Null where they cannot be read; of an animation the first picture.
QImage decodePicture(const QByteArray &bytes, const QSize &most);

}  // namespace dateline::ui
