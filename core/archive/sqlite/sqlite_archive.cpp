#include "archive/sqlite/sqlite_archive.h"

#include "archive/sqlite/migrations.h"
#include "archive/sqlite/reader.h"
#include "archive/sqlite/settings.h"
#include "archive/sqlite/statement.h"
#include "archive/sqlite/subject_store.h"
#include "archive/sqlite/turns.h"
#include "archive/sqlite/writer.h"
#include "text/fold.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dateline::archive::sqlite {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostWaitMs = 20'000;
constexpr unsigned long kPauseMs = 5;

Error systemError(int code, const QString &path)
{
    const ErrorCode meaning = code == EACCES || code == EPERM || code == EROFS ? ErrorCode::NoPermission
                              : code == EISDIR                                 ? ErrorCode::NotAFile
                              : code == ENOSPC                                 ? ErrorCode::DiskFull
                                                                               : ErrorCode::ReadFailed;
    return {meaning, QString::fromLocal8Bit(std::strerror(code)), path};
}

/// The file is there, a regular one, and nobody else's to read: -wal and -shm take its rights over.
Result<void> makeFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return Error{ErrorCode::NoPermission, u"the folder cannot be made"_s, folder};
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0 && errno != EEXIST)
        return systemError(errno, path);
    if (file >= 0)
        ::close(file);
    // By name, for to close a descriptor of a file that SQLite holds open would drop SQLite's locks.
    struct stat status {};
    if (::stat(name.constData(), &status) != 0)
        return systemError(errno, path);
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::NotAFile, u"not a regular file"_s, path};
    if (::access(name.constData(), R_OK | W_OK) != 0)
        return systemError(errno, path);
    if ((status.st_mode & 0077) != 0)
        ::chmod(name.constData(), 0600);
    return {};
}

class SqliteArchive final : public Archive {
public:
    SqliteArchive(const QString &path, std::shared_ptr<const SubjectJudge> judge)
        : m_path(path), m_turns(std::make_shared<Turns>(path)), m_judge(std::move(judge))
    {
    }

    Result<std::unique_ptr<archive::Reader>> reader() override
    {
        auto connection = Connection::open(m_path);
        if (!connection)
            return connection.error();
        return makeReader(std::move(connection).value());
    }

    Result<std::unique_ptr<archive::Writer>> writer() override
    {
        auto connection = Connection::open(m_path);
        if (!connection)
            return connection.error();
        return makeWriter(std::move(connection).value(), m_turns, m_judge);
    }

    Result<bool> needsReindex() override
    {
        auto connection = Connection::open(m_path);
        if (!connection)
            return connection.error();
        const auto version = numberOf(**connection, setting::foldVersion);
        if (!version)
            return version.error();
        if (*version != text::kFoldVersion)
            return true;
        return m_judge ? needsJudging(**connection, *m_judge) : false;
    }

private:
    QString m_path;
    std::shared_ptr<Turns> m_turns;
    std::shared_ptr<const SubjectJudge> m_judge;
};

/// Changing the journal is the one thing that SQLite's busy timeout does not cover: two programs that make
/// the same archive at once would see it locked.
Result<void> useWriteAheadLog(Connection &connection)
{
    QElapsedTimer waited;
    waited.start();
    while (true) {
        auto set = connection.execute(u"PRAGMA journal_mode = WAL"_s);
        if (set || set.error().code != ErrorCode::Busy || waited.elapsed() > kMostWaitMs)
            return set;
        QThread::msleep(kPauseMs);
    }
}

/// What cannot be changed once there are tables; asked of an old file, the second would wait for whoever writes.
Result<void> shapeNewFile(Connection &connection)
{
    Statement pages(connection, u"PRAGMA page_count"_s);
    if (pages.run() != Step::Row)
        return pages.error();
    if (pages.integer(0) > 0)
        return {};
    pages.finish();
    if (auto sized = connection.execute(u"PRAGMA page_size = 8192"_s); !sized)
        return sized;
    // What merging an import's segments leaves free goes back to the file system (free_pages.h).
    return connection.execute(u"PRAGMA auto_vacuum = INCREMENTAL"_s);
}

/// Nothing is written before the version is known to be ours.
Result<void> prepareArchive(Connection &connection)
{
    if (auto checked = checkVersion(connection); !checked)
        return checked;
    if (auto shaped = shapeNewFile(connection); !shaped)
        return shaped;
    if (auto journal = useWriteAheadLog(connection); !journal)
        return journal;
    return migrate(connection);
}

}  // namespace

Result<std::unique_ptr<Archive>> open(const QString &path, std::shared_ptr<const SubjectJudge> judge)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (auto made = makeFile(absolute); !made)
        return made.error();
    auto connection = Connection::open(absolute);
    if (!connection)
        return connection.error();
    if (auto prepared = prepareArchive(**connection); !prepared)
        return prepared.error();
    if (judge) {
        if (auto noted = noteJudgeIfEmpty(**connection, *judge); !noted)
            return noted.error();
    }
    return std::unique_ptr<Archive>(std::make_unique<SqliteArchive>(absolute, std::move(judge)));
}

}  // namespace dateline::archive::sqlite
