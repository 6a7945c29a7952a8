// The list: several articles chosen and marked at once, its order, its densities, the day beside the thumb.

#include "window_fixture.h"

#include "ui/delegates/article_row.h"
#include "ui/models/roles.h"
#include "ui/panes/sidebar.h"
#include "ui/settings.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

class Choosing : public WindowFixture {
protected:
    void openWith(int articles)
    {
        m_library.add(issueOf(u"海湾晨报"_s, {2031, 5, 4}, u"渡船"_s, articles, u"渡船今晨复航，首班客满。"_s), u"/一.md"_s);
        open();
        ASSERT_TRUE(eventually([&] { return rows()->rowCount() == articles; }));
        click(0);
        ASSERT_TRUE(eventually([this] { return page().contains(u"首班客满"_s); }));
    }
    QAction *action(const QString &name)
    {
        for (QAction *candidate : m_window->findChildren<QAction *>()) {
            if (QString(candidate->text()).remove(u'&') == name)
                return candidate;
        }
        return nullptr;
    }
    template<typename Is>
    int counted(Is is)
    {
        const auto articles = m_library.articles();
        return int(std::count_if(articles.begin(), articles.end(), is));
    }
    int unread() { return counted([](const model::ArticleRow &row) { return !row.read; }); }
    int starred() { return counted([](const model::ArticleRow &row) { return row.starred; }); }
};

TEST_F(Choosing, SeveralAreStarredAndMarkedAtOnceAndTakenBack)
{
    openWith(10);
    ASSERT_TRUE(eventually([this] { return unread() == 9; }));
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(status(), u"4 articles chosen"_s);
    EXPECT_TRUE(page().contains(u"渡船 1\n"_s)) << "the article stays in the reader";
    key(Qt::Key_S);
    ASSERT_TRUE(eventually([this] { return starred() == 4; }));
    EXPECT_TRUE(eventually([this] { return find<QLabel>("deedLine")->text() == u"4 articles starred"_s; }));
    key(Qt::Key_M);
    ASSERT_TRUE(eventually([this] { return unread() == 6; })) << "one of them is not read: all become so";
    key(Qt::Key_M);
    ASSERT_TRUE(eventually([this] { return unread() == 10; }));
    key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(eventually([this] { return unread() == 6; }));
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(eventually([this] { return unread() == 9 && starred() == 0; })) << "as it was";
    key(Qt::Key_J);
    EXPECT_TRUE(eventually([this] { return status() == u"10 articles"_s; }));
}

TEST_F(Choosing, KeysInQuickSuccessionEachMarkWhatTheySay)
{
    openWith(10);
    ASSERT_TRUE(eventually([this] { return unread() == 9; }));
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_S);
    key(Qt::Key_M);
    EXPECT_TRUE(eventually([this] { return starred() == 4 && unread() == 6; })) << starred() << " starred, " << unread() << " unread";
}

TEST_F(Choosing, CtrlClickAddsAndTakesAway)
{
    openWith(10);
    const auto ctrlClick = [this](int row) {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::ControlModifier, list()->visualRect(rows()->index(row, 0)).center());
    };
    ctrlClick(2);
    ctrlClick(4);
    EXPECT_EQ(status(), u"3 articles chosen"_s);
    ctrlClick(2);
    EXPECT_EQ(status(), u"2 articles chosen"_s);
    key(Qt::Key_S);
    ASSERT_TRUE(eventually([this] { return starred() == 2; }));
    EXPECT_TRUE(eventually([this] { return rows()->index(4, 0).data(Qt::AccessibleTextRole).toString().contains(u"starred"_s); }));
    EXPECT_FALSE(rows()->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"starred"_s));
}

TEST_F(Choosing, AlsoRowsThatAreNotInMemory)
{
    openWith(700);
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(status(), u"700 articles chosen"_s);
    key(Qt::Key_S);
    ASSERT_TRUE(eventually([this] { return starred() == 700; }));
    type(u"客满"_s);
    ASSERT_TRUE(eventually([this] { return status().startsWith(u"700 articles"_s); }));
    list()->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_S);
    ASSERT_TRUE(eventually([this] { return starred() == 0; })) << "among hits too, beyond what one request brings";
}

