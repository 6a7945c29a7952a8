// Files that are no bulletins: one clear line each, and nothing else is affected.

#include "app/program.h"
#include "support/corpus.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

const QByteArray kGood = "# Ferries sail again\n\nThe ferries sail again from Monday.\n";
const QByteArray kJpeg = QByteArray::fromHex("ffd8ffe000104a46494600010101006000600000ffdb0043000806060706")
    + QByteArray(4000, '\x91');

/// One that fails, beside one that does not.
void expectRefused(const Program &program, const QString &bad)
{
    const QString good = program.write(u"good.md"_s, kGood);
    const Outcome imported = program({u"import"_s, bad, good});
    EXPECT_EQ(imported.status, 1) << imported.messages.constData();
    ASSERT_EQ(imported.messageLines().size(), 1) << imported.messages.constData();
    EXPECT_TRUE(imported.messageLines().first().contains(bad));
    EXPECT_EQ(program({u"search"_s, u"ferries"_s, u"--count"_s}).status, 0);
    EXPECT_EQ(program({u"issues"_s, u"--json"_s}).json().size(), 1U);

    const auto lines = program({u"import"_s, bad, good, u"--json"_s}).json();
    ASSERT_EQ(lines.size(), 3U);
    for (const QJsonObject &line : {lines[0], lines[1]}) {
        const bool isBad = line[u"path"_s].toString() == bad;
        EXPECT_EQ(line[u"status"_s].toString(), isBad ? u"failed"_s : u"unchanged"_s);
        EXPECT_EQ(line[u"error"_s].isString(), isBad);
    }

    const Outcome parsed = program({u"parse"_s, bad, good, u"--json"_s});
    EXPECT_EQ(parsed.status, 1);
    ASSERT_EQ(parsed.json().size(), 2U);
    EXPECT_EQ(parsed.json()[0][u"path"_s].toString(), bad);
    EXPECT_TRUE(parsed.json()[0][u"error"_s].isString());
    EXPECT_EQ(program({u"parse"_s, bad}).status, 2);
}

TEST(BadInput, EmptyFile)
{
    const Program program;
    expectRefused(program, program.write(u"empty.md"_s, {}));
}

TEST(BadInput, BlankFile)
{
    const Program program;
    expectRefused(program, program.write(u"blank.md"_s, " \n\n\t\n"));
}

TEST(BadInput, PictureNamedAsText)
{
    const Program program;
    expectRefused(program, program.write(u"photo.md"_s, kJpeg));
}

TEST(BadInput, MissingFile)
{
    const Program program;
    expectRefused(program, program.path(u"missing.md"_s));
}

TEST(BadInput, FifoDoesNotHang)
{
    const Program program;
    const QString path = program.path(u"fifo.md"_s);
    ASSERT_EQ(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    expectRefused(program, path);
}

TEST(BadInput, Device)
{
    const Program program;
    expectRefused(program, u"/dev/zero"_s);
}

TEST(BadInput, FileAndFolderWithoutRights)
{
    Program program;
    if (!program.dropPrivileges())
        GTEST_SKIP() << "cannot become an ordinary user here";
    const QString file = program.write(u"secret.md"_s, kGood);
    chmod(QFile::encodeName(file).constData(), 0);
    expectRefused(program, file);

    const QString folder = program.path(u"locked"_s);
    program.write(u"locked/inside.md"_s, kGood);
    chmod(QFile::encodeName(folder).constData(), 0);
    expectRefused(program, folder);
    chmod(QFile::encodeName(folder).constData(), 0700);
}

TEST(BadInput, NulInTheMiddle)
{
    const Program program;
    const QString path =
        program.write(u"nul.md"_s, QByteArray("# Ferries\n\nThe ferries \0sail to Lisbon.\n", 39));
    const Outcome run = program({u"import"_s, path});
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.messageLines().size(), 1) << run.messages.constData();
    EXPECT_EQ(program({u"search"_s, u"Lisbon"_s, u"--count"_s}).status, 0) << "what follows it is lost";
}

TEST(BadInput, FiftyMegabytesOfOneLine)
{
    const Program program;
    QByteArray line;
    const QByteArray piece = "码头的渡轮今天照常开航";
    while (line.size() < 50'000'000)
        line += piece;
    const QString big = program.write(u"big.md"_s, line);
    const QString good = program.write(u"good.md"_s, kGood);
    const Outcome run = program({u"import"_s, big, good});
    EXPECT_EQ(run.status, 1);
    ASSERT_EQ(run.messageLines().size(), 1) << run.messages.constData();
    EXPECT_TRUE(run.messages.contains("larger than")) << run.messages.constData();
    EXPECT_EQ(program({u"search"_s, u"ferries"_s, u"--count"_s}).status, 0);
}

TEST(BadInput, LinksThatGoInCircles)
{
    const Program program;
    program.write(u"folder/good.md"_s, kGood);
    ASSERT_TRUE(QFile::link(program.path(u"folder"_s), program.path(u"folder/again"_s)));
    ASSERT_TRUE(QFile::link(program.path(u"folder/self.md"_s), program.path(u"folder/self.md"_s)));
    const Outcome run = program({u"import"_s, program.path(u"folder"_s), u"--json"_s});
    EXPECT_EQ(run.json().back()[u"added"_s].toInt(), 1);
}

TEST(BadInput, FolderWithNothingToRead)
{
    const Program program;
    program.write(u"folder/photo.jpg"_s, kJpeg);
    const Outcome run = program({u"import"_s, program.path(u"folder"_s)});
    EXPECT_EQ(run.status, 1);
}

}  // namespace
}  // namespace dateline::tests
