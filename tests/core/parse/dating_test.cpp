#include "parse/dating.h"

#include "parse/masthead.h"
#include "support/parsing.h"

#include "model/names.h"

#include <gtest/gtest.h>

namespace dateline::parse {
namespace {

struct YearRow {
    const char16_t *text;
    const char *years;
};

class Years : public testing::TestWithParam<YearRow> {};

TEST_P(Years, AreCountedAsEvidence)
{
    QStringList years;
    for (const YearCount &year : countYears({QString::fromUtf16(GetParam().text)}))
        years += QStringLiteral("%1x%2").arg(year.year).arg(year.count);
    EXPECT_EQ(years.join(u' ').toStdString(), GetParam().years);
}

INSTANTIATE_TEST_SUITE_P(Table, Years,
                         testing::Values(YearRow{u"2031山海论坛,2031年渔汛", "2031x2"}, YearRow{u"预计到2035年", ""}, YearRow{u"2031年底前", ""},
                                         YearRow{u"(2031—2032年)", "2031x1"}, YearRow{u"2030年前", ""}, YearRow{u"2000个网箱、1998亩", ""},
                                         YearRow{u"投资2031亿元", ""}, YearRow{u"12031年", ""}, YearRow{u"3.2031", ""}));

TEST(DayInIssue, TakesYearAndMonthFromTheIssue)
{
    EXPECT_EQ(dayInIssue({7, 25}, QDate(2031, 7, 26)), QDate(2031, 7, 25));
    EXPECT_EQ(dayInIssue({12, 31}, QDate(2032, 1, 1)), QDate(2031, 12, 31));
    EXPECT_EQ(dayInIssue({0, 30}, QDate(2031, 8, 2)), QDate(2031, 7, 30));
    EXPECT_EQ(dayInIssue({0, 2}, QDate(2031, 8, 2)), QDate(2031, 8, 2));
    EXPECT_FALSE(dayInIssue({7, 25}, QDate()).isValid());
    EXPECT_FALSE(dayInIssue({}, QDate(2031, 7, 26)).isValid());
}

struct IssueRow {
    const char *file;
    const char *markdown;
    const char *date;
};

class IssueDates : public testing::TestWithParam<IssueRow> {};

TEST_P(IssueDates, ComeFromTheBestThereIs)
{
    const model::Issue issue = tests::parseBytes(GetParam().markdown, QString::fromUtf8(GetParam().file));
    EXPECT_EQ(issue.date.toString(Qt::ISODate).toStdString() + ' ' + model::nameOf(issue.dateBasis).toStdString(), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(
    Table, IssueDates,
    testing::Values(IssueRow{"20310101.md", "# 《晚报》（20310504）\n\n## 雨\n\n雨。\n", "2031-05-04 stated"},
                    IssueRow{"20310101.md", "山海日报 2031年5月4日 星期日\n\n# 雨\n\n雨。\n", "2031-05-04 stated"},
                    IssueRow{"20310101.md", "---\ndate: 2031-05-04\n---\n# 雨\n\n雨。\n", "2031-05-04 stated"},
                    IssueRow{"20310101.md", "# 雨\n\n新华社山海5月3日电 雨。\n", "2031-01-01 file-name"},
                    IssueRow{"a.md", "# 雨\n\n新华社山海5月3日电 2031年的雨。2031年。2030年。\n", "2031-05-03 inferred"},
                    IssueRow{"a.md", "# 雨\n\n新华社山海5月3日电 2031年的雨。2030年的雨。\n", " unknown"},
                    IssueRow{"a.md", "# 雨\n\n新华社山海5月3日电 雨。到2035年。\n", " unknown"},
                    IssueRow{"a.md", "# 雨\n\n2031年的雨。\n", " unknown"},
                    IssueRow{"a.md", "# 雨\n\n新华社山海12月31日电 2032年的雨。\n\n# 雪\n\n新华社山海1月1日电 2032年。\n", "2032-01-01 inferred"}));

struct MastheadRow {
    const char16_t *line;
    const char *says;
};

class Mastheads : public testing::TestWithParam<MastheadRow> {};

TEST_P(Mastheads, Say)
{
    const Masthead read = readMasthead(QStringView(GetParam().line), tests::houseStyles().words);
    EXPECT_EQ(QStringList({read.publication, read.date.toString(Qt::ISODate), read.number, read.page, read.section, read.rest})
                  .join(u'|')
                  .toStdString(),
              GetParam().says);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Mastheads,
    testing::Values(MastheadRow{u"《山海新闻》 (20310504)", "山海新闻|2031-05-04||||"}, MastheadRow{u"《山海新闻》（20310504）", "山海新闻|2031-05-04||||"},
                    MastheadRow{u"山海日报 2031年5月4日 星期日 第27486期 第03版：要闻", "山海日报|2031-05-04|27486|03|要闻|"},
                    MastheadRow{u"二〇三一年五月四日 辛亥年三月十三", "|2031-05-04||||"}, MastheadRow{u"第03版：要闻", "|||03|要闻|"},
                    MastheadRow{u"Sunday, May 4, 2031", "|2031-05-04||||"}, MastheadRow{u"The Harbour Gazette No. 12", "The Harbour Gazette||12|||"},
                    MastheadRow{u"2031年5月4日山海论坛开幕", "|2031-05-04||||山海论坛开幕"}, MastheadRow{u"新版规划发布", "|||||新版规划发布"}));

}  // namespace
}  // namespace dateline::parse
