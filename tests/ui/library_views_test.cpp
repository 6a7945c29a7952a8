// Views of the library: today, reporters and places, the calendar; a whole shelf marked as read.

#include "window_fixture.h"

#include "ui/panes/day_grid.h"

#include <QApplication>
#include <QCommandLinkButton>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

class LibraryViews : public WindowFixture {
protected:
    QTreeView *sidebar() { return find<QTreeView>("sidebar"); }
    QModelIndex rowOf(const QString &label)
    {
        return sidebar()->model()->match(sidebar()->model()->index(0, 0), Qt::DisplayRole, label, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    }
    void clickOn(const QString &label)
    {
        for (QModelIndex up = rowOf(label).parent(); up.isValid(); up = up.parent())
            sidebar()->expand(up);
        sidebar()->scrollTo(rowOf(label));
        QTest::mouseClick(sidebar()->viewport(), Qt::LeftButton, {}, sidebar()->visualRect(rowOf(label)).center());
    }
    QStringList childrenOf(const QString &label)
    {
        QStringList names;
        const QModelIndex parent = rowOf(label);
        for (int row = 0; row < sidebar()->model()->rowCount(parent); ++row)
            names += sidebar()->model()->index(row, 0, parent).data().toString();
        return names;
    }
    ui::DayGrid *grid() { return m_window->findChild<ui::DayGrid *>(); }
    QString calendarLine() { return find<QLabel>("calendarLine")->accessibleName(); }
    /// A click on the day's cell of the month that is shown.
    void clickDay(int day)
    {
        const QModelIndex index = grid()->days()->indexOf(grid()->days()->month().addDays(day - 1));
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, grid()->visualRect(index).center());
    }
    model::Issue written(const QString &publication, const QDate &date, const QStringList &reporters, const QString &place)
    {
        model::Issue issue = issueOf(publication, date, u"报道"_s, int(reporters.size()), u"码头今天重新开放。"_s);
        for (qsizetype i = 0; i < reporters.size(); ++i) {
            issue.articles[std::size_t(i)].reporters = {reporters[i]};
            issue.articles[std::size_t(i)].place = place;
        }
        return issue;
    }
    int unread()
    {
        const auto articles = m_library.articles();
        return int(std::count_if(articles.begin(), articles.end(), [](const auto &row) { return !row.read; }));
    }
};

TEST_F(LibraryViews, TodayHoldsTheIssuesOfToday)
{
    m_library.add(issueOf(u"海湾晨报"_s, QDate::currentDate(), u"今天"_s, 3, u"渡船今天复航。"_s), u"/一.md"_s);
    m_library.add(issueOf(u"海湾晨报"_s, QDate::currentDate().addDays(-1), u"昨天"_s, 2, u"渡船昨天停航。"_s), u"/二.md"_s);
    open();
    clickOn(u"Today"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3; }));
    EXPECT_EQ(title(0), u"今天 1"_s);
}

TEST_F(LibraryViews, WithoutAnIssueOfTodayTheLatestIsOneClickAway)
{
    m_library.add(issueOf(u"海湾晨报"_s, {2031, 5, 4}, u"渡船"_s, 2, u"渡船复航。"_s), u"/一.md"_s);
    m_library.add(issueOf(u"海湾晨报"_s, {2031, 5, 6}, u"灯塔"_s, 3, u"灯塔开放。"_s), u"/二.md"_s);
    open();
    clickOn(u"Today"_s);
    QPushButton *latest = nullptr;
    ASSERT_TRUE(eventually([&] {
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Show the Latest Issue"_s)
                latest = button;
        }
        return latest != nullptr;
    }));
    QTest::mouseClick(latest, Qt::LeftButton);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3; }));
    EXPECT_EQ(title(0), u"灯塔 1"_s);
}

TEST_F(LibraryViews, ReportersAndPlacesAreListedByFrequencyAndLeadToTheirSearch)
{
    m_library.add(written(u"海湾晨报"_s, {2031, 5, 4}, {u"林晓舟"_s, u"何青山"_s}, u"青港"_s), u"/一.md"_s);
    m_library.add(written(u"海湾晨报"_s, {2031, 5, 5}, {u"林晓舟"_s}, u"白沙"_s), u"/二.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rowOf(u"Reporters"_s).isValid(); }));
    EXPECT_EQ(childrenOf(u"Reporters"_s), QStringList()) << "not asked for before it is opened";
    sidebar()->expand(rowOf(u"Reporters"_s));
    ASSERT_TRUE(eventually([this] { return childrenOf(u"Reporters"_s) == QStringList({u"林晓舟"_s, u"何青山"_s}); }));
    EXPECT_TRUE(sidebar()->isExpanded(rowOf(u"Reporters"_s)));
    sidebar()->expand(rowOf(u"Places"_s));
    ASSERT_TRUE(eventually([this] { return childrenOf(u"Places"_s) == QStringList({u"青港"_s, u"白沙"_s}); }));

    clickOn(u"林晓舟"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 2; }));
    EXPECT_TRUE(find<QLineEdit>("searchBox")->text().contains(u"林晓舟"_s));
    clickOn(u"白沙"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));

    m_library.add(written(u"海湾晨报"_s, {2031, 5, 6}, {u"何青山"_s, u"何青山"_s}, u"白沙"_s), u"/三.md"_s);
    reopen();
    ASSERT_TRUE(eventually([this] { return rowOf(u"Reporters"_s).isValid(); }));
    sidebar()->expand(rowOf(u"Reporters"_s));
    EXPECT_TRUE(eventually([this] { return childrenOf(u"Reporters"_s) == QStringList({u"何青山"_s, u"林晓舟"_s}); }));
}

