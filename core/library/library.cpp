#include "library/library.h"

#include "archive/sqlite/sqlite_archive.h"
#include "library/subject_judge.h"

#include <QStandardPaths>

namespace dateline::library {

using namespace Qt::StringLiterals;

Library::Library(QString path, std::unique_ptr<archive::Archive> archive)
    : m_path(std::move(path)), m_archive(std::move(archive))
{
}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &archivePath)
{
    auto judge = subjectJudge();
    if (!judge)
        return judge.error();
    auto archive = archive::sqlite::open(archivePath, std::move(judge).value());
    if (!archive)
        return archive.error();
    return std::unique_ptr<Library>(new Library(archivePath, std::move(archive).value()));
}

Result<std::unique_ptr<Catalogue>> Library::catalogue() { return m_archive->reader(); }

Result<std::unique_ptr<Marks>> Library::marks() { return m_archive->writer(); }

Result<bool> Library::needsReindex() { return m_archive->needsReindex(); }

Result<ImportReport> Library::import(const QStringList &paths, const ImportOptions &options,
                                     const ImportObserver &observer, std::stop_token stop)
{
    return importFiles(*m_archive, paths, options, observer, std::move(stop));
}

QString defaultArchivePath()
{
    const QString named = qEnvironmentVariable("DATELINE_ARCHIVE");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/archive.sqlite"_s;
}

}  // namespace dateline::library
