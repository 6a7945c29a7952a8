#include "search/figure_query.h"
#include "search/language.h"
#include "search/matcher.h"
#include "support/dump_query.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

TEST(FigureRange, MarksTheFiguresThatAnswer)
{
    const QString text = u"客流324.1亿人次，增长7.4%，上年298.4亿人次；罚金3到5亿元。\n约百分之六，$3.2 billion，-3℃，15899个，2024年。"_s;
    const struct {
        QString query;
        QString found;  ///< apart by |
    } rows[] = {
        {u"数字:>=300亿"_s, u"324.1亿人次"_s},
        {u">=300亿"_s, u"324.1亿人次"_s},
        {u"数字:<300亿人次"_s, u"298.4亿人次"_s},
        {u"数字:>298.4亿"_s, u"324.1亿人次"_s},
        {u"数字:>=298.4亿"_s, u"324.1亿人次|298.4亿人次"_s},
        {u"数字:32,410,000,000"_s, u"324.1亿人次"_s},
        {u"figure:32.41 billion"_s, u"324.1亿人次"_s},
        {u"数字:６％..７．４％"_s, u"7.4%|百分之六"_s},
        {u"数字:>6%"_s, u"7.4%"_s},
        {u"数字:4亿元"_s, u"3到5亿元"_s},
        {u"数字:5亿..6亿"_s, u"3到5亿元"_s},
        {u"数字:>5亿元"_s, u""_s},
        {u"数字:32亿美元"_s, u"$3.2 billion"_s},
        {u"数字:320000万美元"_s, u"$3.2 billion"_s},
        {u"数字:32亿元"_s, u""_s},
        {u"数字:<0"_s, u"-3℃"_s},
        {u"数字:15899"_s, u"15899个"_s},
        {u"数字:2024"_s, u""_s},
        {u"-数字:>0"_s, u""_s},
        {u"客流 数字:7.4%"_s, u"客流|7.4%"_s},
    };
    for (const auto &[query, found] : rows) {
        QStringList marked;
        for (const model::TextRange &range : search::Matcher(search::parse(query)).marks(text, search::Matcher::Part::Text))
            marked += text.mid(range.start, range.length);
        EXPECT_EQ(marked.join(u'|').toStdString(), found.toStdString()) << query.toStdString();
    }
}

TEST(FigureRange, NumbersTypedAsWords)
{
    const struct {
        QString typed;
        QString dump;  ///< - = its text alone
    } rows[] = {
        {u"324.1亿"_s, u"or([324.1亿] figure<32,410,000,000>)"_s},
        {u"32,410,000,000"_s, u"or([32,410,000,000] figure<32,410,000,000>)"_s},
        {u"３２４.１亿"_s, u"or([３２４.１亿] figure<32,410,000,000>)"_s},
        {u"32.41 billion"_s, u"or(and([32.41] [billion]) figure<32,410,000,000>)"_s},
        {u"台风 32.41 billion yuan 预算"_s, u"and([台风] or(and([32.41] [billion] [yuan]) figure<32,410,000,000 yuan>) [预算])"_s},
        {u"百分之六"_s, u"or([百分之六] figure<6%>)"_s},
        {u"6%"_s, u"or([6%] figure<6%>)"_s},
        {u"三万一千"_s, u"or([三万一千] figure<31,000>)"_s},
        {u"31000"_s, u"or([31000] figure<31,000>)"_s},
        {u"2.5级"_s, u"or([2.5级] figure<2.5级>)"_s},
        {u"台风 OR 1.2万亿元"_s, u"or([台风] or([1.2万亿元] figure<1,200,000,000,000元>))"_s},
        {u"2024"_s, u"-"_s},
        {u"2024年"_s, u"-"_s},
        {u"26"_s, u"-"_s},
        {u"26日"_s, u"-"_s},
        {u"5 km"_s, u"-"_s},
        {u"十五个"_s, u"-"_s},
        {u"一百"_s, u"-"_s},
        {u"万一"_s, u"-"_s},
        {u"千万"_s, u"-"_s},
        {u"3.2.1"_s, u"-"_s},
        {u"010-12345678"_s, u"-"_s},
        {u"3到5亿"_s, u"-"_s},
        {u"标题:324.1亿"_s, u"-"_s},
        {u"-324.1亿"_s, u"-"_s},
        {u"324.1亿*"_s, u"-"_s},
        {u"台风"_s, u"-"_s},
        {u""_s, u"-"_s},
    };
    for (const auto &[typed, dump] : rows) {
        const auto query = search::byFigures(search::parse(typed));
        EXPECT_EQ((query ? tests::dump(*query) : u"-"_s).toStdString(), dump.toStdString()) << typed.toStdString();
    }
}

TEST(FigureRange, ATypedNumberIsThatNumber)
{
    const search::Matcher matcher(search::byFigures(search::parse(u"4亿"_s)).value());
    EXPECT_TRUE(matcher.marks(u"罚金3到5亿元"_s, search::Matcher::Part::Text).empty());
    EXPECT_EQ(matcher.marks(u"罚金3到4亿元"_s, search::Matcher::Part::Text).size(), 1u);
}

TEST(FigureRange, OddNumbersAreNoRanges)
{
    const QString zeros = u"0"_s.repeated(60);
    for (const QString &typed : {u"9"_s.repeated(400), u"5亿亿亿亿亿亿亿"_s, QString(u'1' + zeros), QString(u"0." + zeros + u'1'), u"1..2..3"_s, u".."_s, u">"_s,
                                 u">=..5"_s, u"<3到5亿"_s, u"约5亿"_s, u"亿"_s, u"--5"_s, u">>5"_s})
        EXPECT_FALSE(search::figureRangeOf(typed)) << typed.toStdString();
}

}  // namespace
}  // namespace dateline
