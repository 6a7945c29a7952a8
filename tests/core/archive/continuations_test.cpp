// How texts go on behind 渡船: {texts, an article each; continuations, the most frequent first}.

#include "archive/sqlite/continuations.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline::archive::sqlite {
namespace {

QStringList continuationsOf(const QStringList &articles)
{
    Continuations continuations(u"渡船");
    for (const QString &article : articles)
        continuations.add({article});
    return continuations.frequent(12);
}

TEST(Continuations, EndWhereWordsDo)
{
    const struct {
        QStringList articles;
        QStringList found;
    } rows[] = {
        {{u"渡船码头。"_s, u"渡船码头，"_s, u"乘渡船码头"_s}, {u"渡船码头"_s}},
        {{u"渡船码头。"_s, u"渡船码头，"_s}, {}},                                    // twice is not often
        {{u"渡船码头。渡船码头。渡船码头。"_s, u"无"_s}, {}},                         // once an article
        {{u"渡船码头灯。"_s, u"渡船码头边。"_s, u"渡船码头旁。"_s}, {u"渡船码头"_s}},  // goes on in many ways
        {{u"渡船的灯。"_s, u"渡船的灯。"_s, u"渡船的灯。"_s}, {}},
        {{u"渡船和车。"_s, u"渡船和车。"_s, u"渡船和车。"_s}, {}},
        {{u"渡船票的价"_s, u"渡船票了"_s, u"渡船票是"_s}, {u"渡船票"_s}},
        {{u"渡船共和号。"_s, u"渡船共和号。"_s, u"渡船共和号。"_s}, {u"渡船共和号"_s}},  // a conjunction within a word
        {{u"渡船，码头"_s, u"渡船，码头"_s, u"渡船，码头"_s}, {}},
        {{u"渡船a"_s, u"渡船a"_s, u"渡船a"_s}, {}},
        {{u"渡船碼頭。"_s, u"渡船碼頭。"_s, u"渡船码头。"_s}, {u"渡船碼頭"_s}},        // one text in two scripts
        {{u"渡船"_s, u""_s}, {}},
    };
    for (const auto &[articles, found] : rows)
        EXPECT_EQ(continuationsOf(articles), found) << qPrintable(articles.join(u" / "_s));
}

TEST(Continuations, WhatStandsOftenNeedsNoMoreWaysToGoOn)
{
    QStringList articles;
    for (int i = 0; i < 60; ++i)
        articles += QString(u"渡船公司"_s + QChar(u'一' + i % 12) + u"。"_s);
    EXPECT_TRUE(continuationsOf(articles).contains(u"渡船公司"_s));
}

TEST(Continuations, LongTextsAreReadAtOnce)
{
    const QString text(1'000'000, u'渡');
    Continuations continuations(u"渡渡");
    continuations.add({text});
    EXPECT_TRUE(continuations.frequent(12).isEmpty());
}

}  // namespace
}  // namespace dateline::archive::sqlite
