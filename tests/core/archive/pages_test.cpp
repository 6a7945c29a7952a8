// Queries that no single index answers are read window by window; their pages must make up the whole.

#include "search/language.h"
#include "support/temporary_archive.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

TEST(Pages, MakeUpTheWhole)
{
    tests::TemporaryArchive archive;
    const auto writer = archive.writer();
    model::Issue issue;
    for (int i = 0; i < 12'000; ++i) {
        model::Article article;
        article.headline = i % 7 == 0 ? u"七日一报"_s : u"每日一报"_s;
        article.date = QDate(2024, 1, 1).addDays(i % 300);
        if (i % 3000 == 1)
            article.deck = u"罕"_s;
        issue.articles.push_back(article);
    }
    tests::store(*writer, issue, u"/a.md"_s);
    const auto reader = archive.reader();
    const struct {
        const char *typed;
        qint64 hits;
    } rows[] = {{"-七日", 10'285}, {"日 -七日", 10'285}, {"罕", 4}, {"罕 OR 日期:2024-01-03", 44}, {"罕 一报", 4}};
    for (const auto &row : rows) {
        const search::Query query = search::parse(QString::fromUtf8(row.typed));
        EXPECT_EQ(reader->count(query).value().articles, row.hits) << row.typed;
        qint64 hits = 0;
        qint64 last = std::numeric_limits<qint64>::max();
        for (search::Request request{query, search::Sort::Newest, 500};; request.offset += request.limit) {
            const auto page = reader->search(request).value();
            for (const search::Hit &hit : page.hits) {
                EXPECT_LT(hit.article.id, last);
                last = hit.article.id;
            }
            hits += static_cast<qint64>(page.hits.size());
            if (page.hits.empty())
                break;
        }
        EXPECT_EQ(hits, row.hits) << row.typed;
    }
}

}  // namespace
}  // namespace dateline
