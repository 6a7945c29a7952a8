// Whatever is typed, the archive answers.

#include "archive/sqlite/compile.h"
#include "search/language.h"
#include "support/random_issue.h"
#include "support/temporary_archive.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using tests::TemporaryArchive;

QString deep(const QString &before, const QString &after, int depth)
{
    return before.repeated(depth) + u"安"_s + after.repeated(depth);
}

std::vector<QString> hardQueries()
{
    std::vector<QString> queries{
        u"324.1"_s,  u"\"abc"_s, u"a-b"_s,   u"算力 AND"_s, u"NEAR("_s, u"t:"_s,  u"*"_s,    u"("_s,
        u"AI大模型?"_s, u"“超智融合”"_s, u"d'or"_s, u"C++"_s, u"^"_s, u""_s, u"  "_s,
        u"\"\"\""_s, u"body:地震"_s, u"{body} : x"_s, u"article_index"_s, u"'; DROP TABLE article; --"_s,
        u"-"_s, u"--"_s, u"- -安"_s, u"-(-(-安))"_s, u"标题:"_s, u"标题:\""_s, u"日期:"_s, u"日期:9999999-99-99"_s,
        u"日期:0001-01-01..9999-12-31"_s, u"日期:..-1"_s, u"a\"b"_s, u"\\"_s, u"%s%n"_s, u"\uFFFF\uFFFE"_s,
        QString(QChar(0)) + u"安全"_s, QString(QChar(0xD800)) + u"安"_s, QString(QChar(0xDC00)),
        u"\u202E安全"_s, u"e\u0301"_s, u"*安*"_s, u"安 * 全"_s, u"OR OR OR"_s, u"NOT NOT"_s, u"AND NOT"_s,
        u"安 OR"_s, u")("_s, u"))))"_s, u"社:* 版:* 记者:*"_s, u"inter*"_s, u"i*"_s,
        QString(5000, u'安'), u"安 "_s.repeated(2000), u"\"安全\" "_s.repeated(500), u"a"_s.repeated(4096),
        u"-安 "_s.repeated(300), u"安 OR "_s.repeated(300), u"\""_s.repeated(300), u"“智”能 "_s.repeated(100),
        deep(u"("_s, u")"_s, 200), deep(u"-("_s, u")"_s, 100), deep(u"(网络 OR "_s, u")"_s, 40),
        deep(u"(网络 安全 OR (税收 "_s, u"))"_s, 20), deep(u"网络 -(安全 "_s, u")"_s, 32),
        deep(u"(地震 OR 网络 -("_s, u" 税收))"_s, 16), deep(u"(日期:2024 网络 OR ("_s, u"))"_s, 16),
    };
    return queries;
}

class AnyInput : public ::testing::Test {
protected:
    void SetUp() override
    {
        tests::RandomText random(41);
        const auto writer = m_archive.writer();
        for (int i = 0; i < 6; ++i)
            tests::store(*writer, tests::randomIssue(random, 8), u"/%1.md"_s.arg(i));
        m_reader = m_archive.reader();
    }

    void ask(const QString &typed)
    {
        const search::Query query = search::parse(typed);
        const auto totals = m_reader->count(query);
        ASSERT_TRUE(totals.ok()) << typed.left(100).toStdString() << ": " << totals.error().message.toStdString();
        for (const search::Sort sort : {search::Sort::Newest, search::Sort::Relevance}) {
            const auto page = m_reader->search({query, sort, 500});
            ASSERT_TRUE(page.ok()) << typed.left(100).toStdString() << ": " << page.error().message.toStdString();
            EXPECT_EQ(static_cast<qint64>(page->hits.size()), totals->articles) << typed.left(100).toStdString();
        }
    }

    TemporaryArchive m_archive;
    std::unique_ptr<archive::Reader> m_reader;
};

TEST_F(AnyInput, HardQueries)
{
    for (const QString &typed : hardQueries())
        ask(typed);
}

TEST_F(AnyInput, RandomQueries)
{
    tests::RandomText random(42);
    for (int i = 0; i < 1500; ++i)
        ask(random.anything(60));
}

TEST_F(AnyInput, EmptyQueryFindsNothing)
{
    const auto page = m_reader->search({search::parse({})});
    ASSERT_TRUE(page.ok());
    EXPECT_TRUE(page->hits.empty() && page->loose.empty());
    EXPECT_EQ(m_reader->count({}).value(), (search::Totals{0, 0, 0}));
}

struct PlanRow {
    const char *typed;
    const char *plan;
};

class Compile : public ::testing::TestWithParam<PlanRow> {};

TEST_P(Compile, To)
{
    using archive::sqlite::PlanFor;
    EXPECT_EQ(describe(compile(search::parse(QString::fromUtf8(GetParam().typed)), PlanFor::Articles)).toStdString(),
              GetParam().plan)
        << GetParam().typed;
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Compile,
    ::testing::Values(
        PlanRow{"地震预警", R"(match[{body headline titles} : "地震" + "震预" + "预警"])"},
        PlanRow{"台风 预警", R"(match[({body headline titles} : "台风") AND ({body headline titles} : "预警")])"},
        PlanRow{"税", R"(characters["税"])"},
        PlanRow{"标题:税", R"(match[{headline} : "税" *])"},
        PlanRow{"inter*", R"(match[{body headline titles} : "inter" *])"},
        PlanRow{"台风 -北京", R"(match[({body headline titles} : "台风") NOT ({body headline titles} : "北京")])"},
        PlanRow{"-北京", R"(not(match[{body headline titles} : "北京"]))"},
        PlanRow{"台风 -税", R"(and(match[{body headline titles} : "台风"], not(characters["税"])))"},
        PlanRow{"记者:王小明 日期:2024-07-26", R"(and(match[{people} : "王小" + "小明"], days[2460518..2460518]))"},
        PlanRow{"地震 NEAR/5 工程", R"(confirm[{body headline titles} : NEAR("地震" "工程", 7)])"},
        PlanRow{"标题:(a NEAR/0 b*)", R"(confirm[{headline} : NEAR("a" "b" *, 2)])"},
        PlanRow{"版:=要闻 台风", R"(and(match[{body headline titles} : "台风"], attribute[section:=要闻]))"},
        PlanRow{"is:unread", R"(attribute[is:unread])"},
        PlanRow{"!?", "nothing"}));

}  // namespace
}  // namespace dateline
