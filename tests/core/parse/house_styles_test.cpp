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
        Row{u"新华社是一家通讯社。", "-"}, Row{u"本报电话已经更换,请读者留意。", "-"}, Row{u"记者从会上了解到,雨停了。", "-"},
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
                    Row{u"In July (AP) people went home", "-"}, Row{u"NASA (founded 1958) - Rain", "-"}));

INSTANTIATE_TEST_SUITE_P(
    Table, Lines,
    testing::Values(Row{u"新华社记者 甲某 乙某", "agency=新华社 by=甲某,乙某"}, Row{u"本报记者  甲志强  乙超奕  丙  鑫", "agency=本报 by=甲志强,乙超奕,丙鑫"},
                    Row{u"本报记者 甲某 通讯员 乙某", "agency=本报 by=甲某 with=乙某"}, Row{u"□本报记者 甲某", "agency=本报 by=甲某"},
                    Row{u"本报记者 甲某 文/图", "agency=本报 by=甲某"}, Row{u"By Jane Doe, Staff Writer", "by=Jane Doe"},
                    Row{u"By Staff Reporters", "-"}, Row{u"By Ana de la Cruz", "by=Ana de la Cruz"},
                    Row{u"本报记者 甲某 丙某 整理", "agency=本报 by=甲某,丙某"},
                    Row{u"记者 甲某", "by=甲某"}, Row{u"By Jane Doe and John Roe", "by=Jane Doe,John Roe"}, Row{u"By JANE DOE", "by=JANE DOE"},
                    Row{u"本报评论员", "agency=本报"}, Row{u"■ 甲石", "by=甲石"}, Row{u"文/甲石", "by=甲石"},
                    // names nobody
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
        Row{u"雨停了。（图略）", "-"}, Row{u"雨停了。", "-"}, Row{u"他问记者（就是我）", "-"}));

INSTANTIATE_TEST_SUITE_P(
    Table, Credits,
    testing::Values(Row{u"新华社记者 甲某 摄", "agency=新华社 photo=甲某"}, Row{u"雨后的街道。新华社记者 甲某 摄", "agency=新华社 photo=甲某 rest=雨后的街道。"},
                    Row{u"（新华社发 甲某摄）", "agency=新华社 photo=甲某"}, Row{u"新华社发（甲某 摄）", "agency=新华社 photo=甲某"},
                    Row{u"本报记者 甲某/摄", "agency=本报 photo=甲某"}, Row{u"图/甲某", "photo=甲某"}, Row{u"摄影：甲某", "photo=甲某"},
                    Row{u"甲  兆摄（人民视觉）", "photo=甲兆"}, Row{u"资料图", ""}, Row{u"(Photo by Jane Doe/AP)", "agency=AP photo=Jane Doe"},
                    // a verb, no credit
                    Row{u"雨后的街道。这组照片由无人机拍摄", "-"}, Row{u"雨停了。", "-"}, Row{u"摄影展今天开幕。", "-"}));

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
