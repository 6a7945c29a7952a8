#include "ui/pictures/decode_picture.h"

#include <QBuffer>
#include <QImageReader>

#include <array>

namespace dateline::ui {
namespace {

constexpr qint64 kMostPixels = 100'000'000;

/// Others may hold a program, or name files of their own (SVG).
constexpr std::array kFormats = {"png", "jpeg", "gif", "bmp", "webp"};

bool isTaken(const QByteArray &format)
{
    return std::find(kFormats.begin(), kFormats.end(), format) != kFormats.end();
}

}  // namespace

std::optional<QSize> pictureSize(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    if (!isTaken(reader.format()))
        return std::nullopt;
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > kMostPixels)
        return std::nullopt;
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
}

QImage decodePicture(const QByteArray &bytes, const QSize &most)
{
    const auto size = pictureSize(bytes);
    if (!size)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const bool isTurned = reader.size() != *size;
    if (size->width() > most.width() || size->height() > most.height()) {
        const QSize scaled = size->scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1});
        reader.setScaledSize(isTurned ? scaled.transposed() : scaled);
    }
    return reader.read();
}

}  // namespace dateline::ui
