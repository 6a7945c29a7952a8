// Queries of Latin letters find Han text by its readings, after what they find as they stand.

#include "search/language.h"
#include "model/names.h"
#include "search/pinyin_query.h"
#include "search/satisfies.h"
#include "support/random_issue.h"
#include "support/temporary_archive.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using search::MatchedBy;

model::Article article(const QString &headline, const QString &text, const QStringList &reporters = {},
                       const QString &place = {})
{
    model::Article article;
    article.headline = headline;
    article.reporters = reporters;
    article.place = place;
    article.blocks.push_back({model::BlockKind::Paragraph, {2, 2}, text, {}});
    return article;
}

model::Issue issue()
{
    model::Issue issue;
    issue.date = QDate(2031, 5, 4);
    issue.articles = {
        article(u"海湾建成地震预警网"_s, u"全网今天开通。"_s, {u"单雨桐"_s}),
        article(u"三角洲渡船复航"_s, u"长江边的渡船今晨复航，重庆来的旅客最多。"_s, {}, u"重庆"_s),
        article(u"Dizhen means quake"_s, u"A letter from the reader about dizhen."_s),
        article(u"震后第三天"_s, u"地，震得人站不住；预警及时。"_s),
        article(u"地 震预警"_s, u"空格不算。"_s),
    };
    return issue;
}

struct Found {
    QStringList headlines;
    QString by;  ///< t or p, one a hit
    QStringList marks;
};

class PinyinSearch : public ::testing::Test {
protected:
    void SetUp() override
    {
        tests::store(*m_archive.writer(), issue(), u"/a.md"_s);
        m_reader = m_archive.reader();
    }

    Found find(const QString &typed, search::Sort sort = search::Sort::Newest)
    {
        Found found;
        const auto page = m_reader->search({search::parse(typed), sort}).value();
        for (const search::Hit &hit : page.hits) {
            found.headlines += hit.article.headline;
            found.by += hit.matchedBy == MatchedBy::Text ? u't' : u'p';
            for (const model::TextRange &range : hit.headlineMatches)
                found.marks += hit.article.headline.mid(range.start, range.length);
            for (const model::TextRange &range : hit.snippet.matches)
                found.marks += hit.snippet.text.mid(range.start, range.length);
        }
        EXPECT_EQ(m_reader->count(search::parse(typed)).value().articles, found.headlines.size()) << typed.toStdString();
        return found;
    }

    tests::TemporaryArchive m_archive;
    std::unique_ptr<archive::Reader> m_reader;
};