TEST_F(Choosing, TheOrderOfAShelfIsChosenWhereThatOfHitsIs)
{
    for (int day = 1; day <= 3; ++day)
        m_library.add(issueOf(u"海湾晨报"_s, {2031, 5, day}, u"五月%1日"_s.arg(day), 2, u"渡船复航。"_s), u"/%1.md"_s.arg(day));
    m_library.add(issueOf(u"海湾晨报"_s, {}, u"无日期"_s, 1, u"渡船复航。"_s), u"/0.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 7; }));
    EXPECT_EQ(title(0), u"五月3日 1"_s);
    auto *sort = find<QComboBox>("sort");
    const auto *orders = qobject_cast<QStandardItemModel *>(sort->model());
    EXPECT_FALSE(orders->item(2)->isEnabled()) << "nothing is relevant to a shelf";
    sort->setFocus();
    QTest::keyClick(sort, Qt::Key_Down);
    ASSERT_TRUE(eventually([this] { return title(0) == u"五月1日 1"_s; }));
    EXPECT_EQ(title(1), u"五月1日 2"_s) << "an issue's own order stays";
    EXPECT_EQ(title(6), u"无日期 1"_s) << "what has no day is last";
    reopen();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 7; }));
    EXPECT_EQ(title(0), u"五月1日 1"_s) << "it is remembered";
    type(u"渡船"_s);
    EXPECT_TRUE(eventually([&] { return qobject_cast<QStandardItemModel *>(find<QComboBox>("sort")->model())->item(2)->isEnabled(); }));
}

TEST_F(Choosing, TheOrderOfHitsIsKeptForTheNextSearch)
{
    openWith(4);
    auto *sort = find<QComboBox>("sort");
    type(u"渡船"_s);
    ASSERT_TRUE(eventually([this] { return status().contains(u"place"_s); }));
    sort->setFocus();
    QTest::keyClick(sort, Qt::Key_Down);
    QTest::keyClick(sort, Qt::Key_Down);
    EXPECT_EQ(sort->currentText(), u"Most relevant first"_s);
    key(Qt::Key_Escape);
    ASSERT_TRUE(eventually([this] { return status() == u"4 articles"_s; }));
    EXPECT_EQ(sort->currentText(), u"Newest first"_s) << "what the shelf is in";
    type(u"渡船"_s);
    ASSERT_TRUE(eventually([this] { return status().contains(u"place"_s); }));
    EXPECT_EQ(sort->currentText(), u"Most relevant first"_s);
}

TEST_F(Choosing, RowsInThreeDensities)
{
    openWith(300);
    const auto height = [this] { return list()->visualRect(rows()->index(list()->indexAt({4, 4}).row(), 0)).height(); };
    const int normal = height();
    for (int i = 0; i < 20; ++i)
        key(Qt::Key_J);
    action(u"Compact Rows"_s)->trigger();
    const int compact = height();
    EXPECT_LT(compact, normal * 2 / 3);
    EXPECT_TRUE(list()->viewport()->rect().contains(list()->visualRect(rows()->index(20, 0)))) << "the chosen row stays in view";
    action(u"Roomy Rows"_s)->trigger();
    EXPECT_GT(height(), normal);
    EXPECT_TRUE(list()->viewport()->rect().contains(list()->visualRect(rows()->index(20, 0))));
    reopen();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 300; }));
    EXPECT_GT(height(), normal) << "it is remembered";
    EXPECT_TRUE(action(u"Roomy Rows"_s)->isChecked());
}

TEST_F(Choosing, TheDayOfTheRowOnTopStandsBesideTheThumb)
{
    for (int day = 1; day <= 20; ++day)
        m_library.add(issueOf(u"海湾晨报"_s, {2031, 5, day}, u"五月%1日"_s.arg(day), 40, u"渡船复航。"_s), u"/%1.md"_s.arg(day));
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 800; }));
    auto *bubble = find<QLabel>("thumbDate");
    QScrollBar *bar = list()->verticalScrollBar();
    EXPECT_FALSE(bubble->isVisible());
    bar->setValue(bar->maximum() / 4);
    EXPECT_FALSE(bubble->isVisible()) << "only while the thumb is held";
    bar->setSliderDown(true);
    bar->setSliderPosition(bar->maximum() / 2);
    EXPECT_TRUE(eventually([&] {
        const QModelIndex top = list()->indexAt({4, 2});
        const int day = 20 - top.row() / 40;
        return bubble->isVisible() && bubble->text() == u"May %1, 2031 · 海湾晨报"_s.arg(day);
    })) << qPrintable(bubble->text());
    EXPECT_TRUE(list()->rect().contains(bubble->geometry()));
    bar->setSliderPosition(bar->maximum());
    EXPECT_TRUE(eventually([&] { return bubble->text().startsWith(u"May 1, 2031"_s); }));
    bar->setSliderDown(false);
    EXPECT_FALSE(bubble->isVisible());
}

class GroupedList : public Choosing {
protected:
    /// "row: heading", "+" behind a row that tells a story with others.
    QStringList groups()
    {
        QStringList lines;
        for (int row = 0; row < rows()->rowCount(); ++row) {
            const auto place = rows()->index(row, 0).data(ui::GroupRole).value<ui::GroupPlace>();
            if (!place.heading.isEmpty() || place.inStory)
                lines += u"%1: %2%3"_s.arg(row).arg(place.heading, place.inStory ? u"+"_s : QString());
        }
        return lines;
    }
};

