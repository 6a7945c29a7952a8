#include "library/pictures/picture_file.h"

#include "library/open_file.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>

namespace dateline::library {

using namespace Qt::StringLiterals;

Result<QByteArray> readPicture(const QString &folder, const OwnPicture &picture)
{
    const QString name = picture.path.join(u'/');
    // Each step is taken from the folder that is open: nobody can put a link in its place meanwhile.
    Descriptor place(::open(QFile::encodeName(folder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    for (qsizetype i = 0; i < picture.path.size() && place.number() >= 0; ++i) {
        const bool isFile = i + 1 == picture.path.size();
        const int how = isFile ? O_RDONLY | O_NONBLOCK | O_NOCTTY : O_PATH | O_DIRECTORY;
        place = Descriptor(::openat(place.number(), QFile::encodeName(picture.path[i]).constData(), how | O_NOFOLLOW | O_CLOEXEC));
    }
    if (place.number() < 0)
        return systemError(errno, name);
    return readAll(place, kLargestPicture, name);
}

}  // namespace dateline::library
