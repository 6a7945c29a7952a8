// How the program is called, and what it ends with.

#include "app/program.h"
#include "support/corpus.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

struct Row {
    const char *call;  ///< separated by blanks; '' is an empty argument
    int status;
    int messages;      ///< lines on stderr
};

QStringList argumentsOf(const char *call)
{
    QStringList arguments = QString::fromUtf8(call).split(u' ', Qt::SkipEmptyParts);
    for (QString &argument : arguments) {
        if (argument == u"''")
            argument.clear();
    }
    return arguments;
}

class CallRow : public testing::TestWithParam<Row> {};

TEST_P(CallRow, EndsAsItShould)
{
    const Program program;
    const Outcome run = program(argumentsOf(GetParam().call));
    EXPECT_EQ(run.status, GetParam().status) << run.messages.constData();
    EXPECT_EQ(run.messageLines().size(), GetParam().messages) << run.messages.constData();
}

const Row kRows[] = {
    {"--version", 0, 0},
    {"--help", 0, 0},
    {"-h", 0, 0},
    {"parse --help", 0, 0},
    {"--help search", 0, 0},
    {"search --help --json", 0, 0},
    {"", 2, 1},  // no display
    {"frobnicate", 2, 1},
    {"/no/such/file.md", 2, 1},
    {"-- search", 2, 1},
    {"subscribe http://news.example.org/feed", 2, 1},
    {"--frobnicate", 2, 1},
    {"--json", 2, 1},
    {"parse", 2, 1},
    {"parse --frobnicate x.md", 2, 1},
    {"parse --limit 3 x.md", 2, 1},
    {"parse /no/such/file.md", 2, 1},
    {"export", 2, 1},
    {"export --issue 1", 2, 1},
    {"export --output x.md", 2, 1},
    {"export --issue 1 --article 2 --output x.md", 2, 1},
    {"export --issue x --output x.md", 2, 1},
    {"export --issue 1 --as docx --output x.md", 2, 1},
    {"export --issue 1 --output /tmp/", 1, 1},
    {"export --query 渡船 --output /tmp/none.md", 1, 0},
    {"import", 2, 1},
    {"import /no/such/file.md", 2, 1},
    {"import --jobs many x.md", 2, 1},
    {"search", 2, 1},
    {"search ''", 1, 0},
    {"search x --sort upwards", 2, 1},
    {"search x --limit -1", 2, 1},
    {"search x --limit", 2, 1},
    {"search x --offset x", 2, 1},
    {"search nothing", 1, 0},
    {"search nothing --count --json", 1, 0},
    {"search -- -nothing", 1, 0},
    {"show", 2, 1},
    {"show 1 2", 2, 1},
    {"show first", 2, 1},
    {"show 1", 1, 1},
    {"show 1 --as painting", 2, 1},
    {"issues", 1, 0},
    {"issues extra", 2, 1},
    {"sections --json", 1, 0},
    {"articles", 1, 0},
    {"articles --issue x", 2, 1},
    {"reindex", 0, 0},
};

INSTANTIATE_TEST_SUITE_P(Rows, CallRow, testing::ValuesIn(kRows));

TEST(Calls, OptionsMayStandAnywhere)
{
    Program program;
    const QString archive = program.path(u"other.dateline"_s);
    const QString sample = samplesFolder() + u"/harbour-gazette.md"_s;
    ASSERT_EQ(program({u"--archive"_s, archive, u"import"_s, sample}).status, 0);

    const QByteArray expected = program({u"articles"_s, u"--archive"_s, archive, u"--json"_s}).results;
    EXPECT_FALSE(expected.isEmpty());
    for (const QStringList &arguments : {
             QStringList{u"--json"_s, u"articles"_s, u"--archive"_s, archive},
             QStringList{u"--archive"_s, archive, u"--json"_s, u"articles"_s},
             QStringList{u"--archive="_s + archive, u"articles"_s, u"--json"_s},
         })
        EXPECT_EQ(program(arguments).results, expected) << qPrintable(arguments.join(u' '));

    EXPECT_EQ(program({u"articles"_s}).status, 1) << "the default archive was touched";
    program.set(u"DATELINE_ARCHIVE"_s, archive);
    EXPECT_EQ(program({u"articles"_s, u"--json"_s}).results, expected);
}