TEST_F(LibraryViews, BehindTheMostFrequentNamesTheOthersAreFoundByTyping)
{
    QStringList reporters;
    for (int i = 0; i < 60; ++i)
        reporters += u"记者%1"_s.arg(QChar(u'一' + i));
    m_library.add(written(u"海湾晨报"_s, {2031, 5, 4}, reporters, u"青港"_s), u"/一.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rowOf(u"Reporters"_s).isValid(); }));
    sidebar()->expand(rowOf(u"Reporters"_s));
    ASSERT_TRUE(eventually([this] { return childrenOf(u"Reporters"_s).size() == 41; }));
    clickOn(u"Find others by name…"_s);
    auto *box = find<QLineEdit>("searchBox");
    EXPECT_EQ(box->text(), u"by:"_s);
    EXPECT_TRUE(box->hasFocus());
    EXPECT_TRUE(eventually([this] { return find<QListView>("completions")->isVisible(); })) << "names are offered";
}

TEST_F(LibraryViews, AWholeShelfIsMarkedAsReadAndTakenBack)
{
    m_library.add(issueOf(u"海湾晨报"_s, {2031, 5, 4}, u"渡船"_s, 120, u"渡船复航。"_s), u"/一.md"_s);
    m_library.add(issueOf(u"海湾晨报"_s, {2031, 5, 5}, u"灯塔"_s, 7, u"灯塔开放。"_s), u"/二.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 127; }));
    ASSERT_EQ(unread(), 127);
    clickOn(u"May 4, 2031"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 120; }));
    key(Qt::Key_M, Qt::ShiftModifier);
    ASSERT_TRUE(eventually([this] { return unread() == 7; }));
    EXPECT_TRUE(eventually([this] { return find<QLabel>("deedLine")->text() == u"120 articles marked as read"_s; }));
    EXPECT_FALSE(rows()->index(3, 0).data(Qt::AccessibleTextRole).toString().contains(u"unread"_s));
    key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(eventually([this] { return unread() == 127; })) << "as it was";
    EXPECT_TRUE(eventually([this] { return rows()->index(3, 0).data(Qt::AccessibleTextRole).toString().contains(u"unread"_s); }));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(eventually([this] { return unread() == 7; }));
}

TEST_F(LibraryViews, OnlyWhatWasUnreadBecomesUnreadAgain)
{
    m_library.add(issueOf(u"海湾晨报"_s, {2031, 5, 4}, u"渡船"_s, 4, u"渡船复航。"_s), u"/一.md"_s);
    ASSERT_TRUE(m_library.marks().setRead(m_library.articles().front().id, true));
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 4; }));
    key(Qt::Key_M, Qt::ShiftModifier);
    ASSERT_TRUE(eventually([this] { return find<QLabel>("deedLine")->isVisible() && unread() == 0; }));
    key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(eventually([this] { return unread() == 3; }));
}

TEST_F(LibraryViews, AnEmptyLibraryHasNoCalendar)
{
    open();
    EXPECT_FALSE(grid()->isVisible());
    m_window->openPaths({m_library.file(u"一.md"_s, "# 海湾晨报 2031年5月4日\n\n## 渡船复航\n\n渡船今天复航。\n")});
    EXPECT_TRUE(eventually([this] { return grid()->isVisible(); }));
}

TEST_F(LibraryViews, AnEmptyLibraryOffersThreeWaysToBegin)
{
    open();
    auto *welcome = find<QWidget>("welcome");
    ASSERT_TRUE(eventually([&] { return welcome->isVisible(); }));
    EXPECT_FALSE(list()->isVisible());
    m_window->setSamplesFolder({});
    const auto ways = welcome->findChildren<QCommandLinkButton *>();
    ASSERT_EQ(ways.size(), 3);
    EXPECT_TRUE(ways[0]->hasFocus()) << "by keyboard at once";
    EXPECT_FALSE(ways[2]->isVisible()) << "no samples here";

    type(u"渡船"_s);
    EXPECT_TRUE(eventually([&] { return !welcome->isVisible(); })) << "a search says that it finds nothing";
    find<QLineEdit>("searchBox")->setFocus();
    key(Qt::Key_Escape);
    EXPECT_TRUE(eventually([&] { return welcome->isVisible(); }));

    const QString folder = QFileInfo(m_library.file(u"samples/一.md"_s, "# 海湾晨报 2031年5月4日\n\n## 渡船复航\n\n渡船今天复航。\n")).path();
    m_window->setSamplesFolder(folder);
    ASSERT_TRUE(ways[2]->isVisible());
    ways[2]->setFocus();
    QTest::keyClick(ways[2], Qt::Key_Space);
    EXPECT_TRUE(eventually([&] { return !welcome->isVisible() && rows()->rowCount() == 1; }));
    EXPECT_TRUE(list()->isVisible());
}