TEST_F(PinyinSearch, FindsByEveryReading)
{
    const QString net = u"海湾建成地震预警网"_s;
    const QString ferry = u"三角洲渡船复航"_s;
    const QString spaced = u"地 震预警"_s;
    const struct {
        QString typed;
        QStringList headlines;
        QStringList marks;
    } rows[] = {
        {u"dizhenyujing"_s, {net, spaced}, {u"地震预警"_s, u"地 震预警"_s}},
        {u"di zhen yu jing"_s, {net, spaced}, {u"地震预警"_s, u"地 震预警"_s}},
        {u"DiZhenYuJing"_s, {net, spaced}, {u"地震预警"_s, u"地 震预警"_s}},
        {u"dzyj"_s, {net, spaced}, {u"地震预警"_s, u"地 震预警"_s}},
        {u"chongqing"_s, {ferry}, {u"重庆"_s}},
        {u"zhongqing"_s, {ferry}, {u"重庆"_s}},
        {u"changjiang"_s, {ferry}, {u"长江"_s}},
        {u"shanyutong"_s, {net}, {}},
        {u"danyutong"_s, {net}, {}},
        {u"syt"_s, {net}, {}},
        {u"chongqing duchuan"_s, {ferry}, {u"渡船"_s, u"渡船"_s, u"重庆"_s}},
        {u"-dizhenyujing"_s, {net, ferry, u"Dizhen means quake"_s, u"震后第三天"_s, spaced}, {}},
        {u"dizhenyujin"_s, {}, {}},
        {u"qwrt"_s, {}, {}},
        {u"wang dizhen"_s, {}, {}},
        {u"zhen"_s, {}, {}},
        // one syllable and a word are one row
        {u"shan yutong"_s, {net}, {}},
        {u"dizhenyu jing"_s, {net, spaced}, {u"地震预警"_s, u"地 震预警"_s}},
        // beside other clauses, and within brackets
        {u"dizhenyujing 日期:2031"_s, {net, spaced}, {u"地震预警"_s, u"地 震预警"_s}},
        {u"dizhenyujing 日期:2032"_s, {}, {}},
        {u"dizhenyujing OR chongqing"_s, {net, ferry, spaced}, {u"地震预警"_s, u"重庆"_s, u"地 震预警"_s}},
        {u"dizhenyujing 类型:报道"_s, {net, spaced}, {u"地震预警"_s, u"地 震预警"_s}},
        // in fields
        {u"标题:dizhenyujing"_s, {net, spaced}, {u"地震预警"_s, u"地 震预警"_s}},
        {u"标题:changjiang"_s, {}, {}},
        {u"地点:chongqing"_s, {ferry}, {}},
        {u"记者:shanyutong"_s, {net}, {}},
        {u"by:syt"_s, {net}, {}},
        {u"记者:dizhenyujing"_s, {}, {}},
        // not where Chinese is typed
        {u"渡船 chongqing"_s, {}, {}},
    };
    for (const auto &row : rows) {
        const Found found = find(row.typed);
        EXPECT_EQ(found.headlines, row.headlines) << row.typed.toStdString();
        EXPECT_EQ(found.marks, row.marks) << row.typed.toStdString();
    }
}

TEST_F(PinyinSearch, LiteralHitsComeFirst)
{
    for (const auto sort : {search::Sort::Newest, search::Sort::Oldest, search::Sort::Relevance}) {
        const Found found = find(u"dizhen"_s, sort);
        EXPECT_EQ(found.by, u"tpp"_s);
        EXPECT_EQ(found.headlines.value(0), u"Dizhen means quake"_s);
    }
}

TEST(PinyinProperty, AgreesWithReadingTheTexts)
{
    tests::TemporaryArchive archive;
    const auto writer = archive.writer();
    const auto reader = archive.reader();
    tests::RandomText random(61);
    for (int i = 0; i < 12; ++i)
        tests::store(*writer, tests::randomIssue(random, 12), u"/%1.md"_s.arg(i));
    tests::store(*writer, tests::randomIssue(random, 12), u"/3.md"_s, 2);
    const auto rows = reader->articles({}, 500, 0).value();
    int all = 0;
    for (const QString &typed : {u"dizhen"_s, u"yujing"_s, u"taifeng"_s, u"shuishou"_s, u"wangluo"_s, u"anquan"_s,
                                 u"zhineng"_s, u"wangxiaoming"_s, u"wxm"_s, u"wlaq"_s, u"dzyj"_s, u"shouwang"_s,
                                 u"nengtai"_s, u"fengyu jing"_s, u"beijing"_s, u"dizhen OR wang xiaoming"_s, u"taibei wangluo"_s}) {
        const search::Query query = search::parse(typed);
        const auto pinyin = search::byPinyin(query);
        ASSERT_TRUE(pinyin) << typed.toStdString();
        qint64 expected = 0;
        for (const model::ArticleRow &row : rows) {
            const model::Article article = reader->article(row.id).value().article;
            search::ArticleTexts texts;
            texts.kind = model::nameOf(article.kind);
            texts.headline = article.headline;
            texts.titles = QStringList{article.series, article.kicker, article.deck}.join(u'\n');
            texts.people = (article.reporters + article.correspondents + article.photographers).join(u'\n');
            texts.place = article.place;
            for (const model::Block &block : article.blocks)
                texts.body += block.text + u'\n';
            expected += search::satisfies(*pinyin, texts) ? 1 : 0;
        }
        all += static_cast<int>(expected);
        EXPECT_EQ(reader->count(query).value().articles, expected) << typed.toStdString();
    }
    EXPECT_GT(all, 100);
}

}  // namespace
}  // namespace dateline