TEST(Calls, OperandsAfterTwoDashesAreNoOptions)
{
    const Program program;
    program.write(u"a.md"_s, "# Ferries\n\nThe ferries sail --json today.\n");
    ASSERT_EQ(program({u"import"_s, program.path(u"a.md"_s)}).status, 0);
    EXPECT_EQ(program({u"search"_s, u"--count"_s, u"--"_s, u"-ferries"_s}).status, 1);
    EXPECT_EQ(program({u"search"_s, u"--count"_s, u"--"_s, u"-airships"_s}).status, 0);
    EXPECT_EQ(program({u"search"_s, u"--count"_s, u"--"_s, u"--json"_s}).status, 0);
}

TEST(Calls, SeveralOperandsAreOneQuery)
{
    const Program program;
    ASSERT_EQ(program({u"import"_s, samplesFolder()}).status, 0);
    const Outcome one = program({u"search"_s, u"图书馆 集市"_s});
    const Outcome two = program({u"search"_s, u"图书馆"_s, u"集市"_s});
    EXPECT_EQ(one.status, 0);
    EXPECT_EQ(one.results.split('(').first(), two.results.split('(').first());
}

TEST(Calls, FacetsCountTheHits)
{
    const Program program;
    ASSERT_EQ(program({u"import"_s, samplesFolder()}).status, 0);
    const auto last = [&](const QStringList &arguments) {
        return program(QStringList{u"search"_s, u"--json"_s, u"--count"_s} + arguments).json().back();
    };
    const QJsonObject all = last({u"--facets"_s, u"--"_s, u"-没有这个词"_s});
    const QJsonObject facets = all[u"facets"_s].toObject();
    for (const QString &facet : {u"publication"_s, u"section"_s, u"agency"_s, u"place"_s, u"reporter"_s, u"kind"_s,
                                 u"month"_s, u"language"_s})
        EXPECT_TRUE(facets[facet].isArray()) << qPrintable(facet);
    int articles = 0;
    for (const QJsonValue &bucket : facets[u"kind"_s].toArray())
        articles += bucket.toArray()[1].toInt();
    EXPECT_EQ(articles, all[u"total"_s].toInt());
    const QJsonArray publications = facets[u"publication"_s].toArray();
    ASSERT_FALSE(publications.isEmpty());
    for (const QJsonValue &bucket : publications) {
        EXPECT_EQ(last({u"刊:=\"%1\""_s.arg(bucket.toArray()[0].toString())})[u"total"_s], bucket.toArray()[1]);
    }
    EXPECT_FALSE(last({u"船"_s}).contains(u"facets"_s));
}

TEST(Calls, TimelineCountsTheHitsAndTheIssuesHeld)
{
    const Program program;
    program.write(u"a.md"_s, "# 江城早报 2031年5月4日\n\n## 大桥合龙\n\n大桥今天合龙。\n");
    program.write(u"b.md"_s, "# 江城早报 2031年7月1日\n\n## 图书馆开放\n\n图书馆今天开放。\n");
    ASSERT_EQ(program({u"import"_s, program.path(u"a.md"_s), program.path(u"b.md"_s)}).status, 0);
    const auto call = [&](const QString &span) {
        return program({u"search"_s, u"--json"_s, u"--count"_s, u"--timeline"_s, span, u"大桥"_s});
    };
    const QJsonArray months = call(u"month"_s).json().back()[u"timeline"_s].toArray();
    ASSERT_EQ(months.size(), 3);
    EXPECT_EQ(months[0].toObject(), (QJsonObject{{u"from"_s, u"2031-05-01"_s}, {u"to"_s, u"2031-05-31"_s}, {u"articles"_s, 1}, {u"issues"_s, 1}}));
    EXPECT_EQ(months[1].toObject()[u"issues"_s].toInt(-1), 0);
    EXPECT_EQ(months[2].toObject()[u"articles"_s].toInt(-1), 0);
    EXPECT_EQ(months[2].toObject()[u"issues"_s].toInt(-1), 1);
    EXPECT_EQ(call(u"day"_s).json().back()[u"timeline"_s].toArray().size(), 59);
    EXPECT_EQ(call(u"week"_s).status, 2);
}

