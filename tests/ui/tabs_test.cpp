// Several articles at once, and the way back to those that were read.

#include "window_fixture.h"

#include "ui/actions/actions.h"
#include "ui/panes/reader_tabs.h"
#include "ui/panes/reader_view.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;
using ui::ReaderTabs, ui::ReaderView;

class Tabs : public WindowFixture {
protected:
    void openFive()
    {
        m_library.add(issueOf(u"海湾日报"_s, QDate(2031, 7, 27), u"篇"_s, 5, QString(u"很长的一段话，讲港口的事。"_s).repeated(500)), u"/a.md"_s);
        m_library.add(issueOf(u"山城晚报"_s, QDate(2031, 7, 26), u"山"_s, 3, u"山里的雪化了。"_s), u"/b.md"_s);
        open();
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 8; }));
    }

    bool shows(const QString &title) { return eventually([&] { return page().startsWith(title); }); }
    void choose(int row, const QString &title)
    {
        click(row);
        ASSERT_TRUE(shows(title)) << qPrintable(page().left(20));
    }
    ReaderTabs *bar() { return find<ReaderTabs>("readerTabs"); }
    QStringList titles()
    {
        QStringList titles;
        for (int i = 0; i < bar()->count(); ++i)
            titles += bar()->tabText(i);
        return titles;
    }
    ReaderView *reader() { return find<ReaderView>("reader"); }
};

TEST_F(Tabs, BackAndForwardKeepTheLineAndTheList)
{
    openFive();
    choose(1, u"篇 2"_s);
    reader()->pageDown();
    reader()->pageDown();
    const int position = reader()->positionInView();
    ASSERT_GT(position, 100);
    type(u"雪"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3; }));
    choose(0, u"山 1"_s);
    key(Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(shows(u"篇 2"_s));
    EXPECT_EQ(reader()->positionInView(), position);
    EXPECT_TRUE(eventually([this] { return rows()->rowCount() == 8; })) << "the list where it was chosen";
    EXPECT_TRUE(find<QLineEdit>("searchBox")->text().isEmpty());
    EXPECT_TRUE(eventually([this] { return list()->currentIndex().row() == 1; }));
    key(Qt::Key_Right, Qt::AltModifier);
    ASSERT_TRUE(shows(u"山 1"_s));
    EXPECT_EQ(find<QLineEdit>("searchBox")->text(), u"雪");
    EXPECT_TRUE(eventually([this] { return rows()->rowCount() == 3; }));
}

TEST_F(Tabs, TheMousesSideButtonsStepToo)
{
    openFive();
    choose(0, u"篇 1"_s);
    choose(1, u"篇 2"_s);
    QTest::mouseClick(list()->viewport(), Qt::BackButton, {}, QPoint(20, 200));
    EXPECT_TRUE(shows(u"篇 1"_s));
    QTest::mouseClick(reader()->viewport(), Qt::ForwardButton);
    EXPECT_TRUE(shows(u"篇 2"_s));
}

TEST_F(Tabs, StepsOverWhatIsGone)
{
    openFive();
    choose(5, u"山 1"_s);
    choose(6, u"山 2"_s);
    choose(0, u"篇 1"_s);
    m_library.add(issueOf(u"山城晚报"_s, QDate(2031, 7, 26), u"山"_s, 1, u"山里的雪又落了。"_s), u"/b.md"_s, "new bytes");
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(eventually([this] { return page().contains(u"又落了"_s); })) << qPrintable(page().left(40));
}

TEST_F(Tabs, APlaceIsKeptWhileTheWindowIsOpen)
{
    openFive();
    choose(0, u"篇 1"_s);
    reader()->pageDown();
    const int position = reader()->positionInView();
    ASSERT_GT(position, 50);
    choose(1, u"篇 2"_s);
    EXPECT_EQ(reader()->positionInView(), 0);
    choose(0, u"篇 1"_s);
    EXPECT_EQ(reader()->positionInView(), position);
}

