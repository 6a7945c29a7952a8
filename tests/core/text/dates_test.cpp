#include "text/dates.h"

#include "text/names.h"

#include <gtest/gtest.h>

namespace dateline::text {
namespace {

struct Row {
    const char16_t *text;
    const char *dates;
};

class FullDates : public testing::TestWithParam<Row> {};

TEST_P(FullDates, AreFound)
{
    QStringList found;
    for (const PrintedDate &date : findFullDates(QStringView(GetParam().text)))
        found += QStringLiteral("%1@%2+%3").arg(date.date().toString(Qt::ISODate)).arg(date.start).arg(date.length);
    EXPECT_EQ(found.join(u' ').toStdString(), GetParam().dates);
}

INSTANTIATE_TEST_SUITE_P(
    Table, FullDates,
    testing::Values(Row{u"2024年7月26日 星期五", "2024-07-26@0+10"}, Row{u"2024년 7월 26일 금요일", "2024-07-26@0+12"}, Row{u"二〇二四年七月二十六日", "2024-07-26@0+11"},
                    Row{u"2025年01月03日第 11 版", "2025-01-03@0+11"}, Row{u"《晚报》（20240726）", "2024-07-26@5+8"},
                    Row{u"2024-07-26", "2024-07-26@0+10"}, Row{u"at 2024/7/6.", "2024-07-06@3+8"},
                    Row{u"Friday, July 26, 2024", "2024-07-26@8+13"}, Row{u"26 July 2024", "2024-07-26@0+12"},
                    Row{u"Sept. 3, 2021", "2021-09-03@0+13"}, Row{u"2024年2月30日", ""}, Row{u"20241345", ""},
                    Row{u"120240726", ""}, Row{u"3.2024-07-26", ""}, Row{u"2024年7月", ""}, Row{u"７月２６日", ""},
                    Row{u"2025年（令和7年）5月6日", "2025-05-06@0+15"}, Row{u"2025年（预计）5月6日", ""}, Row{u"二十", ""}, Row{u"maybe 3, 2024", ""}));

TEST(MonthAndDay, IsReadAtTheStart)
{
    EXPECT_EQ(monthAndDayAt(u"7月26日电"), (PrintedDate{0, 7, 26, 0, 5}));
    EXPECT_EQ(monthAndDayAt(u"十二月廿一日"), (PrintedDate{0, 12, 21, 0, 6}));
    EXPECT_FALSE(monthAndDayAt(u"13月2日"));
    EXPECT_FALSE(monthAndDayAt(u"7月"));
}

TEST(FileName, GivesADate)
{
    const auto date = [](QStringView name) {
        const auto found = dateInFileName(name);
        return found ? found->date() : QDate();
    };
    EXPECT_EQ(date(u"20240726.md"), QDate(2024, 7, 26));
    EXPECT_EQ(date(u"2024-07-26 晚报.txt"), QDate(2024, 7, 26));
    EXPECT_EQ(date(u"rmrb_2024_07_26_03.html"), QDate(2024, 7, 26));
    EXPECT_EQ(date(u"page240726.md"), QDate());
    EXPECT_EQ(date(u"notes.md"), QDate());
}

struct NamesRow {
    const char16_t *printed;
    const char *names;
};

class Names : public testing::TestWithParam<NamesRow> {};

TEST_P(Names, AreSplit)
{
    EXPECT_EQ(splitNames(QStringView(GetParam().printed)).join(u'|').toStdString(), GetParam().names);
}

INSTANTIATE_TEST_SUITE_P(Table, Names,
                         testing::Values(NamesRow{u"王小明 周圆", "王小明|周圆"}, NamesRow{u"刘志远  邱超然  韩  星", "刘志远|邱超然|韩星"},
                                         NamesRow{u"王某、周某", "王某|周某"}, NamesRow{u"阿不都·热合曼 李四", "阿不都·热合曼|李四"},
                                         NamesRow{u"Jane Doe and John Roe", "Jane Doe|John Roe"},
                                         NamesRow{u"Jane Doe, John Roe", "Jane Doe|John Roe"}, NamesRow{u"程　兆", "程兆"},
                                         NamesRow{u"", ""}, NamesRow{u"张  三 李  四", "张三|李四"}));

}  // namespace
}  // namespace dateline::text