class Calendar : public LibraryViews {
protected:
    void SetUp() override
    {
        LibraryViews::SetUp();
        for (int day = 1; day <= 28; ++day) {
            if (day != 17)
                m_library.add(issueOf(u"海湾晨报"_s, {2031, 5, day}, u"五月%1日"_s.arg(day), 2, u"渡船复航。"_s), u"/%1.md"_s.arg(day));
        }
        m_library.add(issueOf(u"山城日报"_s, {2031, 5, 20}, u"山城"_s, 3, u"缆车开通。"_s), u"/山.md"_s);
        open();
        EXPECT_TRUE(eventually([this] { return rows()->rowCount() == 57; }));
    }
};

TEST_F(Calendar, ShowsTheLatestMonthAndWhatEachDayHolds)
{
    EXPECT_TRUE(grid()->isVisible());
    EXPECT_EQ(find<QToolButton>("calendarMonth")->text(), u"May 2031"_s);
    EXPECT_EQ(grid()->day(), QDate(2031, 5, 28));
    EXPECT_EQ(calendarLine(), u"May 28, 2031: 海湾晨报"_s);
    clickDay(17);
    EXPECT_EQ(calendarLine(), u"May 17, 2031: missing: 海湾晨报"_s);
    EXPECT_EQ(rows()->rowCount(), 57) << "nothing to open there";
    clickDay(31);
    EXPECT_EQ(calendarLine(), u"May 31, 2031: no issue"_s);
}

TEST_F(Calendar, ADayOpensItsIssueOrAllOfThem)
{
    clickDay(12);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 2; }));
    EXPECT_EQ(title(0), u"五月12日 1"_s);
    EXPECT_EQ(sidebar()->currentIndex().data().toString(), u"May 12, 2031"_s);
    clickOn(u"All articles"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 57; }));
    clickDay(20);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 5; })) << "of both publications";
    EXPECT_TRUE(status().contains(u"May 20, 2031"_s)) << qPrintable(status());
    EXPECT_FALSE(sidebar()->currentIndex().isValid());
}

TEST_F(Calendar, FollowsTheShelf)
{
    clickOn(u"May 20, 2031"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3 || rows()->rowCount() == 2; }));
    EXPECT_EQ(grid()->day(), QDate(2031, 5, 20));
    const QString of = rows()->rowCount() == 3 ? u"山城日报"_s : u"海湾晨报"_s;
    EXPECT_EQ(calendarLine(), u"May 20, 2031: "_s + of) << "of the publication on the shelf alone";
}

TEST_F(Calendar, IsWalkedByKeys)
{
    QApplication::setActiveWindow(m_window.get());
    auto *table = grid();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Left);
    EXPECT_EQ(grid()->day(), QDate(2031, 5, 27));
    QTest::keyClick(table, Qt::Key_Up);
    EXPECT_EQ(grid()->day(), QDate(2031, 5, 20));
    EXPECT_EQ(grid()->accessibleDescription(), calendarLine());
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 5; }));
    QTest::keyClick(table, Qt::Key_PageUp);
    EXPECT_EQ(find<QToolButton>("calendarMonth")->text(), u"April 2031"_s);
    QTest::keyClick(table, Qt::Key_PageDown, Qt::ShiftModifier);
    EXPECT_EQ(find<QToolButton>("calendarMonth")->text(), u"April 2032"_s);
    QTest::mouseClick(find<QToolButton>("monthBefore"), Qt::LeftButton);
    EXPECT_EQ(find<QToolButton>("calendarMonth")->text(), u"March 2032"_s);
    EXPECT_EQ(grid()->day(), QDate(2032, 4, 20)) << "the chosen day stays";
}

TEST_F(Calendar, IsHiddenAndRememberedAndGivesWayToASearch)
{
    type(u"缆车"_s);
    EXPECT_TRUE(eventually([this] { return rows()->rowCount() == 3 && !grid()->isVisible(); }));
    key(Qt::Key_Escape);  // the names that are offered
    key(Qt::Key_Escape);
    EXPECT_TRUE(eventually([this] { return grid()->isVisible(); }));
    key(Qt::Key_F9, Qt::ShiftModifier);
    EXPECT_FALSE(grid()->isVisible());
    reopen();
    EXPECT_FALSE(grid()->isVisible());
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 57; }));
    EXPECT_FALSE(grid()->isVisible());
    key(Qt::Key_F9, Qt::ShiftModifier);
    EXPECT_TRUE(grid()->isVisible());
}

}  // namespace
}  // namespace dateline::tests
