// The sample bulletins, from file to hit.

#include "app/program.h"
#include "support/corpus.h"

#include <QDir>
#include <QJsonArray>

#include <gtest/gtest.h>

#include <set>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

class Samples : public testing::Test {
protected:
    void SetUp() override
    {
        const Outcome run = m_program({u"import"_s, samplesFolder(), u"--json"_s});
        ASSERT_EQ(run.status, 0) << run.messages.constData();
        m_import = run.json();
    }

    Program m_program;
    std::vector<QJsonObject> m_import;
};

TEST_F(Samples, EachIsAddedAndTheTotalsAddUp)
{
    const qsizetype files = QDir(samplesFolder()).entryList(QDir::Files).size();
    ASSERT_GE(files, 5);
    ASSERT_EQ(qsizetype(m_import.size()), files + 1);
    int articles = 0;
    for (std::size_t i = 0; i + 1 < m_import.size(); ++i) {
        EXPECT_EQ(m_import[i][u"status"_s].toString(), u"added"_s);
        EXPECT_GE(m_import[i][u"articles"_s].toInt(), 8);
        articles += m_import[i][u"articles"_s].toInt();
    }
    const QJsonObject totals = m_import.back();
    EXPECT_EQ(totals[u"files"_s].toInt(), files);
    EXPECT_EQ(totals[u"added"_s].toInt(), files);
    EXPECT_EQ(totals[u"articles"_s].toInt(), articles);
    EXPECT_TRUE(totals[u"elapsed_ms"_s].isDouble());
}

TEST_F(Samples, AgainIsUnchanged)
{
    const Outcome run = m_program({u"import"_s, samplesFolder(), u"--json"_s, u"--jobs"_s, u"1"_s});
    EXPECT_EQ(run.status, 0);
    const QJsonObject totals = run.json().back();
    EXPECT_EQ(totals[u"unchanged"_s], totals[u"files"_s]);
    EXPECT_EQ(m_program({u"issues"_s, u"--json"_s}).json().size() + 1, m_import.size());
}

TEST_F(Samples, ListsAgreeWithEachOther)
{
    int inIssues = 0;
    for (const QJsonObject &issue : m_program({u"issues"_s, u"--json"_s}).json()) {
        const QString id = QString::number(issue[u"id"_s].toInt());
        const auto articles = m_program({u"articles"_s, u"--issue"_s, id, u"--json"_s}).json();
        EXPECT_EQ(int(articles.size()), issue[u"articles"_s].toInt());
        EXPECT_FALSE(issue[u"date"_s].isNull()) << qPrintable(issue[u"path"_s].toString());
        inIssues += issue[u"articles"_s].toInt();
    }
    int inSections = 0;
    for (const QJsonObject &section : m_program({u"sections"_s, u"--json"_s}).json())
        inSections += section[u"articles"_s].toInt();
    EXPECT_EQ(inSections, inIssues);
    EXPECT_EQ(int(m_program({u"articles"_s, u"--json"_s}).json().size()), inIssues);
}

TEST_F(Samples, ASectionHoldsItsArticlesAlone)
{
    const auto articles =
        m_program({u"articles"_s, u"--section"_s, u"国际瞭望"_s, u"--json"_s}).json();
    ASSERT_EQ(articles.size(), 2U);
    EXPECT_EQ(articles.front()[u"headline"_s].toString(), u"里斯本百年电车线路 恢复运行"_s);
    EXPECT_EQ(m_program({u"articles"_s, u"--section"_s, u"没有这一版"_s}).status, 1);
}

struct Query {
    const char *text;
    int total;
};

TEST_F(Samples, AreFound)
{
    const Query queries[] = {
        {"夜天光监测网", 1},
        {"气象传感器", 1},        // over a seam
        {"高原建成夜天光", 1},     // over a headline's blank
        {"標題:電車", 1},          // not folded to a field's name: text
        {"地点:里斯本", 1},
        {"小火車", 1},
        {"小火车", 1},             // the other script
        {"䶮", 1},                 // four bytes in GB18030
        {"swifts", 1},
        {"没有这样的词", 0},
    };
    for (const Query &query : queries) {
        const Outcome run =
            m_program({u"search"_s, QString::fromUtf8(query.text), u"--json"_s, u"--count"_s});
        ASSERT_EQ(run.json().size(), 1U) << query.text;
        EXPECT_EQ(run.json().back()[u"total"_s].toInt(), query.total) << query.text;
        EXPECT_EQ(run.status, query.total > 0 ? 0 : 1) << query.text;
    }
}

