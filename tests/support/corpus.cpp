#include "support/corpus.h"

#include <QDirIterator>
#include <QFile>

namespace dateline::tests {

QString sharedFolder()
{
    const QString path = QStringLiteral(DATELINE_SOURCE_DIR "/../shared");
    return QFileInfo::exists(path) ? QDir::cleanPath(path) : QString();
}

QStringList sharedFiles(const QString &folder)
{
    QStringList paths;
    QDirIterator it(sharedFolder() + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths += it.next();
    paths.sort();
    return paths;
}

QString dataFolder()
{
    return QStringLiteral(DATELINE_SOURCE_DIR "/tests/data");
}

QString fuzzCorpusFolder()
{
    return QStringLiteral(DATELINE_SOURCE_DIR "/tests/fuzz/corpus");
}

QString samplesFolder()
{
    return QStringLiteral(DATELINE_SOURCE_DIR "/resources/samples");
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace dateline::tests
