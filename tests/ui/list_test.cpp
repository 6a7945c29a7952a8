#include "ui/delegates/article_row.h"
#include "ui/models/article_model.h"
#include "ui/models/library_model.h"
#include "ui/models/roles.h"
#include "ui/panes/pane_layout.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFontMetrics>

#include <gtest/gtest.h>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace dateline::ui;

ListItem item(model::ArticleId id, const QString &headline)
{
    ListItem item;
    item.article.id = id;
    item.article.headline = headline;
    item.article.opening = QString(u"开头的话，很长的一段话。"_s).repeated(40);
    return item;
}

std::vector<ListItem> page(int number)
{
    std::vector<ListItem> items;
    for (int i = 0; i < ArticleModel::kPageSize; ++i)
        items.push_back(item(number * ArticleModel::kPageSize + i, u"篇"_s));
    return items;
}

// --- rows

TEST(ArticleRow, KeepsInsideItsRectangleAtAnyWidth)
{
    ListItem hit = item(1, QString(u"很长的标题"_s).repeated(30));
    hit.article.starred = true;
    hit.hit = search::Hit{.article = {}, .score = 0, .headlineMatches = {{2, 3}}, .snippet = {u"摘录"_s, {{0, 2}}},
                          .occurrences = 12345};
    const RowFonts fonts(QApplication::font());
    for (int width = 0; width < 700; width += 7) {
        const QRect row(10, 20, width, rowHeight(fonts));
        const RowLayout layout = layOut(textOf(hit), fonts, row);
        for (const RowLine &line : layout.title) {
            EXPECT_LE(line.rect.right(), row.right());
            EXPECT_LE(QFontMetrics(fonts.title).horizontalAdvance(line.text), std::max(40, line.rect.width() + 2));
        }
        for (const RowLine &line : layout.excerpt)
            EXPECT_LE(line.rect.bottom(), row.bottom());
    }
}

TEST(ArticleRow, ABriefIsIndentedBelowItsRoundupButNotAmongHits)
{
    ListItem brief = item(1, u"短讯"_s);
    brief.article.parent = 2;
    ListItem hit = brief;
    hit.hit = search::Hit{};
    const RowFonts fonts(QApplication::font());
    const QRect row(0, 0, 300, rowHeight(fonts));
    const RowLayout whole = layOut(textOf(item(1, u"短讯"_s)), fonts, row);
    const RowLayout inside = layOut(textOf(brief), fonts, row);
    EXPECT_GT(inside.title[0].rect.left(), whole.title[0].rect.left());
    EXPECT_GT(inside.dot.left(), whole.dot.left());
    EXPECT_EQ(inside.title[0].rect.right(), whole.title[0].rect.right());
    EXPECT_EQ(layOut(textOf(hit), fonts, row).title[0].rect.left(), whole.title[0].rect.left());
}

TEST(ArticleRow, MarksStandOnTheSameCharactersInEachLine)
{
    ListItem hit = item(1, u"港"_s);
    const QString text = QString(u"一二三四五六七八九港口"_s).repeated(8);
    model::TextRanges marks;
    for (int i = 9; i < text.size(); i += 11)
        marks.push_back({i, 2});
    hit.hit = search::Hit{.article = {}, .score = 0, .headlineMatches = {}, .snippet = {text, marks}, .occurrences = 8};
    const RowFonts fonts(QApplication::font());
    const RowLayout layout = layOut(textOf(hit), fonts, QRect(0, 0, 300, rowHeight(fonts)));
    ASSERT_EQ(layout.excerpt.size(), 2U);
    int seen = 0;
    for (const RowLine &line : layout.excerpt) {
        for (const model::TextRange &mark : line.marks) {
            EXPECT_TRUE(u"港口"_s.contains(line.text.mid(mark.start, mark.length)));
            ++seen;
        }
    }
    EXPECT_GE(seen, 2);
}

TEST(ArticleRow, AnArticleWithoutHeadlineIsNamedByItsOpening)
{
    const RowText text = textOf(item(1, {}));
    EXPECT_TRUE(text.title.startsWith(u"开头的话"_s));
    EXPECT_TRUE(text.excerpt.isEmpty());
}

// --- the list

