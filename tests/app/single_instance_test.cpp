// A second start hands its paths to the first one's window; a killed one leaves nothing in the way.

#include "app/program.h"
#include "support/corpus.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

/// Waits until the archive holds so many issues.
bool holds(const Program &program, std::size_t issues)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kPatienceMs) {
        if (program({u"issues"_s, u"--json"_s}).json().size() == issues)
            return true;
    }
    return false;
}

TEST(SingleInstance, SecondStartHandsItsPathsOver)
{
    Program program;
    program.set(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess window;
    program.start(window, {samplesFolder() + u"/harbour-gazette.md"_s});
    ASSERT_TRUE(window.waitForStarted());
    ASSERT_TRUE(holds(program, 1));

    const Outcome second = program({samplesFolder() + u"/linjiang-daily.txt"_s});
    EXPECT_EQ(second.status, 0) << second.messages.constData();
    EXPECT_TRUE(holds(program, 2));
    EXPECT_EQ(window.state(), QProcess::Running);
    EXPECT_EQ(program({}).status, 0) << "without paths it only brings the window to the front";

    window.kill();
    window.waitForFinished();
    QProcess third;
    program.start(third, {samplesFolder() + u"/island-morning-post.md"_s});
    ASSERT_TRUE(third.waitForStarted());
    EXPECT_TRUE(holds(program, 3)) << "a socket left behind was in the way";
    EXPECT_EQ(third.state(), QProcess::Running);
    third.kill();
    third.waitForFinished();
}

}  // namespace
}  // namespace dateline::tests
