// What helps when nothing is found, and other tellings of a story.

#include "search/language.h"
#include "support/random_issue.h"
#include "support/temporary_archive.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using tests::TemporaryArchive;

model::Article article(const QString &headline, const QString &text, const QStringList &reporters = {})
{
    model::Article article;
    article.headline = headline;
    article.reporters = reporters;
    article.blocks.push_back({model::BlockKind::Paragraph, {2, 2}, text, {}});
    return article;
}

model::Issue issueOf(std::vector<model::Article> articles, const QString &publication = u"晚报"_s)
{
    model::Issue issue;
    issue.publication = publication;
    issue.date = QDate(2031, 5, 4);
    issue.sections = {{u"要闻"_s, {}}};
    issue.articles = std::move(articles);
    for (model::Article &article : issue.articles)
        article.section = 0;
    return issue;
}

class AdviceGiven : public ::testing::Test {
protected:
    void SetUp() override
    {
        tests::store(*m_archive.writer(),
                     issueOf({article(u"海湾建成地震预警网"_s, u"国家地震预警工程今天开通。"_s, {u"王聿昊"_s}),
                              article(u"渡船复航"_s, u"渡船今晨复航。"_s, {u"李雪"_s}),
                              article(u"Harbour ferry returns"_s, u"The ferry came back to the harbour."_s)}),
                     u"/a.md"_s);
        m_reader = m_archive.reader();
    }

    TemporaryArchive m_archive;
    std::unique_ptr<archive::Reader> m_reader;
};

TEST_F(AdviceGiven, NearestFormsThatFindSomething)
{
    const struct {
        QString typed;
        QString suggested;
    } rows[] = {
        {u"地真预警"_s, u"地震预警"_s},          // sounds alike
        {u"地震予警"_s, u"地震预警"_s},
        {u"地振预警"_s, u"地震预警"_s},
        {u"地震预报网"_s, u"地震预警网"_s},      // one character differs
        {u"震地预警"_s, u"地震预警"_s},          // swapped
        {u"地震大预警"_s, u"地震预警"_s},        // one too many
        {u"地震预警工程师"_s, u"地震预警工程"_s},
        {u"harbuor"_s, u"harbour"_s},
        {u"ferrry"_s, u"ferry"_s},
        {u"记者:王玉昊"_s, u"by:王聿昊"_s},
        {u"记者:王昊"_s, u"by:王聿昊"_s},
        {u"版:要问"_s, u"section:要闻"_s},
        {u"渡船 地真"_s, {}},
        {u"渡船 复杭"_s, u"渡船 复航"_s},
        {u"dizhenyujin"_s, u"地震预警"_s},       // mistyped pinyin
        {u"dizhenyjuing"_s, u"地震预警"_s},
        {u"duchaun"_s, u"渡船"_s},
        {u"记者:王聿号"_s, u"by:王聿昊"_s},
    };
    for (const auto &[typed, suggested] : rows) {
        const search::Query query = search::parse(typed);
        ASSERT_EQ(m_reader->count(query).value().articles, 0) << qPrintable(typed);
        const auto advice = m_reader->advice(query).value();
        QStringList forms;
        for (const search::Suggestion &suggestion : advice.suggestions) {
            EXPECT_GT(suggestion.articles, 0);
            EXPECT_EQ(m_reader->count(suggestion.query).value().articles, suggestion.articles);
            if (suggestion.kind == search::SuggestionKind::Form)
                forms += search::write(suggestion.query);
        }
        if (suggested.isEmpty())
            EXPECT_TRUE(forms.isEmpty()) << qPrintable(typed + u": " + forms.join(u", "));
        else
            EXPECT_TRUE(forms.contains(suggested)) << qPrintable(typed + u": " + forms.join(u", "));
    }
}

TEST_F(AdviceGiven, CountsEachPartAndNamesTheCause)
{
    const auto advice = m_reader->advice(search::parse(u"渡船 气球"_s)).value();
    ASSERT_EQ(advice.clauses.size(), 2U);
    EXPECT_EQ(advice.clauses[0].articles, 1);
    EXPECT_FALSE(advice.clauses[0].isCause);
    EXPECT_EQ(advice.clauses[1].articles, 0);
    EXPECT_TRUE(advice.clauses[1].isCause);
    ASSERT_EQ(advice.suggestions.size(), 1U);
    EXPECT_EQ(advice.suggestions[0].kind, search::SuggestionKind::Without);
    EXPECT_EQ(search::write(advice.suggestions[0].query), u"渡船"_s);

    // Each stands somewhere, but nowhere together.
    const auto apart = m_reader->advice(search::parse(u"渡船 地震"_s)).value();
    EXPECT_EQ(apart.clauses[0].articles, 1);
    EXPECT_EQ(apart.clauses[1].articles, 1);
    EXPECT_EQ(apart.suggestions.size(), 2U);
}

