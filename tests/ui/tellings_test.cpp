// Other tellings of the open article's story: named, opened, compared, told apart and together.

#include "window_fixture.h"

#include "ui/panes/reader_view.h"

#include <QLabel>
#include <QToolButton>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;
using ui::ReaderView;

const QString kMorning = u"海湾的渡船今晨七点复航，首班客满。船长说，停航三周来码头上的灯一直亮着，附近的居民每天都来问哪一天开船。"_s;
const QString kEvening = u"海湾的渡船今晨复航，首班半满。船长说，停航三周来码头上的灯一直亮着，附近的居民每天都来问哪一天开船。"_s;

class TellingsInWindow : public WindowFixture {
protected:
    void openThem()
    {
        m_library.add(issueOf(u"海湾晨报"_s, QDate(2031, 5, 4), u"渡船"_s, 1, kMorning), u"/b/1.md"_s);
        m_library.add(issueOf(u"山城晚报"_s, QDate(2031, 5, 3), u"轮渡"_s, 1, kEvening), u"/b/2.md"_s);
        m_library.add(issueOf(u"山城晚报"_s, QDate(2031, 5, 2), u"书市"_s, 1, u"书市今天开幕。"_s), u"/b/3.md"_s);
        open();
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3; }));
        click(0);
        ASSERT_TRUE(eventually([this] { return page().contains(u"渡船 1"_s); }));
    }

    /// The texts on the page with that background.
    QStringList painted()
    {
        QStringList texts;
        for (const QTextEdit::ExtraSelection &selection : find<ReaderView>("reader")->extraSelections()) {
            if (selection.format.background().color() == ui::lightTheme().difference)
                texts += selection.cursor.selectedText();
        }
        return texts;
    }
};

TEST_F(TellingsInWindow, AreNamedAndOpenedByAClick)
{
    openThem();
    auto *telling = find<QToolButton>("telling0");
    ASSERT_TRUE(telling->isVisible());
    EXPECT_TRUE(telling->text().startsWith(u"山城晚报"_s)) << qPrintable(telling->text());
    EXPECT_EQ(find<QLabel>("tellingLead")->text(), u"Also told by");
    EXPECT_FALSE(find<QToolButton>("telling1")->isVisible());
    QTest::mouseClick(telling, Qt::LeftButton);
    EXPECT_TRUE(eventually([this] { return page().contains(u"轮渡 1"_s); }));
    EXPECT_TRUE(eventually([&] { return telling->text().startsWith(u"海湾晨报"_s); }));
    click(2);
    EXPECT_TRUE(eventually([this] { return page().contains(u"书市 1"_s); }));
    EXPECT_FALSE(find<QWidget>("tellingLine")->isVisible());
}

TEST_F(TellingsInWindow, WhatDiffersIsPaintedUntilAnotherIsOpened)
{
    openThem();
    key(Qt::Key_D);
    ASSERT_TRUE(eventually([this] { return !painted().isEmpty(); }));
    EXPECT_EQ(painted(), QStringList({u"船"_s, u"七点"_s, u"客"_s})) << qPrintable(painted().join(u'|'));
    EXPECT_TRUE(find<QToolButton>("compareTellings")->isChecked());
    QTest::mouseClick(find<QToolButton>("compareTellings"), Qt::LeftButton);
    EXPECT_TRUE(painted().isEmpty());
    key(Qt::Key_D);
    ASSERT_TRUE(eventually([this] { return !painted().isEmpty(); }));
    click(2);
    ASSERT_TRUE(eventually([this] { return page().contains(u"书市 1"_s); }));
    EXPECT_TRUE(painted().isEmpty());
    EXPECT_FALSE(find<QToolButton>("compareTellings")->isChecked());
}

TEST_F(TellingsInWindow, AreToldApartAndTogetherAgain)
{
    openThem();
    QTest::mouseClick(find<QToolButton>("tellApart"), Qt::LeftButton);
    auto *again = find<QToolButton>("tellTogether");
    ASSERT_TRUE(eventually([&] { return again->isVisible(); }));
    EXPECT_EQ(find<QLabel>("tellingLead")->text(), u"Told apart from 1 other");
    EXPECT_FALSE(find<QToolButton>("telling0")->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    EXPECT_TRUE(eventually([this] { return find<QToolButton>("telling0")->isVisible(); }));
    EXPECT_FALSE(again->isVisible());
}

}  // namespace
}  // namespace dateline::tests
