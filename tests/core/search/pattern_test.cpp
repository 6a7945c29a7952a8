#include "search/pattern.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

/// Terms apart by spaces, * for a prefix, ^ where punctuation must stand before; ! to confirm, 1 for
/// one character.
QString dump(const search::Pattern &pattern)
{
    QString all;
    for (const search::PatternTerm &term : pattern.terms) {
        all += (all.isEmpty() ? u""_s : u" "_s) + (term.afterBreak ? u"^"_s : u""_s) + term.text
               + (term.prefix ? u"*"_s : u""_s);
    }
    return all + (pattern.oneCharacter ? u" 1"_s : u""_s) + (pattern.confirm ? u" !"_s : u""_s);
}

TEST(Pattern, Table)
{
    const struct {
        QString typed;
        QString pattern;
    } rows[] = {
        // a final run of two or more: its last character is in its bigram
        {u"地震"_s, u"地震"_s},
        {u"地震预警"_s, u"地震 震预 预警"_s},
        {u"地震 预警"_s, u"地震 震预 预警"_s},
        {u"地震　预警。"_s, u"地震 震预 预警"_s},
        {u"「地震」"_s, u"地震"_s},
        // a word follows: it is kept, as in 网络5G
        {u"网络5G"_s, u"网络 络 5 g"_s},
        {u"网络。5G"_s, u"网络 络 5 g"_s},
        {u"5G网络"_s, u"5 g 网络"_s},
        {u"5G网"_s, u"5 g 网"_s},
        {u"26日"_s, u"26 日"_s},
        {u"2024年7月"_s, u"2024 年 7 月"_s},
        {u"2024年度"_s, u"2024 年度"_s},
        {u"AI大模型AI"_s, u"ai 大模 模型 型 ai"_s},
        // another run follows
        {u"台风，预警"_s, u"台风 风 预警"_s},
        {u"台风，警"_s, u"台风 风 警*"_s},
        {u"含“智”量"_s, u"含 ^智 量* !"_s},
        {u"含“智”量。"_s, u"含 ^智 量* !"_s},
        {u"含，智量"_s, u"含 ^智量 !"_s},
        {u"5含，智量"_s, u"5 含 ^智量 !"_s},
        {u"中含，智，量"_s, u"中含 含 智 量*"_s},
        {u"大，中，小"_s, u"大 ^中 小* !"_s},
        {u"大5，中"_s, u"大 5 中"_s},
        // one character
        {u"税"_s, u"税* 1"_s},
        {u"（税）"_s, u"税* 1"_s},
        {u"𠮷"_s, u"𠮷* 1"_s},
        // words and numbers
        {u"AI"_s, u"ai"_s},
        {u"ＡＩ"_s, u"ai"_s},
        {u"300EFLOPS"_s, u"300 eflops"_s},
        {u"1,100.9亿"_s, u"1,100.9 亿"_s},
        {u"d'or"_s, u"d or"_s},
        {u"C++"_s, u"c"_s},
        {u"颱風"_s, u"台风"_s},
        {u"a\nb"_s, u"a b"_s},
        {u"台\n风"_s, u"台风"_s},
        // nothing
        {u""_s, u""_s},
        {u"“”？"_s, u""_s},
        {u"\n"_s, u""_s},
    };
    for (const auto &[typed, pattern] : rows)
        EXPECT_EQ(dump(search::patternOf(typed)).toStdString(), pattern.toStdString()) << typed.toStdString();
}

TEST(Pattern, PrefixesGoOnFromWordsOnly)
{
    const struct {
        QString typed;
        QString pattern;
    } rows[] = {
        {u"inter"_s, u"inter*"_s},
        {u"new inter"_s, u"new inter*"_s},
        {u"5G"_s, u"5 g*"_s},
        {u"32"_s, u"32*"_s},
        {u"中国A"_s, u"中国 国 a*"_s},
        {u"网络"_s, u"网络"_s},
        {u"5网"_s, u"5 网"_s},
        {u"税"_s, u"税* 1"_s},
        {u"?"_s, u""_s},
    };
    for (const auto &[typed, pattern] : rows)
        EXPECT_EQ(dump(search::patternOf(typed, true)).toStdString(), pattern.toStdString())
            << typed.toStdString();
}

}  // namespace
}  // namespace dateline
