#include "text/terms.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace dateline::text {
namespace {

/// "term@start-end", colocated ones with '+', a boundary as '|'.
std::string dump(const QString &text)
{
    QStringList parts;
    const Folded folded = fold(text);
    forEachTerm(folded, [&parts](const Term &term) {
        const QString word = term.kind == TermKind::Boundary ? QStringLiteral("|") : term.text.toString();
        parts += QStringLiteral("%1%2@%3-%4")
                     .arg(term.colocated ? QStringLiteral("+") : QString(), word)
                     .arg(term.start)
                     .arg(term.end);
    });
    return parts.join(u' ').toStdString();
}

struct Row {
    const char16_t *text;
    const char *terms;
};

class Terms : public testing::TestWithParam<Row> {};

TEST_P(Terms, AreCutAsListed)
{
    EXPECT_EQ(dump(QString::fromUtf16(GetParam().text)), GetParam().terms);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Terms,
    testing::Values(
        Row{u"", ""}, Row{u" ,。", ""}, Row{u"税", "税@0-1"}, Row{u"地震预警", "地震@0-2 震预@1-3 预警@2-4 警@3-4"},
        // white space in a CJK run is nothing, punctuation ends it
        Row{u"区域 人员", "区域@0-2 域人@1-4 人员@3-5 员@4-5"},
        Row{u"改革，开放", "改革@0-2 革@1-2 开放@3-5 放@4-5"},
        // a run that follows a word
        Row{u"26日电", "26@0-2 日电@2-4 +日@2-3 电@3-4"}, Row{u"3月6日", "3@0-1 月@1-2 6@2-3 日@3-4"},
        Row{u"5G网络", "5@0-1 g@1-2 网络@2-4 +网@2-3 络@3-4"},
        Row{u"5G。网络", "5@0-1 g@1-2 网络@3-5 +网@3-4 络@4-5"},
        // numbers
        Row{u"300EFLOPS", "300@0-3 eflops@3-9"}, Row{u"324.1亿", "324.1@0-5 亿@5-6"},
        Row{u"1,100.9", "1,100.9@0-7"}, Row{u"3,4", "3@0-1 4@2-3"}, Row{u"2024,100", "2024@0-4 100@5-8"},
        Row{u"1,2345", "1@0-1 2345@2-6"}, Row{u"12,345,678.", "12,345,678@0-10"}, Row{u"3.", "3@0-1"},
        // folds
        Row{u"ＡＩ", "ai@0-2"}, Row{u"地震預警", "地震@0-2 震预@1-3 预警@2-4 警@3-4"}, Row{u"㎡", "m@0-1 2@0-1"},
        Row{u"Cafe\u0301s", "cafes@0-6"}, Row{u"か\u3099く", "がく@0-3 く@2-3"}, Row{u"a\u200Bb", "ab@0-3"},
        Row{u"\u1112\u1161\u11AB글", "한글@0-4 글@3-4"},
        // blocks
        Row{u"网\n络", "网@0-1 |@1-2 络@2-3"},
        // beyond the basic plane
        Row{u"𠮷野", "𠮷野@0-3 野@2-3"},
        Row{u"ภาษาไทย", "ภาษา@0-4 ไทย@4-7"}));

TEST(Fold, KeepsTheOriginOfEveryUnit)
{
    const Folded folded = fold(u"Ａ\u200Bﬁ臺");
    EXPECT_EQ(folded.text, QStringLiteral("afi台"));
    EXPECT_EQ(folded.origin, (std::vector<int>{0, 2, 2, 3, 4}));
}

struct FoldRow {
    const char16_t *from;
    const char16_t *to;
};

class FoldTable : public testing::TestWithParam<FoldRow> {};

TEST_P(FoldTable, MakesFormsEqual)
{
    EXPECT_EQ(foldedText(QStringView(GetParam().from)), foldedText(QStringView(GetParam().to)));
    EXPECT_EQ(fold(QStringView(GetParam().from)).text, foldedText(QStringView(GetParam().from)));
}

INSTANTIATE_TEST_SUITE_P(Table, FoldTable,
                         testing::Values(FoldRow{u"地震預警", u"地震预警"}, FoldRow{u"臺灣", u"台湾"}, FoldRow{u"峯", u"峰"},
                                         FoldRow{u"衞衛", u"卫卫"}, FoldRow{u"説說", u"说说"}, FoldRow{u"発發髮", u"发发发"},
                                         FoldRow{u"戸戶", u"户户"}, FoldRow{u"嶽", u"岳"}, FoldRow{u"３２４．１", u"324.1"},
                                         FoldRow{u"ÉCOLE", u"ecole"}, FoldRow{u"ｶﾞ", u"ガ"}, FoldRow{u"Straße", u"STRASSE"},
                                         FoldRow{u"ё", u"е"},
                                         FoldRow{u"مُحَمَّد", u"محمد"}, FoldRow{u"العـــربية", u"العربية"}, FoldRow{u"שָׁלוֹם", u"שלום"},
                                         FoldRow{u"Œuvre", u"oeuvre"}, FoldRow{u"Łódź", u"lodz"}, FoldRow{u"København", u"kobenhavn"}));

TEST(Fold, KeepsTwoWordsTwo)
{
    EXPECT_NE(foldedText(u"予"), foldedText(u"余"));
    EXPECT_NE(foldedText(u"か"), foldedText(u"が"));
    EXPECT_NE(foldedText(u"カ"), foldedText(u"か"));
}

}  // namespace
}  // namespace dateline::text
