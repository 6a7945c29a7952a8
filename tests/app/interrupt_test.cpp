// Ctrl+C while an import runs.

#include "app/program.h"

#include <gtest/gtest.h>

#include <csignal>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

constexpr int kFewFiles = 2000;
constexpr int kManyFiles = 32000;

/// A folder with so many bulletins.
QString writeBulletins(const Program &program, int count)
{
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        program.write(u"many/%1.md"_s.arg(i, 5, 10, QLatin1Char('0')),
                      "# Ferry " + number + "\n\nThe ferry sails from quay " + number + ".\n");
    }
    return program.path(u"many"_s);
}

/// Starts an import and interrupts it when its first batch is in.
Outcome interruptedImport(const Program &program, const QString &folder)
{
    QProcess process;
    program.start(process, {u"import"_s, folder, u"--json"_s});
    process.waitForStarted();
    while (process.state() != QProcess::NotRunning && program({u"issues"_s}).status != 0)
        process.waitForFinished(10);
    if (process.processId() > 0)  // 0 would be this test and all that runs beside it
        kill(static_cast<pid_t>(process.processId()), SIGINT);
    process.waitForFinished(kPatienceMs);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

TEST(Interrupt, KeepsWhatIsImportedAndGoesOnLater)
{
    // How far an import gets before the signal depends on the machine: more files until it is caught.
    for (int files = kFewFiles; files <= kManyFiles; files *= 4) {
        const Program program;
        const QString folder = writeBulletins(program, files);
        const Outcome interrupted = interruptedImport(program, folder);
        if (interrupted.status == 0)
            continue;
        ASSERT_EQ(interrupted.status, 1) << interrupted.messages.constData();

        const int stored = int(program({u"issues"_s, u"--json"_s}).json().size());
        EXPECT_GT(stored, 0);
        EXPECT_LT(stored, files);
        const Outcome again = program({u"import"_s, folder, u"--json"_s});
        EXPECT_EQ(again.status, 0);
        EXPECT_EQ(again.json().back()[u"unchanged"_s].toInt(), stored);
        EXPECT_EQ(again.json().back()[u"added"_s].toInt(), files - stored);
        EXPECT_EQ(int(program({u"issues"_s, u"--json"_s}).json().size()), files);
        return;
    }
    FAIL() << "every import ended before the signal came";
}

}  // namespace
}  // namespace dateline::tests
