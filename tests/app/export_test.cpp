// `dateline export`: what it writes, and where.

#include "app/program.h"
#include "support/corpus.h"

#include <QDir>
#include <QJsonArray>

#include <gtest/gtest.h>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

QByteArray contentsOf(const QString &path) { return readAll(path); }

TEST(ExportVerb, WritesWhatTheArchiveHasAndReadsItAgain)
{
    const Program program;
    const QString path = program.write(u"a.md"_s, "# 港城晚报 2031年7月4日\n\n## 渡船复航\n\n渡船今天复航。\n\n## 灯塔开放\n\n灯塔今天开放。\n");
    ASSERT_EQ(program({u"import"_s, path}).status, 0);
    const QString issue = program({u"issues"_s, u"--json"_s}).json().front()[u"id"_s].toVariant().toString();
    const QString out = program.path(u"out.md"_s);
    const Outcome run = program({u"export"_s, u"--issue"_s, issue, u"--as"_s, u"markdown"_s, u"--output"_s, out});
    EXPECT_EQ(run.status, 0) << run.messages.constData();
    EXPECT_EQ(run.results.trimmed(), out.toUtf8());
    const auto again = program({u"parse"_s, u"--json"_s, out}).json().front();
    EXPECT_EQ(again[u"publication"_s].toString(), u"港城晚报"_s);
    EXPECT_EQ(again[u"date"_s].toString(), u"2031-07-04"_s);
    EXPECT_EQ(again[u"articles"_s].toArray().size(), 2);

    const QString folder = program.path(u"hits/"_s);
    EXPECT_EQ(program({u"export"_s, u"--query"_s, u"灯塔"_s, u"--as"_s, u"json"_s, u"--output"_s, folder}).status, 0);
    const QStringList names = QDir(folder).entryList(QDir::Files);
    ASSERT_EQ(names, QStringList{u"2031-07-04 灯塔开放.jsonl"_s});
    EXPECT_TRUE(contentsOf(folder + names.front()).contains("\"headline\":\"灯塔开放\""));

    const QString csv = program.path(u"all.csv"_s);
    EXPECT_EQ(program({u"export"_s, u"--query"_s, u"今天"_s, u"--as"_s, u"csv"_s, u"--output"_s, csv}).status, 0);
    EXPECT_TRUE(contentsOf(csv).startsWith("\xEF\xBB\xBF\"publication\",\"date\""));
    EXPECT_EQ(contentsOf(csv).count("\r\n"), 3);
}

TEST(ExportVerb, SetsPagesWithoutADisplay)
{
    const Program program;
    ASSERT_EQ(program({u"import"_s, samplesFolder()}).status, 0);
    const QString issue = program({u"issues"_s, u"--json"_s}).json().front()[u"id"_s].toVariant().toString();
    const QString out = program.path(u"out.pdf"_s);
    const Outcome run = program({u"export"_s, u"--issue"_s, issue, u"--as"_s, u"pdf"_s, u"--output"_s, out});
    EXPECT_EQ(run.status, 0) << run.messages.constData();
    const QByteArray pdf = contentsOf(out);
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.trimmed().endsWith("%%EOF"));
    EXPECT_GT(pdf.count("/Type /Page\n"), 1) << "an issue has more than a page";
    EXPECT_EQ(program({u"export"_s, u"--issue"_s, u"99"_s, u"--as"_s, u"pdf"_s, u"--output"_s, out}).status, 1);
    EXPECT_EQ(program({u"export"_s, u"--issue"_s, issue, u"--as"_s, u"doc"_s, u"--output"_s, out}).status, 2);
}

TEST(CiteVerb, PrintsAReference)
{
    const Program program;
    ASSERT_EQ(program({u"import"_s, program.write(u"a.md"_s, "# 港城晚报 2031年7月4日\n\n## 渡船复航\n\n渡船今天复航。\n")}).status, 0);
    const QString id = program({u"articles"_s, u"--json"_s}).json().front()[u"id"_s].toVariant().toString();
    EXPECT_EQ(program({u"cite"_s, id}).results.trimmed(), "渡船复航[N]. 港城晚报, 2031-07-04.");
    EXPECT_TRUE(program({u"cite"_s, id, u"--as"_s, u"ris"_s}).results.startsWith("TY  - NEWS\nTI  - 渡船复航\n"));
    EXPECT_EQ(program({u"cite"_s, u"77"_s}).status, 1);
    EXPECT_EQ(program({u"cite"_s, id, u"--as"_s, u"apa"_s}).status, 2);
}

}  // namespace
}  // namespace dateline::tests