TEST(AdviceOrder, OfEquallyNearFormsTheCommonestComesFirst)
{
    TemporaryArchive archive;
    tests::store(*archive.writer(),
                 issueOf({article(u"北京今日晴"_s, u"北京举行开幕式。"_s), article(u"北京书市"_s, u"书市在北京开幕。"_s),
                          article(u"北境雪大"_s, u"北境昨夜下雪。"_s), article(u"背景介绍"_s, u"这是背景。"_s)}),
                 u"/a.md"_s);
    const auto advice = archive.reader()->advice(search::parse(u"北亰"_s)).value();
    ASSERT_GE(advice.suggestions.size(), 2U);
    EXPECT_EQ(search::write(advice.suggestions[0].query), u"北京"_s);
    EXPECT_EQ(search::write(advice.suggestions[1].query), u"北境"_s);
    EXPECT_EQ(advice.suggestions[0].articles, 2);  // 亰 is read jing
}

TEST_F(AdviceGiven, SeveralPartsToBlame)
{
    const struct {
        QString typed;
        QStringList causes;
        QString without;
    } rows[] = {
        {u"渡船 气球 沙漠"_s, {u"气球"_s, u"沙漠"_s}, u"渡船"_s},
        {u"渡船 气球 日期:1990"_s, {u"气球"_s, u"date:1990"_s}, u"渡船"_s},
        {u"预警 数字:>=300亿吨"_s, {u"figure:>=30,000,000,000吨"_s}, u"预警"_s},
        // Each stands somewhere, no two together.
        {u"预警 复航 ferry"_s, {u"预警"_s, u"复航"_s, u"ferry"_s}, u"预警"_s},
    };
    for (const auto &[typed, causes, without] : rows) {
        const auto advice = m_reader->advice(search::parse(typed)).value();
        QStringList named;
        for (const search::ClauseCount &clause : advice.clauses) {
            if (clause.isCause)
                named += search::write({clause.clause});
        }
        EXPECT_EQ(named.join(u' ').toStdString(), causes.join(u' ').toStdString());
        const auto suggested = std::find_if(advice.suggestions.begin(), advice.suggestions.end(), [](const auto &suggestion) {
            return suggestion.kind == search::SuggestionKind::Without;
        });
        ASSERT_NE(suggested, advice.suggestions.end()) << qPrintable(typed);
        EXPECT_EQ(search::write(suggested->query).toStdString(), without.toStdString());
        EXPECT_EQ(m_reader->count(suggested->query).value().articles, suggested->articles);
    }
}

TEST(AdviceProperty, SuggestionsFindWhatTheySay)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    tests::RandomText random(71);
    for (int i = 0; i < 6; ++i)
        tests::store(*writer, tests::randomIssue(random, 10), u"/%1.md"_s.arg(i));
    const auto reader = archive.reader();
    int suggested = 0;
    for (int i = 0; i < 150; ++i) {
        const search::Query query = search::parse(random.text(tests::issueAlphabet(), 5));
        if (query.isEmpty() || reader->count(query).value().articles > 0)
            continue;
        const auto advice = reader->advice(query);
        ASSERT_TRUE(advice.ok()) << advice.error().message.toStdString();
        for (const search::Suggestion &suggestion : advice->suggestions) {
            EXPECT_EQ(reader->count(suggestion.query).value().articles, suggestion.articles);
            EXPECT_GT(suggestion.articles, 0);
            ++suggested;
        }
    }
    EXPECT_GT(suggested, 20);
}

TEST(Similar, TellingsThenRelated)
{
    TemporaryArchive archive;
    const auto writer = archive.writer();
    const QString story = u"海湾渡船今晨复航，首班客满。船长说，停航三周来码头上的灯一直亮着，附近的居民每天都来问哪一天开船。"
                          "票价不变，末班延到夜里十点。"_s;
    model::Article first = article(u"海湾渡船复航 首班客满"_s, u"本报海湾5月4日电"_s + story);
    first.dateline = u"本报海湾5月4日电"_s;
    tests::store(*writer, issueOf({first, article(u"书市开幕"_s, u"书市今天开幕，八十家书店参加，展期五天，门票免费。"_s)}), u"/a.md"_s);
    tests::store(*writer, issueOf({article(u"渡船回来了"_s, story)}, u"日报"_s), u"/b.md"_s);
    tests::store(*writer, issueOf({article(u"快讯一则"_s, story.first(48))}, u"快报"_s), u"/c.md"_s);
    tests::store(*writer, issueOf({article(u"海湾渡船票价将调整"_s, u"有关部门说，票价方案下月听证，欢迎市民报名参加，名额五十人。"_s)}, u"日报"_s), u"/d.md"_s);
    const auto reader = archive.reader();
    const auto rows = reader->articles({}, 100, 0).value();
    const auto id = std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.headline == first.headline; })->id;
    const auto similar = reader->similar(id).value();
    ASSERT_EQ(similar.size(), 3U);
    EXPECT_EQ(similar[0].relation, search::Relation::Same);
    EXPECT_EQ(similar[1].relation, search::Relation::Same);
    EXPECT_EQ(similar[2].relation, search::Relation::Related);
    EXPECT_EQ(similar[2].article.headline, u"海湾渡船票价将调整"_s);
    for (const search::Similar &other : similar) {
        EXPECT_GT(other.likeness, 0);
        EXPECT_LE(other.likeness, 1);
    }
    EXPECT_EQ(reader->similar(12).error().code, ErrorCode::NotFound);
}

}  // namespace
}  // namespace dateline
