#include "search/language.h"
#include "search/satisfies.h"
#include "search/weights.h"
#include "support/naive_matcher.h"
#include "support/random_text.h"

#include <gtest/gtest.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

search::ArticleTexts ferry()
{
    search::ArticleTexts texts;
    texts.headline = u"第三条渡轮线开通"_s;
    texts.titles = u"港城新貌\n等了十年"_s;
    texts.body = u"新海社海港城7月2日电 渡轮每天往返四十次。\n（记者林知远 摄）"_s;
    texts.section = u"要闻"_s;
    texts.people = u"林知远\n周小舟\nJane Doe"_s;
    texts.reporters = u"林知远\n周小舟"_s;
    texts.publication = u"海港 日报"_s;
    texts.place = u"海港城"_s;
    texts.agency = u"新海社"_s;
    texts.date = QDate(2031, 7, 2);
    texts.kind = u"story"_s;
    texts.language = u"zh-Hans"_s;
    texts.has = QStringList{u"photo"_s};
    texts.states = QStringList{u"unread"_s};
    texts.subjects = QStringList{u"10000000"_s, u"14000000"_s};
    return texts;
}

TEST(Satisfies, Table)
{
    const struct {
        QString query;
        bool answers;
    } rows[] = {
        {u"渡轮"_s, true},
        {u"渡轮 NEAR/2 往返"_s, true},
        {u"渡轮 NEAR/1 往返"_s, false},
        {u"往返 NEAR/2 渡轮"_s, true},
        {u"记者:=林知远"_s, true},
        {u"记者:=知远"_s, false},
        {u"记者:=\"Jane Doe\""_s, false},
        {u"刊:日报"_s, true},
        {u"刊:=日报"_s, false},
        {u"刊:=\"海港  日報\""_s, true},
        {u"类型:报道 语言:中文 有:图 状态:未读"_s, true},
        {u"主题:社会 subject:leisure"_s, true},
        {u"主题:体育"_s, false},
        {u"主题:体育 OR 渡轮"_s, true},
        {u"lang:=zh"_s, false},
        {u"kind:brief OR is:starred"_s, false},
        {u"渡轮 往返"_s, true},
        {u"渡轮 台风"_s, false},
        {u"渡轮 OR 台风"_s, true},
        {u"渡轮 -往返"_s, false},
        {u"渡轮 -台风"_s, true},
        {u"-渡轮"_s, false},
        {u"-台风"_s, true},
        {u"(台风 OR 渡轮) (往返 OR 地震)"_s, true},
        {u"十年"_s, true},
        {u"新貌等了"_s, false},
        {u"要闻"_s, false},
        {u"周小舟"_s, false},
        {u"林知远"_s, true},
        {u"标题:渡轮"_s, true},
        {u"标题:往返"_s, false},
        {u"标题:十年"_s, false},
        {u"版:要闻"_s, true},
        {u"版:要"_s, true},
        {u"版:渡轮"_s, false},
        {u"记者:周"_s, true},
        {u"记者:周小舟"_s, true},
        {u"记者:jane"_s, true},
        {u"记者:jan"_s, false},
        {u"记者:jan*"_s, true},
        {u"记者:远周"_s, false},
        {u"地点:海港城"_s, true},
        {u"地点:渡轮"_s, false},
        {u"社:新海社"_s, true},
        {u"日期:2031-07-02"_s, true},
        {u"日期:2031-07"_s, true},
        {u"日期:2031-07-03.."_s, false},
        {u"日期:..2031-07-02"_s, true},
        {u"日期:..2031-07-01"_s, false},
        {u"-日期:2030"_s, true},
        {u"日期:2030 OR 记者:林"_s, true},
        {u""_s, false},
        {u"“”"_s, false},
    };
    for (const auto &[typed, answers] : rows) {
        const search::Query query = search::parse(typed);
        EXPECT_EQ(search::satisfies(query, ferry()), answers) << typed.toStdString();
        EXPECT_EQ(tests::naiveSatisfies(query, ferry()), answers) << typed.toStdString();
    }
}

TEST(Satisfies, AnUndatedArticleLiesInNoRange)
{
    search::ArticleTexts article = ferry();
    article.date = {};
    EXPECT_FALSE(search::satisfies(search::parse(u"日期:..2031"_s), article));
    EXPECT_TRUE(search::satisfies(search::parse(u"-日期:2031"_s), article));
}

TEST(Satisfies, AgreesWithTheNaiveReading)
{
    tests::RandomText random(4);
    const std::vector<QString> words{u"台"_s, u"风"_s, u"台风"_s, u"AI"_s, u" "_s, u"，"_s, u"5"_s, u"\n"_s, u"a"_s};
    const std::vector<QString> typed{u"台"_s, u"台风"_s, u"风台"_s, u"AI"_s, u"a*"_s, u" "_s, u" "_s, u" OR "_s, u" -"_s,
                                     u"("_s, u")"_s, u"标题:"_s, u"记者:"_s, u"版:"_s, u"5"_s, u"台，"_s, u"日期:2024 "_s};
    int answered = 0;
    for (int i = 0; i < 20'000 && !HasFailure(); ++i) {
        search::ArticleTexts article;
        for (QString *text : {&article.headline, &article.titles, &article.body, &article.section,
                              &article.people, &article.place, &article.agency})
            *text = random.text(words, 6);
        article.date = random.below(3) == 0 ? QDate() : QDate(2023 + random.below(3), 5, 6);
        const QString text = random.text(typed, 9);
        const search::Query query = search::parse(text);
        const bool answers = search::satisfies(query, article);
        EXPECT_EQ(answers, tests::naiveSatisfies(query, article)) << text.toStdString();
        answered += answers ? 1 : 0;
    }
    EXPECT_GT(answered, 4'000);
    EXPECT_LT(answered, 16'000);
}

TEST(Weights, Order)
{
    const auto score = [](std::vector<search::Standing> clauses, int gap = -1) {
        return search::score(clauses, gap);
    };
    EXPECT_GT(score({{1, 0}}), score({{0, 1'000}}));   // a headline before any number of mentions
    EXPECT_GT(score({{1, 1}}), score({{1, 0}}));
    EXPECT_GT(score({{0, 5}}), score({{0, 4}}));
    EXPECT_GT(score({{0, 2}}) - score({{0, 1}}), score({{0, 9}}) - score({{0, 8}}));
    EXPECT_GT(score({{0, 1}, {0, 1}}), score({{0, 9}, {0, 0}}));  // both words before one of them often
    EXPECT_GT(score({{0, 1}, {0, 1}}, 0), score({{0, 1}, {0, 1}}, 10));
    EXPECT_GT(score({{0, 1}, {0, 1}}, 500), score({{0, 1}, {0, 1}}));
    EXPECT_EQ(score({{0, 1}}, 3), score({{0, 1}}));
    EXPECT_EQ(score({}), 0);
}

}  // namespace
}  // namespace dateline
