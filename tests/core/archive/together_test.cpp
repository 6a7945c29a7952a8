// Several at once: readers beside a writer, writers in turns, interrupts, and a program that is killed.

#include "archive/sqlite/sqlite_archive.h"
#include "search/language.h"
#include "support/random_issue.h"
#include "support/temporary_archive.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dateline {
namespace {

using tests::TemporaryArchive;

TEST(Together, AnInterruptAtAnyMomentLeavesTheReaderUsable)
{
    TemporaryArchive archive;
    tests::RandomText random(37);
    tests::store(*archive.writer(), tests::randomIssue(random, 0), u"/a.md"_s);
    const auto reader = archive.reader();
    std::atomic<bool> done = false;
    std::jthread interrupting([&] {
        while (!done)
            reader->interrupt();
    });
    int answered = 0;
    for (int i = 0; i < 20'000; ++i) {
        const auto found = reader->count(search::parse(u"标题:没有"_s));
        answered += found.ok();
        EXPECT_TRUE(found.ok() || found.error().code == ErrorCode::Cancelled) << qPrintable(found.error().message);
    }
    done = true;
    interrupting.join();
    EXPECT_LT(answered, 20'000) << "nothing was interrupted";
    EXPECT_TRUE(reader->count(search::parse(u"标题:没有"_s)).ok());
}

TEST(Together, ReadersSeeWholeIssuesWhileAWriterWrites)
{
    TemporaryArchive archive;
    std::atomic<bool> done = false;
    std::thread writing([&] {
        const auto writer = archive.writer();
        tests::RandomText random(31);
        for (int i = 0; i < 60; ++i) {
            model::Issue issue = tests::randomIssue(random, 0);
            issue.articles.resize(7);
            for (model::Article &article : issue.articles)
                article.headline = u"整期"_s;
            tests::store(*writer, issue, u"/%1.md"_s.arg(i));
        }
        done = true;
    });
    std::vector<std::thread> reading;
    for (int i = 0; i < 2; ++i) {
        reading.emplace_back([&] {
            const auto reader = archive.reader();
            qint64 last = 0;
            while (!done) {
                const qint64 now = reader->count(search::parse(u"整期"_s)).value().articles;
                EXPECT_EQ(now % 7, 0);
                EXPECT_GE(now, last);
                last = now;
            }
        });
    }
    writing.join();
    for (std::thread &thread : reading)
        thread.join();
    EXPECT_EQ(archive.reader()->count(search::parse(u"整期"_s)).value().articles, 420);
}

/// How long marks wait for their turn while batches of `batchMs` follow each other without a pause.
qint64 worstMark(archive::Archive &importing, archive::Archive &marking)
{
    constexpr auto kBatch = 100ms;
    std::atomic<bool> done = false;
    const auto id = marking.reader().value()->articles({}, 1, 0).value()[0].id;
    std::thread thread([&] {
        const auto writer = importing.writer();
        while (!done) {
            EXPECT_TRUE((*writer)->begin().ok());
            std::this_thread::sleep_for(kBatch);
            EXPECT_TRUE((*writer)->commit().ok());
        }
    });
    std::this_thread::sleep_for(50ms);
    const auto writer = marking.writer();
    qint64 worst = 0;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        EXPECT_TRUE((*writer)->setRead(id, i % 2 == 0).ok());
        worst = std::max(worst, timer.elapsed());
    }
    done = true;
    thread.join();
    return worst;
}

TEST(Together, MarksWaitForOneBatchAtMost)
{
    TemporaryArchive archive;
    tests::RandomText random(32);
    model::Issue issue = tests::randomIssue(random, 0);
    issue.articles.resize(1);
    tests::store(*archive.writer(), issue, u"/a.md"_s);
    EXPECT_LT(worstMark(*archive, *archive), 1000) << "inside one program";
    // A second Archive object queues at the file alone, as another program does.
    auto other = archive::sqlite::open(archive.path());
    ASSERT_TRUE(other.ok());
    EXPECT_LT(worstMark(*archive, **other), 1000) << "between programs";
}

TEST(Together, InterruptEndsARunningCall)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    tests::RandomText random(33);
    ASSERT_TRUE(writer->begin().ok());
    for (int i = 0; i < 150; ++i)
        tests::store(*writer, tests::randomIssue(random, 20), u"/%1.md"_s.arg(i));
    ASSERT_TRUE(writer->commit().ok());

    const auto reader = archive.reader();
    reader->interrupt();  // nothing runs: nothing happens
    const search::Request slow{search::parse(u"(地 台) OR (-税 -智) OR 安 OR -能"_s), search::Sort::Relevance, 500};
    ASSERT_TRUE(reader->search(slow).ok());
    int cancelled = 0;
    for (int i = 0; i < 40; ++i) {
        std::atomic<bool> began = false;
        std::thread interrupting([&] {
            while (!began)
                std::this_thread::yield();
            std::this_thread::sleep_for(1ms * (i % 10));
            reader->interrupt();
        });
        began = true;
        const auto page = reader->search(slow);
        interrupting.join();
        if (!page) {
            EXPECT_EQ(page.error().code, ErrorCode::Cancelled) << page.error().message.toStdString();
            ++cancelled;
        }
    }
    EXPECT_GT(cancelled, 0);
    EXPECT_TRUE(reader->search(slow).ok());
}

/// Stores issues until it is killed; each batch holds several.
[[noreturn]] void importUntilKilled(const QString &path)
{
    auto archive = archive::sqlite::open(path);
    auto writer = (*archive)->writer();
    tests::RandomText random(34);
    if (!(*writer)->beginBulk().ok())
        _exit(3);
    for (int i = 0;; ++i) {
        if (i % 4 == 0 && (!(*writer)->commit().ok() || !(*writer)->begin().ok()))
            _exit(3);
        model::Issue issue = tests::randomIssue(random, 6);
        for (model::Article &article : issue.articles)
            article.briefs.clear();
        for (model::Article &article : issue.articles)
            article.kicker = u"第%1期共%2条"_s.arg(i).arg(issue.articles.size());
        if (!(*writer)->store(issue, {u"/%1.md"_s.arg(i % 40), u"UTF-8"_s, QByteArray::number(i)}).ok())
            _exit(3);
    }
}

TEST(Together, KilledImportLeavesWholeIssues)
{
    TemporaryArchive archive;
    std::mt19937 random(35);
    for (int round = 0; round < 8; ++round) {
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0)
            importUntilKilled(archive.path());
        std::this_thread::sleep_for(std::chrono::milliseconds(30 + random() % 250));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the import ended by itself: " << WEXITSTATUS(status);

        archive.openAgain();
        const auto reader = archive.reader();
        EXPECT_EQ(tests::peek(archive.path(), u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
        EXPECT_EQ(tests::ask(archive.path(),
                             u"INSERT INTO article_index(article_index, rank) VALUES('integrity-check', 1)"_s),
                  QString());
        const auto issues = reader->issues().value();
        for (const model::IssueRow &issue : issues) {
            const auto rows = reader->articles({.publication = {}, .issue = issue.id, .section = {}}, 100, 0).value();
            for (const model::ArticleRow &row : rows) {
                EXPECT_TRUE(row.kicker.endsWith(u"共%1条"_s.arg(rows.size()))) << row.kicker.toStdString();
                EXPECT_EQ(reader->count(search::parse(u"\"%1\""_s.arg(row.kicker))).value().articles,
                          static_cast<qint64>(rows.size()));
            }
        }
    }
    EXPECT_GT(archive.reader()->issues().value().size(), 0U);
}

}  // namespace
}  // namespace dateline
