// The file itself: who may read it, whose it is, what damage does, and rebuilding.

#include "archive/sqlite/migrations.h"
#include "archive/sqlite/sqlite_archive.h"
#include "search/language.h"
#include "support/corpus.h"
#include "support/random_issue.h"
#include "support/temporary_archive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using tests::TemporaryArchive;

void fill(TemporaryArchive &archive, int issues)
{
    tests::RandomText random(21);
    const auto writer = archive.writer();
    for (int i = 0; i < issues; ++i)
        tests::store(*writer, tests::randomIssue(random, 8), u"/%1.md"_s.arg(i));
}

qint64 found(TemporaryArchive &archive, const QString &query)
{
    const auto page = archive.reader()->search({search::parse(query), search::Sort::Newest, 500});
    return page ? static_cast<qint64>(page->hits.size()) : -1;
}

TEST(ArchiveFile, IsForItsOwnerAlone)
{
    TemporaryArchive archive;
    fill(archive, 2);
    const auto reader = archive.reader();
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-turn"_s}) {
        struct stat status {};
        ASSERT_EQ(::stat(QFile::encodeName(archive.path() + ending).constData(), &status), 0)
            << ending.toStdString();
        EXPECT_EQ(status.st_mode & 0777, 0600U) << ending.toStdString();
    }
}

TEST(ArchiveFile, RunsUnderTheRulesOfTheHouse)
{
    TemporaryArchive archive;
    EXPECT_EQ(tests::peek(archive.path(), u"PRAGMA journal_mode"_s), QStringList{u"wal"_s});
    EXPECT_EQ(tests::peek(archive.path(), u"PRAGMA page_size"_s), QStringList{u"8192"_s});
    EXPECT_EQ(tests::peek(archive.path(), u"PRAGMA foreign_keys"_s), QStringList{u"1"_s});
    EXPECT_EQ(tests::peek(archive.path(), u"PRAGMA trusted_schema"_s), QStringList{u"0"_s});
    EXPECT_NE(tests::peek(archive.path(), u"PRAGMA synchronous"_s), QStringList{u"0"_s});
    EXPECT_NE(tests::ask(archive.path(), u"UPDATE article_index_data SET block = x''"_s), QString())
        << "not defensive";
}

TEST(ArchiveFile, LaterFormIsRefusedUntouched)
{
    TemporaryArchive archive;
    fill(archive, 2);
    ASSERT_EQ(tests::tamper(archive.path(), u"PRAGMA wal_checkpoint(TRUNCATE); PRAGMA user_version = 99"_s), QString());
    ASSERT_EQ(tests::tamper(archive.path(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s), QString());
    const QByteArray before = tests::readAll(archive.path());
    const auto opened = archive::sqlite::open(archive.path());
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, ErrorCode::NewerArchive);
    EXPECT_EQ(tests::readAll(archive.path()), before);
}

TEST(ArchiveFile, OthersFilesAreRefusedUntouched)
{
    TemporaryArchive archive;
    const QString foreign = archive.folder() + u"/foreign.db"_s;
    ASSERT_EQ(tests::tamper(foreign, u"CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)"_s), QString());
    const QByteArray before = tests::readAll(foreign);
    EXPECT_EQ(archive::sqlite::open(foreign).error().code, ErrorCode::Invalid);
    EXPECT_EQ(tests::readAll(foreign), before);

    const QString text = archive.folder() + u"/text.md"_s;
    QFile file(text);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("# a bulletin, not an archive\n").repeated(100));
    file.close();
    EXPECT_EQ(archive::sqlite::open(text).error().code, ErrorCode::Database);
    EXPECT_FALSE(archive::sqlite::open(archive.folder()).ok());
}

TEST(ArchiveFile, IsMadeWithItsFolders)
{
    TemporaryArchive archive;
    const QString path = archive.folder() + u"/deep/er/archive.sqlite"_s;
    EXPECT_TRUE(archive::sqlite::open(path).ok());
    EXPECT_TRUE(QFileInfo(path).isFile());
    EXPECT_EQ(tests::peek(path, u"PRAGMA user_version"_s),
              QStringList{QString::number(archive::sqlite::presentVersion())});
}

TEST(ArchiveFile, OpensAgainAsItWas)
{
    TemporaryArchive archive;
    fill(archive, 5);
    const auto before = archive.reader()->articles({}, 500, 0).value();
    archive.openAgain();
    EXPECT_EQ(archive.reader()->articles({}, 500, 0).value(), before);
    EXPECT_FALSE(archive->needsReindex().value());
}

TEST(Index, HitsComeFromItAlone)
{
    TemporaryArchive archive;
    fill(archive, 8);
    const qint64 terms = found(archive, u"地震"_s);
    const qint64 characters = found(archive, u"税"_s);
    ASSERT_GT(terms, 0);
    ASSERT_GT(characters, 0);

    // Damage: the rows of terms are gone, the texts are whole.
    EXPECT_EQ(tests::tamper(archive.path(), u"DELETE FROM article_index_data WHERE id > 10"_s), QString());
    EXPECT_LE(found(archive, u"地震"_s), 0);
    EXPECT_EQ(found(archive, u"税"_s), characters);
    EXPECT_NE(tests::ask(archive.path(), u"INSERT INTO article_index(article_index, rank) VALUES('integrity-check', 1)"_s),
              QString());

    NoProgress progress;
    ASSERT_TRUE(archive.writer()->reindex(progress, {}).ok());
    EXPECT_EQ(found(archive, u"地震"_s), terms);
    EXPECT_EQ(found(archive, u"税"_s), characters);
    EXPECT_EQ(tests::ask(archive.path(), u"INSERT INTO article_index(article_index, rank) VALUES('integrity-check', 1)"_s),
              QString());
}

class StopAfter final : public Progress {
public:
    StopAfter(std::stop_source &source, qint64 calls) : m_source(source), m_calls(calls) {}
    void advanced(qint64 done, qint64 total, const QString &) override
    {
        EXPECT_LE(done, total);
        if (done == m_calls)
            m_source.request_stop();
    }

private:
    std::stop_source &m_source;
    qint64 m_calls;
};

TEST(Index, AnotherFoldAsksForReindexing)
{
    TemporaryArchive archive;
    fill(archive, 4);
    const qint64 before = found(archive, u"地震"_s);
    EXPECT_EQ(tests::tamper(archive.path(), u"UPDATE setting SET value = 0 WHERE name = 'fold_version'"_s), QString());
    EXPECT_TRUE(archive->needsReindex().value());

    std::stop_source source;
    StopAfter stopping(source, 3);
    EXPECT_EQ(archive.writer()->reindex(stopping, source.get_token()).error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(archive->needsReindex().value());
    EXPECT_EQ(found(archive, u"地震"_s), before) << "a rebuilding that was stopped changes nothing";

    NoProgress progress;
    EXPECT_TRUE(archive.writer()->reindex(progress, {}).ok());
    EXPECT_FALSE(archive->needsReindex().value());
    EXPECT_EQ(found(archive, u"地震"_s), before);
}

}  // namespace
}  // namespace dateline
