#include "library/library.h"

#include "read/gzip.h"
#include "text/decode.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dateline::library {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 32 << 20;

class Descriptor final {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

Error systemError(int code, const QString &path)
{
    const QString message = QString::fromLocal8Bit(std::strerror(code));
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::NotFound, u"no such file"_s, path};
    case EACCES:
    case EPERM:
        return {ErrorCode::NoPermission, u"no permission to read it"_s, path};
    case ELOOP:
    case ENXIO:
    case ENODEV:
        return {ErrorCode::NotAFile, message, path};
    default:
        return {ErrorCode::ReadFailed, message, path};
    }
}

Error notAFile(const struct stat &status, const QByteArray &name, const QString &path)
{
    if (!S_ISDIR(status.st_mode))
        return {ErrorCode::NotAFile, u"a device, pipe or socket, not a regular file"_s, path};
    if (::access(name.constData(), R_OK | X_OK) != 0)
        return {ErrorCode::NoPermission, u"no permission to list the folder"_s, path};
    return {ErrorCode::NotAFile, u"a folder, not a file"_s, path};
}

Error tooLarge(const QString &path)
{
    return {ErrorCode::TooLarge, u"larger than %1 MiB"_s.arg(kMostBytes >> 20), path};
}

/// Reads to the end, whatever size the file had when it was opened.
Result<QByteArray> readAll(int file, qint64 expected, const QString &path)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(expected));
    std::array<char, 1 << 16> part;
    while (true) {
        const ssize_t count = ::read(file, part.data(), part.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError(errno, path);
        if (count == 0)
            return bytes;
        bytes.append(part.data(), static_cast<qsizetype>(count));
        if (bytes.size() > kMostBytes)
            return tooLarge(path);
    }
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
    if (::fstat(file.number(), &status) != 0)
        return systemError(errno, path);
    if (!S_ISREG(status.st_mode))
        return notAFile(status, name, path);
    if (status.st_size > kMostBytes)
        return tooLarge(path);
    auto bytes = readAll(file.number(), status.st_size, path);
    if (!bytes)
        return bytes;
    if (!hasText(*bytes))
        return Error{ErrorCode::Empty, u"an empty file"_s, path};
    if (!read::isGzip(*bytes) && text::looksBinary(*bytes))
        return Error{ErrorCode::NotText, u"not a text file"_s, path};
    return bytes;
}

}  // namespace dateline::library
