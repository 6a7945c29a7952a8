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

/// One alone would be shown before it is added.
QStringList two(const char *first, const char *second)
{
    return {samplesFolder() + u'/' + QLatin1String(first), samplesFolder() + u'/' + QLatin1String(second)};
}

TEST(SingleInstance, SecondStartHandsItsPathsOver)
{
    Program program;
    program.set(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess window;
    program.start(window, two("harbour-gazette.md", "evening-news-20250312.md"));
    ASSERT_TRUE(window.waitForStarted());
    ASSERT_TRUE(holds(program, 2));

    const Outcome second = program(two("linjiang-daily.txt", "evening-news-20250313.md"));
    EXPECT_EQ(second.status, 0) << second.messages.constData();
    EXPECT_TRUE(holds(program, 4));
    EXPECT_EQ(window.state(), QProcess::Running);
    EXPECT_EQ(program({}).status, 0) << "without paths it only brings the window to the front";

    window.kill();
    window.waitForFinished();
    QProcess third;
    program.start(third, two("island-morning-post.md", "newspaper-page-may.md"));
    ASSERT_TRUE(third.waitForStarted());
    EXPECT_TRUE(holds(program, 6)) << "a socket left behind was in the way";
    EXPECT_EQ(third.state(), QProcess::Running);
    third.kill();
    third.waitForFinished();
}

}  // namespace
}  // namespace dateline::tests