TEST_F(GroupedList, NamesIssuesSectionsDaysAndStories)
{
    model::Issue first = issueOf(u"海湾晨报"_s, {2031, 5, 4}, u"渡船"_s, 3, u"渡船今晨复航，首班客满。"_s);
    first.sections = {{u"要闻"_s, {}}, {u"港口"_s, {}}};
    first.articles[0].section = first.articles[1].section = 0;
    first.articles[2].section = 1;
    const QString story = u"停航三天的渡船今晨七点复航，首班客满，码头上的灯一直亮着，港务局说浮标都已换新，票价没有变，晚班照常开出。"_s;
    first.articles[2].blocks.front().text = story;
    model::Issue second = issueOf(u"山城日报"_s, {2031, 5, 4}, u"缆车"_s, 2, u"缆车今天检修。"_s);
    second.articles[1].blocks.front().text = story;
    const model::IssueId issue = m_library.add(first, u"/一.md"_s);
    m_library.add(second, u"/二.md"_s);
    m_library.add(issueOf(u"山城日报"_s, {2031, 5, 3}, u"缆车"_s, 1, u"缆车今天照常开。"_s), u"/三.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 6; }));
    EXPECT_EQ(groups(), (QStringList{u"0: 山城日报 · May 4, 2031"_s, u"2: 海湾晨报 · May 4, 2031"_s, u"5: 山城日报 · May 3, 2031"_s}));
    EXPECT_TRUE(rows()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString().startsWith(u"山城日报 · May 4, 2031: "_s));

    action(u"By Day"_s)->trigger();
    EXPECT_EQ(groups(), (QStringList{u"0: May 4, 2031"_s, u"5: May 3, 2031"_s}));

    action(u"By Story"_s)->trigger();
    ASSERT_TRUE(eventually([this] { return groups() == QStringList{u"1: Tellings of one story+"_s, u"2: +"_s}; })) << qPrintable(groups().join(u'\n'));
    EXPECT_EQ(title(1), u"缆车 2"_s);
    EXPECT_EQ(title(2), u"渡船 3"_s);

    action(u"By Issue and Section"_s)->trigger();
    ASSERT_TRUE(eventually([this] { return groups().size() == 3; }));
    m_window->findChild<ui::Sidebar *>()->choose({.kind = ui::Shelf::Issue, .issue = issue});
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3; }));
    EXPECT_EQ(groups(), (QStringList{u"0: 要闻"_s, u"2: 港口"_s}));

    type(u"缆车"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() > 0 && title(0).startsWith(u"缆车"_s); }));
    EXPECT_EQ(groups(), QStringList()) << "hits have their own order";
    key(Qt::Key_Escape);

    action(u"Not at All"_s)->trigger();
    EXPECT_EQ(groups(), QStringList());
    reopen();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() > 0; }));
    EXPECT_EQ(groups(), QStringList()) << "the choice is kept";
}

TEST(ArticleRowDensity, KeepsInsideItsRectangleInEach)
{
    ui::ListItem item;
    item.article.headline = QString(u"很长的标题"_s).repeated(30);
    item.article.opening = QString(u"开头的话，很长的一段话。"_s).repeated(40);
    const ui::RowFonts fonts(QApplication::font());
    std::size_t before = 0;
    for (const ui::Density density : {ui::Density::Compact, ui::Density::Normal, ui::Density::Roomy}) {
        const QRect row(10, 20, 320, ui::rowHeight(fonts, density));
        const ui::RowLayout headed = ui::layOut(ui::textOf(item, {u"海湾晨报"_s, true}), fonts, row, density);
        EXPECT_GE(headed.title.front().rect.top(), headed.band.bottom());
        EXPECT_LE(headed.meta.rect.bottom(), row.bottom());
        EXPECT_LE(headed.title.back().rect.bottom(), row.bottom());
        for (const ui::RowLine &line : headed.excerpt)
            EXPECT_LE(line.rect.bottom(), row.bottom());
        EXPECT_EQ(headed.tie.bottom(), row.bottom());
        const ui::RowLayout layout = ui::layOut(ui::textOf(item), fonts, row, density);
        EXPECT_TRUE(layout.band.isEmpty());
        EXPECT_LE(layout.meta.rect.bottom(), row.bottom());
        EXPECT_LE(layout.title.size(), density == ui::Density::Compact ? 1u : 2u);
        for (const ui::RowLine &line : layout.excerpt)
            EXPECT_LE(line.rect.bottom(), row.bottom());
        EXPECT_GT(layout.title.size() + layout.excerpt.size(), before) << "each shows more";
        before = layout.title.size() + layout.excerpt.size();
    }
}

}  // namespace
}  // namespace dateline::tests
