#include "library/open_file.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace dateline::library {

using namespace Qt::StringLiterals;

namespace {

Error tooLarge(qint64 most, const QString &path)
{
    return {ErrorCode::TooLarge, u"larger than %1 MiB"_s.arg(most >> 20), path};
}

}  // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

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

Result<QByteArray> readAll(const Descriptor &file, qint64 most, const QString &path)
{
    struct stat status {};
    if (::fstat(file.number(), &status) != 0)
        return systemError(errno, path);
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::NotAFile, u"not a regular file"_s, path};
    if (status.st_size > most)
        return tooLarge(most, path);
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(status.st_size));
    std::array<char, 1 << 16> part;
    while (true) {
        const ssize_t count = ::read(file.number(), part.data(), part.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError(errno, path);
        if (count == 0)
            return bytes;
        bytes.append(part.data(), static_cast<qsizetype>(count));
        if (bytes.size() > most)
            return tooLarge(most, path);
    }
}

}  // namespace dateline::library
