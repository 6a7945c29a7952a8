// Lines of each house style and what they say; lines like them that say nothing.

#include "support/parsing.h"

#include <gtest/gtest.h>

namespace dateline::parse {
namespace {

std::string dump(const std::optional<Attribution> &read, const QString &text)
{
    if (!read)
        return "-";
    QStringList parts;
    const auto add = [&parts](const char *name, const QString &value) {
        if (!value.isEmpty())
            parts += QString::fromLatin1(name) + u'=' + value;
    };
    add("agency", read->agency);
    add("place", read->place);
    if (read->day > 0)
        add("day", QStringLiteral("%1-%2").arg(read->month).arg(read->day));
    add("by", read->reporters.join(u','));
    add("with", read->correspondents.join(u','));
    add("photo", read->photographers.join(u','));
    if (read->hasDateline())
        add("dateline", text.sliced(read->datelineStart, read->datelineEnd - read->datelineStart).trimmed());
    add("rest", read->start > 0 ? text.first(read->start) : text.sliced(read->end).trimmed());
    return parts.join(u' ').toStdString();
}

struct Row {
    const char16_t *text;
    const char *says;
};

class Heads : public testing::TestWithParam<Row> {};
class Lines : public testing::TestWithParam<Row> {};
class Tails : public testing::TestWithParam<Row> {};
class Credits : public testing::TestWithParam<Row> {};

TEST_P(Heads, Say)
{
    const QString text = QString::fromUtf16(GetParam().text);
    EXPECT_EQ(dump(tests::houseStyles().headOf(text), text), GetParam().says);
}
TEST_P(Lines, Say)
{
    const QString text = QString::fromUtf16(GetParam().text);
    EXPECT_EQ(dump(tests::houseStyles().lineOf(text), text), GetParam().says);
}
TEST_P(Tails, Say)
{
    const QString text = QString::fromUtf16(GetParam().text);
    EXPECT_EQ(dump(tests::houseStyles().tailOf(text), text), GetParam().says);
}
TEST_P(Credits, Say)
{
    const QString text = QString::fromUtf16(GetParam().text);
    EXPECT_EQ(dump(tests::houseStyles().creditOf(text), text), GetParam().says);
}

INSTANTIATE_TEST_SUITE_P(
    Han, Heads,
    testing::Values(
        Row{u"新华社兰山7月26日电 雨", "agency=新华社 place=兰山 day=7-26 dateline=新华社兰山7月26日电 rest=雨"},
        Row{u"新华社兰山7月26日电(记者甲某 乙某)雨", "agency=新华社 place=兰山 day=7-26 by=甲某,乙某 dateline=新华社兰山7月26日电 rest=雨"},
        Row{u"新华社兰山7月26日电（记者 甲某、乙某）雨", "agency=新华社 place=兰山 day=7-26 by=甲某,乙某 dateline=新华社兰山7月26日电 rest=雨"},
        Row{u"据新华社兰山4月27日电  （记者甲小山）雨", "agency=新华社 place=兰山 day=4-27 by=甲小山 dateline=新华社兰山4月27日电 rest=雨"},
        Row{u"新华社兰山/青河4月27日电 雨", "agency=新华社 place=兰山/青河 day=4-27 dateline=新华社兰山/青河4月27日电 rest=雨"},
        Row{u"据新华社兰山电 雨", "agency=新华社 place=兰山 dateline=新华社兰山电 rest=雨"},
        Row{u"新华社兰山7月6日电（记者甲某）题：雨", "agency=新华社 place=兰山 day=7-6 by=甲某 dateline=新华社兰山7月6日电 rest=雨"},
        Row{u"中新社兰山7月26日电 (记者 甲某)雨", "agency=中新社 place=兰山 day=7-26 by=甲某 dateline=中新社兰山7月26日电 rest=雨"},
        Row{u"中新网7月26日电 雨", "agency=中新网 day=7-26 dateline=中新网7月26日电 rest=雨"},
        Row{u"本报讯（记者甲某 通讯员乙某）雨", "agency=本报 by=甲某 with=乙某 dateline=本报讯 rest=雨"},
        Row{u"本报兰山8月3日讯 记者甲某报道：雨", "agency=本报 place=兰山 day=8-3 by=甲某 dateline=本报兰山8月3日讯 rest=雨"},
        Row{u"本报兰山8月3日电 记者甲某报道：雨", "agency=本报 place=兰山 day=8-3 by=甲某 dateline=本报兰山8月3日电 rest=雨"},
        Row{u"央视新闻客户端8月3日消息 雨", "agency=央视新闻客户端 day=8-3 dateline=央视新闻客户端8月3日消息 rest=雨"},
        Row{u"本报讯（记者甲某报道）雨", "agency=本报 by=甲某 dateline=本报讯 rest=雨"},
        Row{u"本报讯（记者甲某、乙某，参与记者：丙某）雨", "agency=本报 by=甲某,乙某,丙某 dateline=本报讯 rest=雨"},
        Row{u"本报讯（记者甲某 视频记者丙某）雨", "agency=本报 by=甲某,丙某 dateline=本报讯 rest=雨"},
        Row{u"本报讯 记者甲某报道：雨", "agency=本报 by=甲某 dateline=本报讯 rest=雨"},
        Row{u"新华社“雪鹰号”3月2日电 雨", "agency=新华社 place=“雪鹰号” day=3-2 dateline=新华社“雪鹰号”3月2日电 rest=雨"},
        Row{u"央视网消息（新闻联播）：雨", "agency=央视网 dateline=央视网消息（新闻联播） rest=雨"},
        Row{u"（中央社記者甲沐風台北26日電）雨", "agency=中央社 place=台北 day=0-26 by=甲沐風 dateline=中央社記者甲沐風台北26日電 rest=雨"},
        Row{u"（中央社台北二十六日電）雨", "agency=中央社 place=台北 day=0-26 dateline=中央社台北二十六日電 rest=雨"},
        Row{u"〔記者甲若水／花蓮報導〕雨", "place=花蓮 by=甲若水 rest=雨"}, Row{u"【本報訊】雨", "agency=本報 dateline=本報訊 rest=雨"},
        Row{u"【香港中通社7月26日電】雨", "agency=香港中通社 day=7-26 dateline=香港中通社7月26日電 rest=雨"},
        // no dateline
        Row{u"【北京＝甲田太郎】雨", "place=北京 by=甲田太郎 dateline=北京＝ rest=雨"},
        Row{u"【ワシントン時事】雨", "agency=時事 place=ワシントン dateline=ワシントン時事 rest=雨"},
        Row{u"［ロンドン 26日 ロイター］雨", "agency=ロイター place=ロンドン day=0-26 dateline=ロンドン 26日 ロイター rest=雨"},
        Row{u"(서울=연합뉴스) 홍길동 기자 = 비", "agency=연합뉴스 place=서울 by=홍길동 dateline=서울=연합뉴스 rest=비"},
        Row{u"[부산=뉴시스] 홍길동 기자 = 비", "agency=뉴시스 place=부산 by=홍길동 dateline=부산=뉴시스 rest=비"},
        Row{u"【注意】明天有雨", "-"}, Row{u"(答=共同點)", "-"},
        Row{u"本报兰山8月3日电 记者甲某、通讯员乙某报道：雨", "agency=本报 place=兰山 day=8-3 by=甲某 with=乙某 dateline=本报兰山8月3日电 rest=雨"},
        Row{u"新华社兰山8月3日电（记者甲某 参与采写：乙某）雨", "agency=新华社 place=兰山 day=8-3 by=甲某,乙某 dateline=新华社兰山8月3日电 rest=雨"},
        Row{u"新华社兰山2026年8月3日电 雨", "agency=新华社 place=兰山 day=8-3 dateline=新华社兰山2026年8月3日电 rest=雨"},
        Row{u"新华社“雪鹰2”号3月2日电 雨", "agency=新华社 place=“雪鹰2”号 day=3-2 dateline=新华社“雪鹰2”号3月2日电 rest=雨"},
        Row{u"本报记者甲某报道：雨", "agency=本报 by=甲某 rest=雨"}, Row{u"本报记者日前报道：雨", "-"},
        Row{u"中新网客户端8月3日电 雨", "agency=中新网客户端 day=8-3 dateline=中新网客户端8月3日电 rest=雨"},
        Row{u"证券时报网讯，雨", "agency=证券时报网 dateline=证券时报网讯 rest=，雨"},
        Row{u"【大公報訊】記者甲若水報道：雨", "agency=大公報 by=甲若水 dateline=大公報訊 rest=雨"},
        Row{u"【明報專訊】雨", "agency=明報 dateline=明報專訊 rest=雨"}, Row{u"（星島日報報道）雨", "agency=星島日報 dateline=星島日報報道 rest=雨"},
        Row{u"【环球时报驻法国特约记者 甲某】雨", "agency=环球时报 by=甲某 rest=雨"},
        Row{u"（中央社記者甲沐風雅典3日綜合報導）雨", "agency=中央社 place=雅典 day=0-3 by=甲沐風 dateline=中央社記者甲沐風雅典3日綜合報導 rest=雨"},
        Row{u"〔編譯甲若水／綜合報導〕雨", "by=甲若水 rest=雨"}, Row{u"聯合報 記者甲若水／台北報導", "agency=聯合報 place=台北 by=甲若水"},
        Row{u"(서울=연합뉴스) 홍길동 김모두 기자 = 비", "agency=연합뉴스 place=서울 by=홍길동,김모두 dateline=서울=연합뉴스 rest=비"},
        Row{u"[이데일리 홍길동 기자] 비", "agency=이데일리 by=홍길동 dateline=이데일리 rest=비"},
        Row{u"【ニューヨーク＝甲田花子、ワシントン＝乙藤健】雨",
            "place=ニューヨーク/ワシントン by=甲田花子,乙藤健 dateline=ニューヨーク＝甲田花子、ワシントン＝ rest=雨"},
        Row{u"【北京＝甲本あかり】雨", "place=北京 by=甲本あかり dateline=北京＝ rest=雨"},
        Row{u"【ソウル＝時事】雨", "agency=時事 place=ソウル dateline=ソウル＝時事 rest=雨"},
        Row{u"【8月3日 AFP】雨", "agency=AFP day=8-3 dateline=8月3日 AFP rest=雨"},
        Row{u"据朝中社5日报道，雨", "-"}, Row{u"新华社是一家通讯社。", "-"}, Row{u"本报电话已经更换,请读者留意。", "-"}, Row{u"记者从会上了解到,雨停了。", "-"},
        Row{u"7月26日电话会议召开。", "-"}, Row{u"新华社北京电视台联合举办晚会。", "-"}));

INSTANTIATE_TEST_SUITE_P(
    Latin, Heads,
    testing::Values(Row{u"BEIJING, July 26 (Xinhua) -- Rain", "agency=Xinhua place=BEIJING day=7-26 dateline=BEIJING, July 26 (Xinhua) rest=Rain"},
                    Row{u"PARIS (AP) — Rain", "agency=AP place=PARIS dateline=PARIS (AP) rest=Rain"},
                    Row{u"Paris, July 26 (AFP) – Rain", "agency=AFP place=Paris day=7-26 dateline=Paris, July 26 (AFP) rest=Rain"},
                    Row{u"LONDON, July 26 (Reuters) - Rain", "agency=Reuters place=LONDON day=7-26 dateline=LONDON, July 26 (Reuters) rest=Rain"},
                    Row{u"MOSCOW, July 26. /TASS/. Rain", "agency=TASS place=MOSCOW day=7-26 dateline=MOSCOW, July 26. /TASS/ rest=Rain"},
                    Row{u"МОСКВА, 26 июля. /ТАСС/. Дождь", "agency=ТАСС place=МОСКВА day=7-26 dateline=МОСКВА, 26 июля. /ТАСС/ rest=Дождь"},
                    Row{u"МОСКВА, 26 июл — РИА Новости. Дождь", "agency=РИА Новости place=МОСКВА day=7-26 dateline=МОСКВА, 26 июл — РИА Новости rest=Дождь"},
                    Row{u"LONDON, 26 July (Reuters) - Rain", "agency=Reuters place=LONDON day=7-26 dateline=LONDON, 26 July (Reuters) rest=Rain"},
                    Row{u"Aug 3 (Reuters) - Rain", "agency=Reuters day=8-3 dateline=Aug 3 (Reuters) rest=Rain"},
                    Row{u"Aug. 3 (UPI) -- Rain", "agency=UPI day=8-3 dateline=Aug. 3 (UPI) rest=Rain"},
                    Row{u"(Bloomberg) -- Rain", "agency=Bloomberg dateline=Bloomberg rest=Rain"},
                    Row{u"New Delhi, Aug 3 (PTI) Rain", "agency=PTI place=New Delhi day=8-3 dateline=New Delhi, Aug 3 (PTI) rest=Rain"},
                    Row{u"New Delhi [India], August 3 (ANI): Rain",
                        "agency=ANI place=New Delhi day=8-3 dateline=New Delhi [India], August 3 (ANI) rest=Rain"},
                    Row{u"TOKYO, Aug. 3, Kyodo - Rain", "agency=Kyodo place=TOKYO day=8-3 dateline=TOKYO, Aug. 3, Kyodo rest=Rain"},
                    Row{u"ABU DHABI, 3rd August, 2026 (WAM) -- Rain",
                        "agency=WAM place=ABU DHABI day=8-3 dateline=ABU DHABI, 3rd August, 2026 (WAM) rest=Rain"},
                    Row{u"Berlin, 3. August (dpa) - Regen", "agency=dpa place=Berlin day=8-3 dateline=Berlin, 3. August (dpa) rest=Regen"},
                    Row{u"Berlin (dpa/AFP) - Regen", "agency=dpa place=Berlin dateline=Berlin (dpa/AFP) rest=Regen"},
                    Row{u"PARIS, 3 août (AFP) - Pluie", "agency=AFP place=PARIS day=8-3 dateline=PARIS, 3 août (AFP) rest=Pluie"},
                    Row{u"Madrid, 3 ago (EFE).- Lluvia", "agency=EFE place=Madrid day=8-3 dateline=Madrid, 3 ago (EFE) rest=Lluvia"},
                    Row{u"(ANSA) - ROMA, 03 AGO - Pioggia", "agency=ANSA place=ROMA day=8-3 dateline=(ANSA) - ROMA, 03 AGO rest=Pioggia"},
                    Row{u"Москва. 3 августа. INTERFAX.RU - Дождь",
                        "agency=INTERFAX.RU place=Москва day=8-3 dateline=Москва. 3 августа. INTERFAX.RU rest=Дождь"},
                    Row{u"МОСКВА, 3 августа. /Корр. ТАСС Иван Безымянный/. Дождь",
                        "agency=ТАСС place=МОСКВА day=8-3 by=Иван Безымянный dateline=МОСКВА, 3 августа. /Корр. ТАСС Иван Безымянный/ rest=Дождь"},
                    Row{u"القاهرة (رويترز) - مطر", "agency=رويترز place=القاهرة dateline=القاهرة (رويترز) rest=مطر"},
                    Row{u"عمان 3 آب (بترا) - مطر", "agency=بترا place=عمان day=8-3 dateline=عمان 3 آب (بترا) rest=مطر"},
                    Row{u"In July (AP) people went home", "-"}, Row{u"NASA (founded 1958) - Rain", "-"}));

INSTANTIATE_TEST_SUITE_P(
    Table, Lines,
    testing::Values(Row{u"新华社记者 甲某 乙某", "agency=新华社 by=甲某,乙某"}, Row{u"本报记者  甲志强  乙超奕  丙  鑫", "agency=本报 by=甲志强,乙超奕,丙鑫"},
                    Row{u"本报记者 甲某 通讯员 乙某", "agency=本报 by=甲某 with=乙某"}, Row{u"□本报记者 甲某", "agency=本报 by=甲某"},
                    Row{u"本报记者 甲某 文/图", "agency=本报 by=甲某 photo=甲某"}, Row{u"By Jane Doe, Staff Writer", "by=Jane Doe"},
                    Row{u"By Staff Reporters", "-"}, Row{u"By Ana de la Cruz", "by=Ana de la Cruz"},
                    Row{u"本报记者 甲某 丙某 整理", "agency=本报 by=甲某,丙某"},
                    Row{u"记者 甲某", "by=甲某"}, Row{u"By Jane Doe and John Roe", "by=Jane Doe,John Roe"}, Row{u"By JANE DOE", "by=JANE DOE"},
                    Row{u"本报评论员", "agency=本报"}, Row{u"■ 甲石", "by=甲石"}, Row{u"文/甲石", "by=甲石"},
                    Row{u"文/本报记者 甲某 图/本报记者 乙某", "agency=本报 by=甲某 photo=乙某"},
                    Row{u"本报记者 甲某 文 乙某 摄", "agency=本报 by=甲某 photo=乙某"}, Row{u"本报记者 韩  文 甲某", "agency=本报 by=韩文,甲某"},
                    Row{u"本报驻兰山记者 甲某", "agency=本报 by=甲某"}, Row{u"本报特派记者 甲某 发自兰山", "agency=本报 place=兰山 by=甲某"},
                    Row{u"新华社“新视点”记者 甲某", "agency=新华社 by=甲某"}, Row{u"界面新闻记者 | 甲某", "agency=界面新闻 by=甲某"},
                    Row{u"每经记者 甲某 每经编辑 乙某", "agency=每经 by=甲某"}, Row{u"文｜甲某 编辑｜乙某", "by=甲某"}, Row{u"作者：甲某", "by=甲某"},
                    Row{u"甲若水／台北報導", "place=台北 by=甲若水"}, Row{u"홍길동 기자", "by=홍길동"},
                    Row{u"By JANE DOE Associated Press", "agency=Associated Press by=JANE DOE"},
                    Row{u"By JANE DOE and JOHN ROE, Associated Press", "agency=Associated Press by=JANE DOE,JOHN ROE"},
                    Row{u"By JANE DOE, AP Business Writer", "agency=AP by=JANE DOE"}, Row{u"By Reuters", "agency=Reuters"},
                    Row{u"By JANE DOE in Rome | The Herald | Updated: 2026-08-04", "by=JANE DOE"},
                    Row{u"Von Jane Doe und John Roe", "by=Jane Doe,John Roe"}, Row{u"Par Jean Dupont", "by=Jean Dupont"},
                    // names nobody
                    Row{u"每经编辑 甲某", "-"}, Row{u"BYRON SMITH JONES", "-"}, Row{u"By Sea and Land", "-"}, Row{u"Von Menschen und Mäusen", "-"},
                    Row{u"记者手记", "-"}, Row{u"记者从会上获悉", "-"}, Row{u"By the river", "-"}, Row{u"新华社记者在现场看到雨停了", "-"}));

INSTANTIATE_TEST_SUITE_P(
    Table, Tails,
    testing::Values(
        Row{u"新华社记者 甲某 乙某 (新华社兰山7月26日电)", "agency=新华社 place=兰山 day=7-26 by=甲某,乙某 dateline=新华社兰山7月26日电"},
        Row{u"新华社记者(新华社兰山7月26日电)", "agency=新华社 place=兰山 day=7-26 dateline=新华社兰山7月26日电"},
        Row{u"雨停了。（新华社兰山7月26日电）", "agency=新华社 place=兰山 day=7-26 dateline=新华社兰山7月26日电 rest=雨停了。"},
        Row{u"雨停了。（本报兰山4月26日电 记者甲某）", "agency=本报 place=兰山 day=4-26 by=甲某 dateline=本报兰山4月26日电 rest=雨停了。"},
        Row{u"雨停了。（记者 甲某）", "by=甲某 rest=雨停了。"},
        Row{u"Rain. (Reporting by Jane Doe in Paris; Editing by John Roe)", "by=Jane Doe rest=Rain. "},
        Row{u"Rain. (Reporting by Jane Doe; Editing by John Roe)", "by=Jane Doe rest=Rain. "},
        Row{u"(Reporting by Jane Doe in Paris and John Roe in New York; Editing by Ann Moe)", "by=Jane Doe,John Roe"},
        Row{u"Reporting by Jane Doe; Editing by Ann Moe", "by=Jane Doe"}, Row{u"(By Jane Doe and John Roe)", "by=Jane Doe,John Roe"},
        Row{u"雨停了。（新华社）", "agency=新华社 rest=雨停了。"}, Row{u"（甲某、乙某参与采写）", "-"}, Row{u"（本报记者甲某参与采写）", "-"},
        Row{u"雨停了。（图略）", "-"}, Row{u"雨停了。", "-"}, Row{u"他问记者（就是我）", "-"}));

INSTANTIATE_TEST_SUITE_P(
    Table, Credits,
    testing::Values(Row{u"新华社记者 甲某 摄", "agency=新华社 photo=甲某"}, Row{u"雨后的街道。新华社记者 甲某 摄", "agency=新华社 photo=甲某 rest=雨后的街道。"},
                    Row{u"（新华社发 甲某摄）", "agency=新华社 photo=甲某"}, Row{u"新华社发（甲某 摄）", "agency=新华社 photo=甲某"},
                    Row{u"本报记者 甲某/摄", "agency=本报 photo=甲某"}, Row{u"图/甲某", "photo=甲某"}, Row{u"摄影：甲某", "photo=甲某"},
                    Row{u"甲  兆摄（人民视觉）", "photo=甲兆"}, Row{u"资料图", ""}, Row{u"(Photo by Jane Doe/AP)", "agency=AP photo=Jane Doe"},
                    Row{u"摄/本报记者 甲某", "agency=本报 photo=甲某"}, Row{u"记者甲某 通讯员乙某 摄", "photo=甲某,乙某"},
                    Row{u"雨。本报记者 甲某 通讯员 乙某 摄", "agency=本报 photo=甲某,乙某 rest=雨。"}, Row{u"甲某摄/光明图片", "photo=甲某"},
                    Row{u"雨。新华社/法新", "agency=新华社 rest=雨。"}, Row{u"사진=연합뉴스", "agency=연합뉴스"},
                    Row{u"雨。（甲石 供图）", "photo=甲石 rest=雨。"}, Row{u"甲石/供图", "photo=甲石"}, Row{u"供图：甲石", "photo=甲石"},
                    Row{u"雨。（新华社资料图）", "agency=新华社 rest=雨。"}, Row{u"雨。（江城市文旅局供图）", "rest=雨。"},
                    Row{u"雨。（图片由江城市文旅局提供）", "rest=雨。"},
                    Row{u"(Photo courtesy of Jane Doe)", ""},
                    // a verb, no credit
                    Row{u"博物馆为这次展览供图。", "-"}, Row{u"所需材料由厂方提供", "-"},
                    Row{u"雨后的街道。这组照片由无人机拍摄", "-"}, Row{u"雨停了。", "-"}, Row{u"摄影展今天开幕。", "-"}));

TEST(Trailers, AreTold)
{
    for (const char16_t *line : {u"每经编辑 甲某", u"编辑：甲某", u"责编丨甲某", u"（甲某、乙某参与采写）", u"Enditem/AW",
                                 u"Associated Press writer Jane Doe contributed to this report."})
        EXPECT_TRUE(isTrailer(QString::fromUtf16(line), tests::houseStyles())) << QString::fromUtf16(line).toStdString();
    for (const char16_t *line : {u"主编谈新闻", u"设计之都迎来新展", u"Editors met on Monday.", u"（雨停了）"})
        EXPECT_FALSE(isTrailer(QString::fromUtf16(line), tests::houseStyles())) << QString::fromUtf16(line).toStdString();
}

TEST(OwnName, IsAnAgencyInItsOwnPaperAlone)
{
    const char *text = "# 江城晚报 2026年8月4日\n\n## 甲条\n\n江城晚报讯（记者甲某）雨。\n\n## 乙条\n\n江城晚报记者 乙某\n\n雨。\n\n"
                       "## 丙条\n\n山城晚报讯（记者丙某）雨。\n";
    const model::Issue issue = tests::parseBytes(text, QStringLiteral("own.md"));
    ASSERT_EQ(issue.articles.size(), 3U);
    EXPECT_EQ(issue.articles[0].agency, u"江城晚报");
    EXPECT_EQ(issue.articles[0].reporters, QStringList(QStringLiteral("甲某")));
    EXPECT_EQ(issue.articles[1].reporters, QStringList(QStringLiteral("乙某")));
    EXPECT_TRUE(issue.articles[2].agency.isEmpty());
}

TEST(Json, IsRefusedWithAReason)
{
    EXPECT_FALSE(readHouseStyles("{"));
    EXPECT_FALSE(readHouseStyles(R"({"styles": [{"at": "nowhere", "pattern": "x"}]})"));
    EXPECT_FALSE(readHouseStyles(R"({"styles": [{"at": "head", "pattern": "{nothing}"}]})"));
    EXPECT_FALSE(readHouseStyles(R"x({"styles": [{"at": "head", "pattern": "((a)b)"}]})x"));
    EXPECT_TRUE(readHouseStyles("{}"));
}

}  // namespace
}  // namespace dateline::parse
