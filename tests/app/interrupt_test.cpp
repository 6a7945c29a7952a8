// Ctrl+C while an import runs.

#include "app/program.h"

#include <gtest/gtest.h>

#include <csignal>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

constexpr int kFiles = 3000;

TEST(Interrupt, KeepsWhatIsImportedAndGoesOnLater)
{
    const Program program;
    for (int i = 0; i < kFiles; ++i) {
        program.write(u"many/%1.md"_s.arg(i, 4, 10, QLatin1Char('0')),
                      "# Ferry " + QByteArray::number(i) + "\n\nThe ferry sails from quay "
                          + QByteArray::number(i) + ".\n");
    }
    const QString folder = program.path(u"many"_s);

    QProcess process;
    program.start(process, {u"import"_s, folder, u"--json"_s});
    while (process.state() != QProcess::NotRunning && program({u"issues"_s}).status != 0)
        process.waitForFinished(10);
    kill(static_cast<pid_t>(process.processId()), SIGINT);
    ASSERT_TRUE(process.waitForFinished(kPatienceMs));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 1);

    const std::size_t stored = program({u"issues"_s, u"--json"_s}).json().size();
    EXPECT_LT(stored, std::size_t(kFiles)) << "the import ended before the signal came";
    const Outcome again = program({u"import"_s, folder, u"--json"_s});
    EXPECT_EQ(again.status, 0);
    EXPECT_EQ(again.json().back()[u"unchanged"_s].toInt(), int(stored));
    EXPECT_EQ(again.json().back()[u"added"_s].toInt(), kFiles - int(stored));
    EXPECT_EQ(program({u"issues"_s, u"--json"_s}).json().size(), std::size_t(kFiles));
}

}  // namespace
}  // namespace dateline::tests