TEST(ArticleModelTest, HoldsAFewPagesOfALongList)
{
    ArticleModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<int> wanted;
    QObject::connect(&model, &ArticleModel::pageWanted, [&](int number) { wanted.push_back(number); });
    model.reset(20'000, page(0));
    EXPECT_EQ(model.rowCount(), 20'000);
    for (int number = 1; number < 100; ++number)
        model.setPage(number, page(number));
    EXPECT_LE(model.held(), ArticleModel::kMostPages * ArticleModel::kPageSize);
    EXPECT_EQ(model.rowOf(99 * ArticleModel::kPageSize), 99 * ArticleModel::kPageSize);
    wanted.clear();
    model.index(10'000, 0).data();
    model.index(10'001, 0).data();
    EXPECT_EQ(wanted, std::vector<int>{200});
}

TEST(ArticleModelTest, TheLastPageMayBringMoreThanAPage)
{
    ArticleModel model;
    std::vector<ListItem> items = page(0);
    for (int i = 0; i < 30; ++i)
        items.push_back(item(1000 + i, u"散落"_s));
    model.reset(180, page(0));
    model.setPage(2, items);
    EXPECT_EQ(model.rowOf(1029), 179);
    EXPECT_TRUE(model.item(150));
}

TEST(ArticleModelTest, GrowsAndShrinksToTheTrueTotal)
{
    ArticleModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reset(50, page(0));
    model.setTotal(214);
    EXPECT_EQ(model.rowCount(), 214);
    model.setTotal(20);
    EXPECT_EQ(model.rowCount(), 20);
    model.setTotal(0);
    EXPECT_EQ(model.held(), 0);
}

// --- the library

model::IssueRow issue(model::IssueId id, const QString &publication, const QDate &date)
{
    model::IssueRow row;
    row.id = id;
    row.publication = publication;
    row.date = date;
    row.articles = 10;
    row.unread = 4;
    return row;
}

TEST(LibraryModelTest, GroupsByPublicationAndByYearWhereThereAreSeveral)
{
    LibraryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setIssues({issue(3, u"甲报"_s, QDate(2024, 7, 26)), issue(2, u"乙报"_s, QDate(2024, 7, 25)),
                     issue(1, u"甲报"_s, QDate(2023, 7, 25)), issue(4, {}, {})});
    const auto count = [&](const Shelf &shelf) { return model.find(shelf).data(CountRole).toInt(); };
    EXPECT_EQ(count({.kind = Shelf::All}), 40);
    EXPECT_EQ(count({.kind = Shelf::Unread}), 16);
    EXPECT_EQ(count({.kind = Shelf::Publication, .publication = u"甲报"_s}), 20);
    EXPECT_EQ(model.rowCount(model.find({.kind = Shelf::Publication, .publication = u"甲报"_s})), 2);
    EXPECT_EQ(model.find({.kind = Shelf::Issue, .issue = 1}).parent().data().toString(), u"2023");
    EXPECT_EQ(model.find({.kind = Shelf::Issue, .issue = 2}).parent().data().toString(), u"乙报");

    model.addUnread(1, -1);
    EXPECT_EQ(count({.kind = Shelf::Unread}), 15);
    EXPECT_EQ(model.neighbour(3, 1), 1);
    EXPECT_EQ(model.neighbour(1, 1), 0);
}

TEST(LibraryModelTest, SectionsComeWhenTheirIssueIsOpened)
{
    LibraryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model::IssueRow row = issue(1, u"甲报"_s, QDate(2024, 7, 26));
    row.loose = 2;
    model.setIssues({row});
    const QModelIndex at = model.find({.kind = Shelf::Issue, .issue = 1});
    model::IssueId wanted = 0;
    QObject::connect(&model, &LibraryModel::sectionsWanted, [&](model::IssueId id) { wanted = id; });
    ASSERT_TRUE(model.canFetchMore(at));
    model.fetchMore(at);
    EXPECT_EQ(wanted, 1);
    model.setSections(1, {{1, -1, {}, {}, 3}, {1, 0, u"要闻"_s, u"01"_s, 7}});
    ASSERT_EQ(model.rowCount(at), 3);
    EXPECT_EQ(model.index(1, 0, at).data().toString(), u"要闻 · page 01");
    EXPECT_EQ(model.index(2, 0, at).data().toString(), u"Loose text");
    EXPECT_EQ(model.index(2, 0, at).data(CountRole).toInt(), 2);
}

// --- panes

TEST(PaneLayout, FoldsTheSidebarThenAllButOne)
{
    EXPECT_EQ(visiblePanes(1280, true, Pane::List), (VisiblePanes{true, true, true}));
    EXPECT_EQ(visiblePanes(1280, false, Pane::List), (VisiblePanes{false, true, true}));
    EXPECT_EQ(visiblePanes(899, true, Pane::List), (VisiblePanes{false, true, true}));
    EXPECT_EQ(visiblePanes(899, true, Pane::Sidebar), (VisiblePanes{true, true, false}));
    EXPECT_EQ(visiblePanes(639, true, Pane::Reader), (VisiblePanes{false, false, true}));
}

}  // namespace
}  // namespace dateline::tests
