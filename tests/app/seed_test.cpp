// The page that the project began with, through the program.

#include "app/program.h"
#include "support/corpus.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

QString seed()
{
    return sharedFolder() + u"/seed/bulletin.md"_s;
}

/// Every key that `golden` has, with equal values; where they differ, at `path`.
void expectAgrees(const QJsonValue &golden, const QJsonValue &actual, const QString &path)
{
    if (golden.isObject()) {
        const QJsonObject object = golden.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            expectAgrees(it.value(), actual.toObject().value(it.key()), path + u'/' + it.key());
    } else if (golden.isArray()) {
        const QJsonArray expected = golden.toArray();
        const QJsonArray found = actual.toArray();
        EXPECT_EQ(expected.size(), found.size()) << qPrintable(path);
        for (qsizetype i = 0; i < std::min(expected.size(), found.size()); ++i)
            expectAgrees(expected[i], found[i], path + u'/' + QString::number(i));
    } else {
        EXPECT_EQ(golden, actual) << qPrintable(path);
    }
}

TEST(Seed, AgreesWithItsGoldenFile)
{
    SKIP_WITHOUT_SHARED();
    const Program program;
    const Outcome run = program({u"parse"_s, seed(), u"--json"_s});
    ASSERT_EQ(run.status, 0) << run.messages.constData();
    ASSERT_EQ(run.json().size(), 1U);
    const QByteArray golden = readAll(sharedFolder() + u"/seed/bulletin.golden.json"_s);
    expectAgrees(QJsonDocument::fromJson(golden).object(), run.json().front(), QString());
}

struct Row {
    const char *query;
    int articles;
    int occurrences;
    int loose;
};

TEST(Seed, CountsOfItsWords)
{
    SKIP_WITHOUT_SHARED();
    const Program program;
    ASSERT_EQ(program({u"import"_s, seed()}).status, 0);
    const Row rows[] = {
        {"算力", 1, 19, 0},   {"震", 1, 14, 0},      {"人工智能", 2, 16, 0}, {"AI", 1, 5, 0},
        {"EFLOPS", 1, 2, 0},  {"2.5级", 1, 1, 0},    {"地震预警", 1, 9, 0},  {"重点解读", 1, 1, 0},
        {"未来计算", 1, 1, 0}, {"北京", 5, 17, 0},    {"记者", 8, 14, 0},    {"改革", 3, 15, 1},
    };
    for (const Row &row : rows) {
        const QString query = QString::fromUtf8(row.query);
        const auto lines = program({u"search"_s, query, u"--json"_s}).json();
        ASSERT_EQ(int(lines.size()), row.articles + row.loose + 1) << row.query;
        const QJsonObject totals = lines.back();
        EXPECT_EQ(totals[u"total"_s].toInt(), row.articles) << row.query;
        EXPECT_EQ(totals[u"total_occurrences"_s].toInt(), row.occurrences) << row.query;
        EXPECT_EQ(totals[u"loose_total"_s].toInt(), row.loose) << row.query;
        int occurrences = 0;
        for (int i = 0; i < row.articles; ++i)
            occurrences += lines[std::size_t(i)][u"occurrences"_s].toInt();
        EXPECT_EQ(occurrences, row.occurrences) << row.query;
    }
}

}  // namespace
}  // namespace dateline::tests
