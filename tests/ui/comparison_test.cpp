// Two issues side by side in a window of their own.

#include "window_fixture.h"

#include "ui/dialogs/compare_issues.h"
#include "ui/language.h"
#include "ui/panes/compared_text.h"
#include "ui/panes/import_panel.h"
#include "ui/panes/sidebar.h"

#include <QComboBox>
#include <QLabel>
#include <QTreeWidget>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

class Comparing : public WindowFixture {
protected:
    void openTwo()
    {
        m_library.add(issueOf(u"海湾晨报"_s, QDate(2031, 5, 4), u"渡船复航"_s, 1, u"首日运送旅客324.1万人次，沿岸各站秩序井然。"_s), u"/a.md"_s);
        m_library.add(issueOf(u"海湾晨报"_s, QDate(2031, 5, 5), u"渡船复航"_s, 1, u"首日运送旅客298.4万人次，沿岸各站秩序井然。"_s), u"/b.md"_s);
        open();
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 2; }));
    }
    model::IssueId issueOfDay(int day)
    {
        for (const model::IssueRow &issue : m_library.issues()) {
            if (issue.date == QDate(2031, 5, day))
                return issue.id;
        }
        return 0;
    }
    QTreeWidget *tree() { return find<QTreeWidget>("compareTree"); }
};

TEST_F(Comparing, ShowsAChangedFigureAtOnceAndBothTexts)
{
    openTwo();
    Q_EMIT m_window->findChild<ui::Sidebar *>()->comparisonWanted(issueOfDay(5));
    ASSERT_NE(tree(), nullptr);
    ASSERT_TRUE(eventually([this] { return tree()->topLevelItemCount() == 4; }));
    EXPECT_EQ(find<QLabel>("compareCount")->text(), u"New: 0 · Gone: 0 · Changed: 1 · Changed figures: 1 · The same: 0"_s);
    ASSERT_NE(tree()->currentItem(), nullptr);
    EXPECT_EQ(tree()->currentItem()->text(0), u"324.1万人次 → 298.4万人次 (-25.7万人次)"_s);
    auto *before = find<ui::ComparedText>("compareTextBefore");
    auto *after = find<ui::ComparedText>("compareTextAfter");
    EXPECT_TRUE(before->toPlainText().contains(u"324.1"_s));
    EXPECT_TRUE(after->toPlainText().contains(u"298.4"_s));
    EXPECT_FALSE(before->extraSelections().isEmpty());
    QStringList marked;
    for (const auto &selection : after->extraSelections())
        marked += selection.cursor.selectedText();
    EXPECT_TRUE(marked.contains(u"298.4万人次"_s)) << marked.join(u'|').toStdString();

    QTest::keyClick(tree(), Qt::Key_Down);  // the group of changed articles
    EXPECT_TRUE(after->toPlainText().isEmpty());
    QTest::keyClick(tree(), Qt::Key_Down);
    EXPECT_TRUE(after->toPlainText().contains(u"298.4"_s));
}

TEST_F(Comparing, SaysThatThereIsNoEarlierVersion)
{
    openTwo();
    Q_EMIT m_window->findChild<ui::ImportPanel *>()->changesWanted(issueOfDay(4));
    ASSERT_NE(tree(), nullptr);
    ASSERT_TRUE(eventually([this] { return find<QLabel>("compareCount")->text().contains(u"no earlier version"_s); }));
    auto *before = find<QComboBox>("compareBefore");
    before->setCurrentIndex(1);
    ASSERT_TRUE(eventually([this] { return tree()->topLevelItemCount() == 4; }));
}

TEST_F(Comparing, SpeaksTheLanguageThatIsChosenMeanwhile)
{
    openTwo();
    Q_EMIT m_window->findChild<ui::Sidebar *>()->comparisonWanted(issueOfDay(5));
    ASSERT_TRUE(eventually([this] { return tree()->topLevelItemCount() == 4; }));
    tree()->setCurrentItem(tree()->topLevelItem(1)->child(0));
    const QString text = find<ui::ComparedText>("compareTextAfter")->toPlainText();
    ui::useLanguage(u"zh_CN"_s);
    ASSERT_TRUE(eventually([this] { return tree()->topLevelItem(2)->text(0).startsWith(u"新增"_s); })) << tree()->topLevelItem(2)->text(0).toStdString();
    EXPECT_EQ(m_window->findChild<ui::CompareIssues *>()->windowTitle(), u"比较两期"_s);
    ASSERT_NE(tree()->currentItem(), nullptr);
    EXPECT_EQ(tree()->currentItem()->parent(), tree()->topLevelItem(1)) << "the chosen row stays";
    EXPECT_EQ(find<ui::ComparedText>("compareTextAfter")->toPlainText(), text);
    ui::useLanguage(u"en"_s);
}

}  // namespace
}  // namespace dateline::tests
