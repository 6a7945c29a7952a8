// What a screen reader is told of the window, asked by a real client of AT-SPI (screen_reader.py).

#include "app/program.h"
#include "support/corpus.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

TEST(Accessibility, AScreenReaderFindsPanesRowsAndTheArticlesText)
{
    constexpr int kNotHere = 77;
    const QString session = QStandardPaths::findExecutable(u"dbus-run-session"_s);
    const QString python = u"/usr/bin/python3"_s;  // the system's, for which Debian packages the bindings
    if (session.isEmpty() || !QFileInfo::exists(python))
        GTEST_SKIP() << "no dbus-run-session or no python3 here";
    QProcess client;
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.start(session, {u"--"_s, python, u"-W"_s, u"ignore"_s, samplesFolder() + u"/../../tests/app/screen_reader.py"_s,
                           QStringLiteral(DATELINE_PROGRAM), samplesFolder()});
    ASSERT_TRUE(client.waitForFinished(kPatienceMs));
    const QByteArray said = client.readAll();
    if (client.exitCode() == kNotHere)
        GTEST_SKIP() << said.constData();
    EXPECT_EQ(client.exitCode(), 0) << said.constData();
    for (const char *found : {"window: ", "shelf: All articles, ", "row: ", "article: ", "search box: Search all articles editable"})
        EXPECT_TRUE(said.contains(found)) << found << " is not in\n" << said.constData();
}

}  // namespace
}  // namespace dateline::tests
