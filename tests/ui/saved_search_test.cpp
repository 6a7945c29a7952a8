// Searches that are kept in the sidebar.

#include "window_fixture.h"

#include "ui/models/roles.h"

#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

class SavedSearchesInWindow : public WindowFixture {
protected:
    void openOne()
    {
        m_library.add(issueOf(u"滨城日报"_s, QDate(2031, 1, 10), u"合龙"_s, 2, u"大桥今天合龙。"_s), u"/b/1.md"_s);
        open();
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 2; }));
    }

    QTreeView *sidebar() { return find<QTreeView>("sidebar"); }

    QModelIndex rowOf(const QString &label)
    {
        const QModelIndexList found = sidebar()->model()->match(sidebar()->model()->index(0, 0), Qt::DisplayRole, label, 1,
                                                                Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.front();
    }

    QString box() { return find<QLineEdit>("searchBox")->text(); }
};

TEST_F(SavedSearchesInWindow, AreKeptAskedAgainAndSayWhatIsNew)
{
    openOne();
    EXPECT_FALSE(rowOf(u"Saved searches"_s).isValid()) << "nothing to show yet";
    key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"合龙"_s);
    ASSERT_TRUE(eventually([this] { return status().contains(u"2 articles"_s); }));
    key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(eventually([this] { return rowOf(u"合龙"_s).isValid(); }));
    EXPECT_EQ(rowOf(u"合龙"_s).data(ui::CountRole).toInt(), 0);
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    ASSERT_TRUE(eventually([this] { return box().isEmpty(); }));

    const QString path = m_library.file(u"二.md"_s, "# 滨城日报 2031年1月11日\n\n## 又一座大桥合龙\n\n又一座大桥今天合龙。\n");
    m_window->openPaths({path});
    ASSERT_TRUE(eventually([this] { return rowOf(u"合龙"_s).data(ui::CountRole).toInt() == 1; }));
    EXPECT_TRUE(rowOf(u"合龙"_s).data(ui::UnreadRole).toBool());

    const QModelIndex row = rowOf(u"合龙"_s);
    sidebar()->scrollTo(row);
    QTest::mouseClick(sidebar()->viewport(), Qt::LeftButton, {}, sidebar()->visualRect(row).center());
    ASSERT_TRUE(eventually([this] { return box() == u"合龙" && rows()->rowCount() == 3; }));
    EXPECT_TRUE(eventually([this] { return rowOf(u"合龙"_s).data(ui::CountRole).toInt() == 0; })) << "they were looked at";
}

TEST_F(SavedSearchesInWindow, AreThereAtTheNextStart)
{
    openOne();
    ASSERT_TRUE(m_library.marks().saveSearch(u"桥梁"_s, u"大桥 日期:2031"_s).ok());
    reopen();
    ASSERT_TRUE(eventually([this] { return rowOf(u"桥梁"_s).isValid(); }));
    sidebar()->setFocus();
    sidebar()->setCurrentIndex(rowOf(u"桥梁"_s));
    EXPECT_TRUE(eventually([this] { return box() == u"大桥 日期:2031" && rows()->rowCount() == 2; }));
}

}  // namespace
}  // namespace dateline::tests
