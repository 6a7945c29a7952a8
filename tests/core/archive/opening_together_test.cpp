// Several programs that make the same archive at the same moment.

#include "archive/sqlite/sqlite_archive.h"

#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <barrier>
#include <thread>
#include <vector>

namespace dateline::archive {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRounds = 40;
constexpr int kOpeners = 4;

TEST(OpeningTogether, EverybodyGetsTheSameArchive)
{
    (void)QThread::currentThread();  // Qt takes the first thread it meets for the main one, and never frees it
    const QTemporaryDir folder;
    for (int round = 0; round < kRounds; ++round) {
        const QString path = folder.filePath(u"%1.dateline"_s.arg(round));
        std::barrier start(kOpeners);
        std::vector<QString> errors(kOpeners);
        {
            std::vector<std::jthread> openers;
            for (QString &error : errors) {
                openers.emplace_back([&] {
                    start.arrive_and_wait();
                    auto archive = sqlite::open(path);
                    auto reader = archive ? archive.value()->reader() : archive.error();
                    if (!reader)
                        error = reader.error().message;
                    else if (const auto issues = reader.value()->issues(); !issues)
                        error = issues.error().message;
                });
            }
        }
        for (const QString &error : errors)
            ASSERT_TRUE(error.isEmpty()) << qPrintable(error);
    }
}

}  // namespace
}  // namespace dateline::archive