TEST_F(Samples, PagesOfHitsAreTheWholeCutInPieces)
{
    for (const QString &sort : {u"newest"_s, u"oldest"_s, u"relevance"_s}) {
        const auto whole = m_program({u"search"_s, u"的"_s, u"--json"_s, u"--sort"_s, sort}).json();
        ASSERT_GT(whole.size(), 10U);
        std::set<double> ids;
        for (std::size_t offset = 0; offset < 6; offset += 2) {
            const auto page = m_program({u"search"_s, u"的"_s, u"--json"_s, u"--sort"_s, sort, u"--limit"_s,
                                         u"2"_s, u"--offset"_s, QString::number(offset)})
                                  .json();
            ASSERT_EQ(page.size(), 3U);
            EXPECT_EQ(page[0], whole[offset]);
            EXPECT_EQ(page[1], whole[offset + 1]);
            ids.insert(page[0][u"id"_s].toDouble());
            ids.insert(page[1][u"id"_s].toDouble());
        }
        EXPECT_EQ(ids.size(), 6U);
    }
}

TEST_F(Samples, MatchesMarkWhatWasAsked)
{
    const auto lines = m_program({u"search"_s, u"图书馆"_s, u"--json"_s}).json();
    ASSERT_GE(lines.size(), 3U);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const QJsonObject snippet = lines[i][u"snippet"_s].toObject();
        const QString text = snippet[u"text"_s].toString();
        for (const QJsonValue &match : snippet[u"matches"_s].toArray())
            EXPECT_EQ(text.mid(match[0].toInt(), match[1].toInt()).remove(u' ').size(), 3);
        EXPECT_GT(lines[i][u"occurrences"_s].toInt(), 0);
        EXPECT_EQ(lines[i][u"matched_by"_s].toString(), u"text"_s);
    }
}

TEST_F(Samples, LooseTextComesLastAndIsNotCounted)
{
    const auto lines = m_program({u"search"_s, u"万物生长"_s, u"--json"_s}).json();
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0][u"kind"_s].toString(), u"loose"_s);
    EXPECT_TRUE(lines[0][u"headline"_s].isNull());
    EXPECT_EQ(lines[1][u"total"_s].toInt(), 0);
    EXPECT_EQ(lines[1][u"loose_total"_s].toInt(), 1);
    EXPECT_EQ(m_program({u"search"_s, u"万物生长"_s, u"--json"_s, u"--offset"_s, u"1"_s}).json().size(), 1U);
}

TEST_F(Samples, AnArticleIsShownInEveryForm)
{
    const auto hits = m_program({u"search"_s, u"夜天光监测网"_s, u"--json"_s}).json();
    const QString id = QString::number(hits.front()[u"id"_s].toInteger());
    const QString words = u"组成,维护人员每年上站两次即可"_s;
    for (const QString &form : {u"text"_s, u"markdown"_s, u"html"_s}) {
        const Outcome run = m_program({u"show"_s, id, u"--as"_s, form});
        EXPECT_EQ(run.status, 0);
        EXPECT_TRUE(QString::fromUtf8(run.results).contains(words)) << qPrintable(form);
    }
    EXPECT_EQ(m_program({u"show"_s, id}).results, m_program({u"show"_s, id, u"--as"_s, u"text"_s}).results);
    const QJsonObject json = m_program({u"show"_s, id, u"--as"_s, u"json"_s}).json().front();
    EXPECT_EQ(QString::number(json[u"id"_s].toInteger()), id);
    EXPECT_EQ(json[u"issue"_s], hits.front()[u"issue"_s]);
    EXPECT_EQ(json[u"place"_s].toString(), u"拉萨"_s);
    EXPECT_EQ(json[u"blocks"_s][1][u"seams"_s].toArray().size(), 1);
}

TEST_F(Samples, AreTheSameAfterReindexing)
{
    const auto totals = [this] {
        QJsonObject last = m_program({u"search"_s, u"的"_s, u"--count"_s, u"--json"_s}).json().back();
        last.remove(u"elapsed_ms"_s);
        return last;
    };
    const QJsonObject before = totals();
    ASSERT_EQ(m_program({u"reindex"_s}).status, 0);
    EXPECT_EQ(totals(), before);
}

TEST(SamplesParsed, BothFormsOfOneProgrammeAreArticlesUnderTheirHeadlines)
{
    const Program program;
    const auto issues = program({u"parse"_s, samplesFolder() + u"/evening-news-20250312.md"_s,
                                 samplesFolder() + u"/evening-news-20250313.md"_s, u"--json"_s})
                            .json();
    ASSERT_EQ(issues.size(), 2U);
    const char *const dates[] = {"2025-03-12", "2025-03-13"};
    const qsizetype articles[] = {11, 8};
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(issues[i][u"date"_s].toString().toStdString(), dates[i]);
        EXPECT_EQ(issues[i][u"date_basis"_s].toString(), u"stated"_s);
        EXPECT_EQ(issues[i][u"articles"_s].toArray().size(), articles[i]);
        EXPECT_TRUE(issues[i][u"loose"_s].toArray().isEmpty());
        const QJsonObject second = issues[i][u"articles"_s][1].toObject();
        EXPECT_EQ(second[u"series"_s].toString(), u"一线走笔"_s);
        EXPECT_TRUE(second[u"source_url"_s].toString().endsWith(u"/02.html"));
    }
}

}  // namespace
}  // namespace dateline::tests