TEST_F(Tabs, TheLineInViewStaysThroughZoomAndWidth)
{
    openFive();
    choose(0, u"篇 1"_s);
    for (int i = 0; i < 3; ++i)
        reader()->pageDown();
    const int position = reader()->positionInView();
    for (int i = 0; i < 6; ++i)
        key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(reader()->positionInView(), position);
    for (int width = 1280; width > 900; width -= 7)
        m_window->resize(width, 800);
    EXPECT_EQ(reader()->positionInView(), position);
    const QTextCursor top = reader()->cursorForPosition({reader()->viewport()->width() / 2, 4});
    EXPECT_LT(std::abs(top.position() - position), 40) << "and it is at the top";
    reopen();
    ASSERT_TRUE(shows(u"篇 1"_s));
    EXPECT_EQ(reader()->positionInView(), position);
}

TEST_F(Tabs, OneArticleHasNoBar)
{
    openFive();
    choose(0, u"篇 1"_s);
    EXPECT_FALSE(bar()->isVisible());
}

TEST_F(Tabs, EnterKeepsAnArticleOpenAndTheListGoesOnBesideIt)
{
    openFive();
    choose(0, u"篇 1"_s);
    list()->setFocus();
    key(Qt::Key_Return);
    EXPECT_TRUE(reader()->hasFocus());
    EXPECT_FALSE(bar()->isVisible());
    choose(1, u"篇 2"_s);
    EXPECT_TRUE(bar()->isVisible());
    EXPECT_EQ(titles(), (QStringList{u"篇 1"_s, u"篇 2"_s}));
    choose(2, u"篇 3"_s);
    EXPECT_EQ(titles(), (QStringList{u"篇 1"_s, u"篇 3"_s})) << "the list has one tab";
    key(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_TRUE(shows(u"篇 1"_s));
    key(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_TRUE(shows(u"篇 3"_s));
    key(Qt::Key_W, Qt::ControlModifier);
    EXPECT_TRUE(shows(u"篇 1"_s));
    EXPECT_FALSE(bar()->isVisible());
    key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(shows(u"篇 3"_s));
    EXPECT_EQ(bar()->count(), 2);
}

TEST_F(Tabs, AMiddleClickOpensBesideWhatIsRead)
{
    openFive();
    choose(0, u"篇 1"_s);
    const auto at = [this](int row) { return list()->visualRect(rows()->index(row, 0)).center(); };
    QTest::mouseClick(list()->viewport(), Qt::MiddleButton, {}, at(3));
    QTest::mouseClick(list()->viewport(), Qt::MiddleButton, {}, at(4));
    EXPECT_EQ(titles(), (QStringList{u"篇 1"_s, u"篇 5"_s, u"篇 4"_s}));
    EXPECT_EQ(list()->currentIndex().row(), 0);
    EXPECT_TRUE(page().startsWith(u"篇 1"_s));
    QTest::mouseClick(bar(), Qt::LeftButton, {}, bar()->tabRect(2).center());
    EXPECT_TRUE(shows(u"篇 4"_s));
    QTest::mouseClick(bar(), Qt::MiddleButton, {}, bar()->tabRect(0).center());
    EXPECT_EQ(titles(), (QStringList{u"篇 5"_s, u"篇 4"_s}));
}

TEST_F(Tabs, AreThereAgainAfterARestart)
{
    openFive();
    choose(0, u"篇 1"_s);
    const auto at = [this](int row) { return list()->visualRect(rows()->index(row, 0)).center(); };
    QTest::mouseClick(list()->viewport(), Qt::MiddleButton, {}, at(6));
    QTest::mouseClick(list()->viewport(), Qt::MiddleButton, {}, at(2));
    key(Qt::Key_Tab, Qt::ControlModifier);
    ASSERT_TRUE(shows(u"篇 3"_s));
    reader()->pageDown();
    const int position = reader()->positionInView();
    reopen();
    ASSERT_TRUE(shows(u"篇 3"_s));
    EXPECT_EQ(reader()->positionInView(), position);
    EXPECT_EQ(titles(), (QStringList{u"篇 1"_s, u"篇 3"_s, u"山 2"_s}));
    EXPECT_EQ(bar()->currentIndex(), 1);
    key(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_TRUE(shows(u"山 2"_s));
}

}  // namespace
}  // namespace dateline::tests
