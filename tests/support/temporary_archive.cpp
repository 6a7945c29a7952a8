#include "support/temporary_archive.h"

#include "archive/sqlite/connection.h"
#include "archive/sqlite/sqlite_archive.h"
#include "archive/sqlite/statement.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace dateline::tests {

TemporaryArchive::TemporaryArchive() { openAgain(); }

void TemporaryArchive::openAgain()
{
    m_archive.reset();
    auto archive = archive::sqlite::open(path());
    if (archive)
        m_archive = std::move(archive).value();
    else
        ADD_FAILURE() << archive.error().message.toStdString();
}

QString TemporaryArchive::path() const { return m_folder.filePath(u"archive.sqlite"_s); }

std::unique_ptr<archive::Reader> TemporaryArchive::reader()
{
    auto reader = m_archive->reader();
    EXPECT_TRUE(reader.ok());
    return std::move(reader).value();
}

std::unique_ptr<archive::Writer> TemporaryArchive::writer()
{
    auto writer = m_archive->writer();
    EXPECT_TRUE(writer.ok());
    return std::move(writer).value();
}

archive::Stored store(archive::Writer &writer, const model::Issue &issue, const QString &path, int version)
{
    const QByteArray bytes = path.toUtf8() + " version " + QByteArray::number(version);
    const auto stored = writer.store(issue, {path, issue.encoding, bytes});
    if (!stored) {
        ADD_FAILURE() << stored.error().message.toStdString();
        return {};
    }
    return *stored;
}

QString tamper(const QString &path, const QString &sql)
{
    sqlite3 *handle = nullptr;
    QString fault;
    char *message = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK
        || sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, &message) != SQLITE_OK)
        fault = message != nullptr ? QString::fromUtf8(message) : u"cannot open"_s;
    sqlite3_free(message);
    sqlite3_close(handle);
    return fault;
}

QString ask(const QString &path, const QString &sql)
{
    auto connection = archive::sqlite::Connection::open(path);
    EXPECT_TRUE(connection.ok());
    const auto done = (*connection)->execute(sql);
    return done ? QString() : done.error().message;
}

QStringList peek(const QString &path, const QString &sql)
{
    QStringList values;
    auto connection = archive::sqlite::Connection::open(path);
    EXPECT_TRUE(connection.ok());
    archive::sqlite::Statement rows(**connection, sql);
    using archive::sqlite::Step;
    Step step = rows.run();
    for (; step == Step::Row; step = rows.next())
        values += rows.text(0);
    EXPECT_EQ(step, Step::Done) << rows.error().message.toStdString();
    return values;
}

}  // namespace dateline::tests