TEST(Calls, NothingFoundComesWithAdvice)
{
    const Program program;
    program.write(u"a.md"_s, "# Ferries\n\nThe ferries sail today.\n");
    ASSERT_EQ(program({u"import"_s, program.path(u"a.md"_s)}).status, 0);
    const Outcome run = program({u"search"_s, u"--json"_s, u"feries"_s});
    EXPECT_EQ(run.status, 1);
    const QJsonObject advice = run.json().back()[u"advice"_s].toObject();
    EXPECT_EQ(advice[u"clauses"_s].toArray()[0].toObject()[u"articles"_s].toInt(-1), 0);
    EXPECT_EQ(advice[u"suggestions"_s].toArray()[0].toObject()[u"query"_s].toString(), u"ferries"_s);
    EXPECT_FALSE(program({u"search"_s, u"--json"_s, u"ferries"_s}).json().back().contains(u"advice"_s));
}

TEST(Calls, AQueryIsUnderstoodInTheUsersLanguage)
{
    Program program;
    const auto understood = [&program](const QString &query) {
        return program({u"search"_s, query, u"--count"_s, u"--json"_s}).json().back()[u"understood_as"_s].toString();
    };
    ASSERT_EQ(program({u"import"_s, samplesFolder()}).status, 0);
    const QString english = understood(u"标题:台风 -北京"_s);
    EXPECT_EQ(english, u"title:台风 -北京"_s);
    program.set(u"LC_ALL"_s, u"zh_CN.UTF-8"_s);
    const QString chinese = understood(english);
    EXPECT_EQ(chinese, u"标题:台风 -北京"_s);
    EXPECT_EQ(understood(chinese), chinese);
}

TEST(Calls, SimilarNeedsAnArticle)
{
    const Program program;
    ASSERT_EQ(program({u"import"_s, samplesFolder()}).status, 0);
    EXPECT_EQ(program({u"similar"_s, u"12"_s}).status, 1);
    EXPECT_EQ(program({u"similar"_s, u"x"_s}).status, 2);
    const auto articles = program({u"articles"_s, u"--json"_s}).json();
    const QString id = QString::number(qint64(articles.front()[u"id"_s].toDouble()));
    for (const QJsonObject &other : program({u"similar"_s, id, u"--json"_s}).json())
        EXPECT_NE(other[u"id"_s], articles.front()[u"id"_s]);
}

TEST(Calls, TellingsAreToldApartAndTogether)
{
    const Program program;
    const QByteArray text = "\n\n海湾的渡船今晨复航，首班客满。船长说，停航三周来码头上的灯一直亮着，附近的居民每天都来问哪一天开船。\n";
    program.write(u"a.md"_s, "# 江城早报 2031年5月4日\n\n## 渡船复航" + text);
    program.write(u"b.md"_s, "# 山城晚报 2031年5月4日\n\n## 首班客满" + text);
    ASSERT_EQ(program({u"import"_s, program.path(u"a.md"_s), program.path(u"b.md"_s)}).status, 0);
    const QString id = QString::number(qint64(program({u"articles"_s, u"--json"_s}).json().front()[u"id"_s].toDouble()));
    const auto tellings = [](const Outcome &outcome) {
        qsizetype same = 0;
        for (const QJsonObject &other : outcome.json())
            same += other[u"relation"_s].toString() == u"same"_s ? 1 : 0;
        return same;
    };
    EXPECT_EQ(tellings(program({u"similar"_s, id, u"--json"_s})), 1);
    EXPECT_EQ(tellings(program({u"similar"_s, id, u"--json"_s, u"--apart"_s})), 0);
    EXPECT_EQ(tellings(program({u"similar"_s, id, u"--json"_s})), 0);
    EXPECT_EQ(tellings(program({u"similar"_s, id, u"--json"_s, u"--together"_s})), 1);
    EXPECT_EQ(program({u"similar"_s, id, u"--apart"_s, u"--together"_s}).status, 2);
    EXPECT_EQ(program({u"similar"_s, u"12"_s, u"--apart"_s}).status, 1);
}

}  // namespace
}  // namespace dateline::tests
