#include "text/figures.h"
#include "text/units.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QStringList>

namespace dateline::text {
namespace {

/// "[text] value..upper unit ~approximation", one after the other.
std::string dump(QStringView text)
{
    QStringList lines;
    for (const PrintedFigure &figure : findFigures(text)) {
        const Quantity &quantity = figure.quantity;
        QString line = u'[' + text.sliced(figure.start, figure.length).toString() + QStringLiteral("] ") + quantity.value.toString();
        if (quantity.upper)
            line += QStringLiteral("..") + quantity.upper->toString();
        if (!quantity.unit.isEmpty())
            line += u' ' + quantity.unit;
        if (!quantity.approximation.isEmpty())
            line += QStringLiteral(" ~") + quantity.approximation;
        if (quantity.denominator > 0)
            line += QStringLiteral(" %1/%2").arg(quantity.numerator).arg(quantity.denominator);
        lines += line;
    }
    return lines.join(QStringLiteral("; ")).toStdString();
}

struct Row {
    const char16_t *text;
    const char *figures;
};

class Figures : public testing::TestWithParam<Row> {};

TEST_P(Figures, AreFound) { EXPECT_EQ(dump(QStringView(GetParam().text)), GetParam().figures); }

INSTANTIATE_TEST_SUITE_P(
    Digits, Figures,
    testing::Values(Row{u"客流达到86.5亿人次,同比增长3.2%。", "[86.5亿人次] 8650000000 人次; [3.2%] 3.2 %"},
                    Row{u"最大震级3.5级", "[3.5级] 3.5 级"}, Row{u"收入2,300.6亿元", "[2,300.6亿元] 230060000000 元"},
                    Row{u"投资3.4万亿元", "[3.4万亿元] 3400000000000 元"}, Row{u"建成20417个站点", "[20417个] 20417 个"},
                    Row{u"投入4亿6000万元", "[4亿6000万元] 460000000 元"}, Row{u"2万3千人到场", "[2万3千人] 23000 人"},
                    Row{u"装机5万千瓦、长8千米", "[5万千瓦] 50000 千瓦; [8千米] 8 千米"}, Row{u"6兆瓦", "[6兆瓦] 6 兆瓦"},
                    Row{u"提高0.3个百分点", "[0.3个百分点] 0.3 个百分点"}, Row{u"气温-3.5℃", "[-3.5℃] -3.5 ℃"},
                    Row{u"历时3个半小时", "[3个半小时] 3.5 小时"}, Row{u"用了两个半月", "[两个半月] 2.5 月"},
                    Row{u"加息120个基点", "[120个基点] 120 基点"}, Row{u"30 000人到场", "[30 000人] 30000 人"}, Row{u"10 200米", "[10] 10; [200米] 200 米"},
                    Row{u"零下12摄氏度", "[零下12摄氏度] -12 摄氏度"}, Row{u"利润为-2.1亿元", "[-2.1亿元] -210000000 元"},
                    Row{u"下降负1.5%", "[负1.5%] -1.5 %"}, Row{u"历时3个月零5个小时", "[3个月] 3 个月; [5个小时] 5 个小时"},
                    Row{u"１，２００．５亿元", "[１，２００．５亿元] 120050000000 元"}, Row{u"３２４．１亿", "[３２４．１亿] 32410000000"},
                    Row{u"5000年前", "[5000年] 5000 年"}, Row{u"15年来", "[15年] 15 年"}, Row{u"收于3000点", "[3000点] 3000 点"},
                    Row{u"夺得12金9银4铜", "[12金] 12 金; [9银] 9 银; [4铜] 4 铜"}, Row{u"٣٢٤", "[٣٢٤] 324"},
                    Row{u"50 人、1.5 公里", "[50 人] 50 人; [1.5 公里] 1.5 公里"}, Row{u"300EFLOPS", "[300EFLOPS] 300 EFLOPS"},
                    Row{u"5亿亿亿", "[5亿亿亿] 5000000000000000000000000"}));

INSTANTIATE_TEST_SUITE_P(
    DecimalCommas, Figures,
    testing::Values(Row{u"kostet 3,4 Millionen Euro", "[3,4 Millionen Euro] 3400000 Euro"}, Row{u"um 12,75 Prozent", "[12,75 Prozent] 12.75 Prozent"},
                    Row{u"выросли на 2,5% за год", "[2,5%] 2.5 %"}, Row{u"построили 1,8 млн тонн", "[1,8 млн тонн] 1800000 тонн"},
                    Row{u"estimé à 6,2 milliards d’euros", "[6,2 milliards] 6200000000"}, Row{u"1.234.567,89 Euro", "[1.234.567,89 Euro] 1234567.89 Euro"},
                    Row{u"1.234,5 Tonnen", "[1.234,5 Tonnen] 1234.5 Tonnen"}, Row{u"rooms 3,4 and 5", "[3] 3; [4] 4; [5] 5"},
                    Row{u"第3,4节", ""}, Row{u"1,234 people", "[1,234 people] 1234 people"}, Row{u"2,300.6亿元", "[2,300.6亿元] 230060000000 元"}));

INSTANTIATE_TEST_SUITE_P(
    Approximate, Figures,
    testing::Values(Row{u"约600人", "[600人] 600 人 ~约"}, Row{u"超300万元", "[300万元] 3000000 元 ~超"}, Row{u"近两米", "[两米] 2 米 ~近"},
                    Row{u"最近3年", "[3年] 3 年"}, Row{u"合约5份", "[5份] 5 份"}, Row{u"60多万份", "[60多万份] 600000 份 ~多"},
                    Row{u"430多家", "[430多家] 430 家 ~多"}, Row{u"4000余人", "[4000余人] 4000 人 ~余"}, Row{u"3000余额", "[3000] 3000"},
                    Row{u"800斤左右", "[800斤] 800 斤 ~左右"}, Row{u"more than 300 people", "[300 people] 300 people ~more than"},
                    Row{u"十几个", "[十几个] 10 个 ~几"}, Row{u"二十多年", "[二十多年] 20 年 ~多"}, Row{u"三百多万", "[三百多万] 3000000 ~多"}));

INSTANTIATE_TEST_SUITE_P(
    Ranges, Figures,
    testing::Values(Row{u"7%—8%", "[7%—8%] 7..8 %"}, Row{u"3到5年", "[3到5年] 3..5 年"}, Row{u"10-12万", "[10-12万] 100000..120000"},
                    Row{u"3至5个", "[3至5个] 3..5 个"}, Row{u"2吨至3吨", "[2吨至3吨] 2..3 吨"}, Row{u"8000-1.2万人", "[8000-1.2万人] 8000..12000 人"},
                    Row{u"100—200元", "[100—200元] 100..200 元"}, Row{u"三到五年", "[三到五年] 3..5 年"}, Row{u"三四个", "[三四个] 3..4 个"},
                    Row{u"百分之三十至四十", "[百分之三十至四十] 30..40 %"}, Row{u"3 to 5 years", "[3 to 5 years] 3..5 years"},
                    Row{u"$3-5 million", "[$3-5 million] 3000000..5000000 $"}, Row{u"从18个增加到22个", "[18个] 18 个; [22个] 22 个"},
                    Row{u"由8%到5%", "[8%] 8 %; [5%] 5 %"}, Row{u"2023—2025年", ""}, Row{u"6月至8月", ""}, Row{u"26至28日", ""}));

INSTANTIATE_TEST_SUITE_P(
    HanNumerals, Figures,
    testing::Values(Row{u"百分之六", "[百分之六] 6 %"}, Row{u"百分之六点五", "[百分之六点五] 6.5 %"}, Row{u"百分之百", "[百分之百] 100 %"},
                    Row{u"千分之三", "[千分之三] 3 ‰"}, Row{u"三万一千", "[三万一千] 31000"}, Row{u"一百零五", "[一百零五] 105"},
                    Row{u"一千零二十人", "[一千零二十人] 1020 人"}, Row{u"一万二千亿元", "[一万二千亿元] 1200000000000 元"},
                    Row{u"三点五亿", "[三点五亿] 350000000"}, Row{u"两万亿美元", "[两万亿美元] 2000000000000 美元"},
                    Row{u"壹佰贰拾叁万元", "[壹佰贰拾叁万元] 1230000 元"}, Row{u"四分之三", "[四分之三] 0.75 3/4"},
                    Row{u"三分之二", "[三分之二] 0.666666666666666666 2/3"}, Row{u"十五个项目", "[十五个] 15 个"},
                    Row{u"三個部門、兩艘船", "[三個] 3 個; [兩艘] 2 艘"}, Row{u"一公里", "[一公里] 1 公里"}));

INSTANTIATE_TEST_SUITE_P(
    OtherLanguages, Figures,
    testing::Values(Row{u"2A$3", "[2A] 2 A; [$3] 3 $"},
                    Row{u"$3.2 billion", "[$3.2 billion] 3200000000 $"}, Row{u"3.2 billion dollars", "[3.2 billion dollars] 3200000000 dollars"},
                    Row{u"32.41 billion passengers", "[32.41 billion passengers] 32410000000 passengers"},
                    Row{u"5 million people", "[5 million people] 5000000 people"}, Row{u"7.4 percent", "[7.4 percent] 7.4 percent"},
                    Row{u"US$5m and €2bn", "[US$5m] 5000000 US$; [€2bn] 2000000000 €"}, Row{u"RMB 500 million", "[RMB 500 million] 500000000 RMB"},
                    Row{u"¥300、￥12万", "[¥300] 300 ¥; [￥12万] 120000 ￥"}, Row{u"a 45-year-old", "[45-year] 45 year"},
                    Row{u"32,410,000,000", "[32,410,000,000] 32410000000"}, Row{u"3조 5천억원", "[3조 5천억원] 3500000000000 원"},
                    Row{u"120만 명", "[120만 명] 1200000 명"}, Row{u"2兆円", "[2兆円] 2000000000000 円"}, Row{u"3億人", "[3億人] 300000000 人"}));

INSTANTIATE_TEST_SUITE_P(
    None, Figures,
    testing::Values(Row{u"一些 三农 十分 万一 一带一路 统一 三三两两 一个 十四五 二十国集团", ""}, Row{u"二十届三中全会、第三十三届、第3次", ""},
                    Row{u"2031年4月5日、6日上午、2031中国展会", ""}, Row{u"二〇三一年五月四日", ""}, Row{u"19:00、8时30分、12点15分", ""},
                    Row{u"3:2、21比15、3-1、1∶5000", ""}, Row{u"〔2031〕15号、2号楼", ""}, Row{u"010-12345678、13912345678、12345热线", ""},
                    Row{u"C919、5G、v2.0、COVID-19、G20、东风-41、歼20", ""}, Row{u"0.0.0、1/0、24/7、1.2.3.4", ""}, Row{u"亿亿亿", ""},
                    Row{u"80年代、21世纪、90后", ""}, Row{u"26、27日", ""}, Row{u"1. 甲\n", ""}, Row{u"（3）", ""}, Row{u"7·20、9·18", ""},
                    Row{u"July 26, 2031; the 1990s; 33rd; 26 July; 8 p.m.", ""}, Row{u"Boeing 737, Page 3, No. 5", ""},
                    Row{u"http://example.org/2031/07/26/1.html", ""}, Row{u"4×100", ""}));

TEST(Figures, OfAHundredDigitsAreNone)
{
    EXPECT_EQ(dump(QString(400, u'9')), "");
    EXPECT_EQ(dump(QString(400, u'亿')), "");
    EXPECT_EQ(dump(QString(u'五').append(QString(400, u'亿'))), "");
    EXPECT_EQ(dump(QString(400, u'9').append(u'亿')), "");
}

TEST(Figures, TakeLinearTime)
{
    const QStringList pieces{QStringLiteral("9"),   QStringLiteral("一"),  QStringLiteral("亿"), QStringLiteral("1,"),  QStringLiteral("1."),
                             QStringLiteral("1-"),  QStringLiteral("1至"), QStringLiteral("#"),  QStringLiteral("1、"), QStringLiteral("百分之"),
                             QStringLiteral("3亿"), QStringLiteral("$1 "), QStringLiteral("a1"), QStringLiteral("第"),  QStringLiteral("1,000"),
                             QStringLiteral("- 1"), QStringLiteral("://")};
    for (const QString &piece : pieces) {
        QElapsedTimer timer;
        timer.start();
        findFigures(piece.repeated(1'000'000 / piece.toUtf8().size()));
        EXPECT_LT(timer.elapsed(), 5'000) << piece.toStdString();  // a square would take minutes
    }
}

TEST(TypedQuantity, IsOneFigureAlone)
{
    EXPECT_EQ(quantityOf(u" 324.1亿 ")->value, *Decimal::parse(u"32410000000"));
    EXPECT_EQ(quantityOf(u"７%")->unit, QStringLiteral("%"));
    EXPECT_FALSE(quantityOf(u"2031年"));
    EXPECT_FALSE(quantityOf(u"约3"));
    EXPECT_FALSE(quantityOf(u"3人5岁"));
}

TEST(Units, AreComparedUnderOneName)
{
    EXPECT_EQ(comparableUnit(u"percent"), comparableUnit(u"％"));
    EXPECT_EQ(comparableUnit(u"US$"), comparableUnit(u"美元"));
    EXPECT_EQ(comparableUnit(u"個"), comparableUnit(u"个"));
    EXPECT_NE(comparableUnit(u"元"), comparableUnit(u"美元"));
}

}  // namespace
}  // namespace dateline::text
