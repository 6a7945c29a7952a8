#include "library/file_list.h"

#include "read/reader.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace dateline::library {
namespace {

void addFolder(const QString &folder, const QSet<QString> &endings, const std::stop_token &stop,
               QStringList &files)
{
    if (stop.stop_requested())
        return;
    const QFileInfo self(folder);
    if (!self.isReadable() || !self.isExecutable()) {
        files += folder;
        return;
    }
    const QFileInfoList entries = QDir(folder).entryInfoList(
        QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (!entry.isDir()) {
            if (endings.contains(entry.suffix().toLower()))
                files += entry.filePath();
        } else if (!entry.isSymLink()) {
            addFolder(entry.filePath(), endings, stop, files);
        }
    }
}

}  // namespace

QStringList filesUnder(const QStringList &paths, std::stop_token stop)
{
    const QStringList claimed = read::fileNameEndings();
    const QSet<QString> endings(claimed.begin(), claimed.end());
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            addFolder(path, endings, stop, files);
        else
            files += path;
    }
    return files;
}

QStringList bulletinNames()
{
    QStringList names;
    for (const QString &ending : read::fileNameEndings())
        names += u"*." + ending;
    return names;
}

}  // namespace dateline::library
