#include "library/pictures/picture_address.h"

#include <algorithm>

namespace dateline::library {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 4096;

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c == u' ' || (c.isPrint() && !c.isSpace()); });
}

std::optional<PictureAddress> remote(const QString &reference)
{
    const QUrl url(reference, QUrl::TolerantMode);
    const QString host = url.host(QUrl::FullyEncoded);
    if (!url.isValid() || host.isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    return RemotePicture{url.adjusted(QUrl::RemoveFragment), host};
}

/// The file's name as the file system has it; a reference is an address, percent signs and all.
std::optional<QString> decoded(QStringView name)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(name.toUtf8());
    const QString text = QString::fromUtf8(bytes);
    const bool isName = !text.isEmpty() && text != u"."_s && text != u".."_s && !text.contains(u'/') && !text.contains(u'\\') && text.toUtf8() == bytes;
    return isName && isPlain(text) ? std::optional(text) : std::nullopt;
}

}  // namespace

std::optional<PictureAddress> pictureAddress(const QString &reference)
{
    const QString trimmed = reference.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > kLongest || !isPlain(trimmed))
        return std::nullopt;
    if (trimmed.startsWith(u"http://", Qt::CaseInsensitive) || trimmed.startsWith(u"https://", Qt::CaseInsensitive))
        return remote(trimmed);
    qsizetype end = 0;
    while (end < trimmed.size() && trimmed[end] != u'?' && trimmed[end] != u'#')
        ++end;
    const QStringView path = QStringView(trimmed).first(end);
    if (path.startsWith(u'/') || path.contains(u'\\') || path.contains(u':'))
        return std::nullopt;
    OwnPicture own;
    for (const QStringView name : path.split(u'/')) {
        if (name == u".")
            continue;
        const auto plain = decoded(name);
        if (!plain)
            return std::nullopt;
        own.path += *plain;
    }
    return own.path.isEmpty() ? std::nullopt : std::optional<PictureAddress>(own);
}

}  // namespace dateline::library
