// Figures asked of an archive: by range, and by numbers typed as words after what those find as they stand.

#include "model/figures.h"
#include "search/language.h"
#include "support/temporary_archive.h"

#include "base/progress.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

model::Article article(const QString &headline, const QString &text, const QString &deck = {})
{
    model::Article article;
    article.headline = headline;
    article.deck = deck;
    article.blocks.push_back({model::BlockKind::Paragraph, {2, 2}, text, {}});
    article.figures = model::figuresOf(article);
    return article;
}

model::Issue issue()
{
    model::Issue issue;
    issue.date = QDate(2031, 5, 4);
    issue.articles = {
        article(u"甲"_s, u"港口吞吐324.1亿吨，上年298.4亿吨。"_s),
        article(u"乙"_s, u"The port moved 32,410,000,000 tons, worth $3.2 billion."_s),
        article(u"丙"_s, u"到港32.41 billion tons，罚金3到5亿元。"_s),
        article(u"丁"_s, u"三万一千人到场，占百分之六。"_s, u"副题说2.5级"_s),
        article(u"戊"_s, u"2031年5月4日电，第26届，港口。"_s),
    };
    issue.articles[3].doubts.push_back({model::DoubtCode::Outlier, 0, {0, 1}, {u"三"_s, u"四"_s}});
    issue.articles[4].blocks.push_back({model::BlockKind::Trailer, {4, 4}, u"印数15899份"_s, {}});
    return issue;
}

class FigureSearch : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_writer = m_archive.writer();
        m_reader = m_archive.reader();
        tests::store(*m_writer, issue(), u"/a.md"_s);
    }

    /// Headlines in order, those by figure after a /.
    QString find(const QString &typed, search::Sort sort = search::Sort::Newest)
    {
        const search::Query query = search::parse(typed);
        const auto page = m_reader->search({query, sort}).value();
        QString found;
        qint64 occurrences = 0;
        for (const search::Hit &hit : page.hits) {
            EXPECT_NE(hit.matchedBy, search::MatchedBy::Pinyin);
            if (hit.matchedBy == search::MatchedBy::Figure && !found.contains(u'/'))
                found += u'/';
            found += hit.article.headline;
            occurrences += hit.occurrences;
            EXPECT_TRUE(hit.occurrences == 0 || !hit.snippet.matches.empty() || !hit.headlineMatches.empty() || hit.article.headline == u"丁");
        }
        const auto totals = m_reader->count(query).value();
        EXPECT_EQ(totals.articles, static_cast<qint64>(page.hits.size())) << typed.toStdString();
        EXPECT_EQ(totals.occurrences, occurrences) << typed.toStdString();
        qint64 kinds = 0;
        const auto facets = m_reader->facets(query).value();
        for (const search::Bucket &bucket : facets[5].buckets)
            kinds += bucket.count;
        EXPECT_EQ(kinds, totals.articles) << typed.toStdString();
        // By pages of one the same.
        for (int i = 0; i < static_cast<int>(page.hits.size()); ++i) {
            const auto one = m_reader->search({query, sort, 1, i}).value();
            EXPECT_EQ(one.hits.size(), 1u);
            EXPECT_TRUE(one.hits.empty() || one.hits.front() == page.hits[static_cast<std::size_t>(i)]);
        }
        return found;
    }

    tests::TemporaryArchive m_archive;
    std::unique_ptr<archive::Writer> m_writer;
    std::unique_ptr<archive::Reader> m_reader;
};

TEST_F(FigureSearch, Table)
{
    const struct {
        QString typed;
        QString found;
    } rows[] = {
        {u"数字:>=300亿"_s, u"甲乙丙"_s},
        {u"数字:<300亿吨"_s, u"甲"_s},
        {u"数字:>=300亿吨"_s, u"甲乙丙"_s},
        {u"数字:>=300亿 港口"_s, u"甲"_s},
        {u"港口 -数字:>=300亿"_s, u"戊"_s},
        {u"数字:4亿元 OR 数字:2.5级"_s, u"丙丁"_s},
        {u"数字:31000 有:存疑"_s, u"丁"_s},
        {u"有:存疑"_s, u"丁"_s},
        {u"数字:15899"_s, u"戊"_s},
        {u"数字:2031"_s, u""_s},
        {u"数字:6 数字:>3万"_s, u"丁"_s},
        {u"324.1亿"_s, u"甲/乙丙"_s},
        {u"32,410,000,000"_s, u"乙/甲丙"_s},
        {u"32.41 billion"_s, u"丙/甲乙"_s},
        {u"３２４.１亿"_s, u"甲/乙丙"_s},
        {u"324.1亿吨 港口"_s, u"甲"_s},
        {u"port 324.1亿"_s, u"/乙"_s},
        {u"31000"_s, u"/丁"_s},
        {u"6%"_s, u"/丁"_s},
        {u"4亿"_s, u""_s},
        {u"26"_s, u"戊"_s},
        {u"2031"_s, u"戊"_s},
    };
    for (const auto &[typed, found] : rows)
        EXPECT_EQ(find(typed).toStdString(), found.toStdString()) << typed.toStdString();
    EXPECT_EQ(find(u"324.1亿"_s, search::Sort::Oldest).toStdString(), u"甲/丙乙"_s.toStdString());
    EXPECT_EQ(find(u"324.1亿"_s, search::Sort::Relevance).toStdString(), u"甲/乙丙"_s.toStdString());
}

TEST_F(FigureSearch, FollowsWhatTheArchiveHolds)
{
    EXPECT_EQ(find(u"数字:4亿元"_s), u"丙"_s);
    model::Issue less = issue();
    less.articles.erase(less.articles.begin() + 2);
    tests::store(*m_writer, less, u"/a.md"_s, 2);
    EXPECT_EQ(find(u"数字:4亿元"_s), QString());
    ASSERT_EQ(tests::ask(m_archive.path(), u"DELETE FROM figure_range"_s), QString());
    tests::store(*m_writer, issue(), u"/b.md"_s);
    ASSERT_EQ(tests::ask(m_archive.path(), u"DELETE FROM figure_range"_s), QString());
    NoProgress progress;
    ASSERT_TRUE(m_writer->reindex(progress, {}).ok());
    EXPECT_EQ(find(u"数字:4亿元"_s), u"丙"_s);
}

}  // namespace
}  // namespace dateline
