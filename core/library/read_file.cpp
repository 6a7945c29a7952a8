#include "library/library.h"

#include "library/open_file.h"
#include "read/gzip.h"
#include "text/decode.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dateline::library {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 32 << 20;

Error notAFile(const struct stat &status, const QByteArray &name, const QString &path)
{
    if (!S_ISDIR(status.st_mode))
        return {ErrorCode::NotAFile, u"a device, pipe or socket, not a regular file"_s, path};
    if (::access(name.constData(), R_OK | X_OK) != 0)
        return {ErrorCode::NoPermission, u"no permission to list the folder"_s, path};
    return {ErrorCode::NotAFile, u"a folder, not a file"_s, path};
}

bool hasText(const QByteArray &bytes)
{
    for (const char c : bytes) {
        if (std::strchr(" \t\r\n\f\v", c) == nullptr || c == '\0')
            return true;
    }
    return false;
}

}  // namespace

Result<QByteArray> readFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const Descriptor file(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (file.number() < 0)
        return systemError(errno, path);
    struct stat status {};
    if (::fstat(file.number(), &status) == 0 && !S_ISREG(status.st_mode))
        return notAFile(status, name, path);
    auto bytes = readAll(file, kMostBytes, path);
    if (!bytes)
        return bytes;
    if (!hasText(*bytes))
        return Error{ErrorCode::Empty, u"an empty file"_s, path};
    if (!read::isGzip(*bytes) && text::looksBinary(*bytes))
        return Error{ErrorCode::NotText, u"not a text file"_s, path};
    return bytes;
}

}  // namespace dateline::library
