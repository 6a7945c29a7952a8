// Issues are removed and put back, publications and tags renamed, searches forgotten: each can be taken back.

#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

class IssueCare : public WindowFixture {
protected:
    void openTwo()
    {
        // As files, so that they can be read again.
        for (const auto &[name, day] : {std::pair(u"一.md"_s, 4), std::pair(u"二.md"_s, 5)}) {
            const QString text = u"# 海湾晨报 2031年5月%1日\n\n## 渡船复航%1\n\n渡船今天复航。\n\n## 灯塔开放%1\n\n灯塔今天开放。\n"_s.arg(day);
            m_paths += m_library.file(name, text.toUtf8());
        }
        open();
        m_window->openPaths(m_paths);
        ASSERT_TRUE(eventually([this] { return labels().filter(u"May"_s).size() == 2; }));
        QTest::mouseClick(sidebar()->viewport(), Qt::LeftButton, {}, sidebar()->visualRect(rowOf(u"All articles"_s)).center());
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 4; }));
    }

    QTreeView *sidebar() { return find<QTreeView>("sidebar"); }
    QModelIndexList matches(const QString &label)
    {
        return sidebar()->model()->match(sidebar()->model()->index(0, 0), Qt::DisplayRole, label, -1, Qt::MatchStartsWith | Qt::MatchRecursive);
    }
    QModelIndex rowOf(const QString &label) { return matches(label).value(0); }
    QStringList labels()
    {
        QStringList all;
        for (const QModelIndex &index : matches({}))
            all += index.data().toString();
        return all;
    }
    /// Right click on a row, and on an entry of its menu.
    void chooseInMenu(const QString &row, const QString &entry)
    {
        for (QModelIndex up = rowOf(row).parent(); up.isValid(); up = up.parent())
            sidebar()->expand(up);
        const QPoint at = sidebar()->visualRect(rowOf(row)).center();
        bool isChosen = false;
        QTimer::singleShot(0, m_window.get(), [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            ASSERT_NE(menu, nullptr);
            for (QAction *action : menu->actions()) {
                if (action->text() == entry) {
                    isChosen = true;
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                }
            }
            menu->close();
        });
        Q_EMIT sidebar()->customContextMenuRequested(at);
        EXPECT_TRUE(isChosen) << qPrintable(entry);
    }
    /// Types into the dialog that comes next.
    void answer(const QString &text)
    {
        QTimer::singleShot(50, m_window.get(), [text] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->setTextValue(text);
            dialog->accept();
        });
    }
    QString deed() { return find<QLabel>("deedLine")->isVisible() ? find<QLabel>("deedLine")->text() : QString(); }

    QStringList m_paths;
};

TEST_F(IssueCare, ARemovedIssueIsPutBackByUndoAndFromTheSidebar)
{
    openTwo();
    click(0);
    ASSERT_TRUE(eventually([this] { return page().contains(u"渡船复航5"_s); }));
    key(Qt::Key_S);
    chooseInMenu(u"May 5"_s, u"Remove the Issue"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 2 && rowOf(u"Removed issues"_s).isValid(); }));
    EXPECT_TRUE(deed().startsWith(u"Removed: 海湾晨报"_s)) << qPrintable(deed());
    EXPECT_TRUE(eventually([this] { return !page().contains(u"渡船复航5"_s); })) << "it is gone from the reader too";
    QTest::mouseClick(find<QPushButton>("undoDeed"), Qt::LeftButton);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 4; }));
    EXPECT_EQ(deed(), QString());
    EXPECT_FALSE(rowOf(u"Removed issues"_s).isValid());
    const auto articles = m_library.articles();
    EXPECT_EQ(std::count_if(articles.begin(), articles.end(), [](const auto &row) { return row.starred; }), 1) << "with its star";

    QApplication::setActiveWindow(m_window.get());
    list()->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 2; }));
    chooseInMenu(u"海湾晨报, May 5"_s, u"Put Back"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 4; }));
}

TEST_F(IssueCare, ARemovedIssueIsDeletedForGoodAfterAQuestion)
{
    openTwo();
    chooseInMenu(u"May 4"_s, u"Remove the Issue"_s);
    ASSERT_TRUE(eventually([this] { return rowOf(u"Removed issues"_s).isValid(); }));
    chooseInMenu(u"海湾晨报, May 4"_s, u"Delete for Good…"_s);
    auto *box = find<QMessageBox>("eraseIssue");
    ASSERT_NE(box, nullptr);
    for (QAbstractButton *button : box->buttons()) {
        if (button->text() == u"Delete")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_TRUE(eventually([this] { return !rowOf(u"Removed issues"_s).isValid(); }));
    EXPECT_TRUE(QFile::exists(m_paths.front())) << "the file itself is not touched";
}

TEST_F(IssueCare, APublicationIsRenamedAndNamedBack)
{
    openTwo();
    answer(u"晨报"_s);
    chooseInMenu(u"海湾晨报"_s, u"Rename…"_s);
    ASSERT_TRUE(eventually([this] { return rowOf(u"晨报"_s).isValid(); }));
    EXPECT_FALSE(labels().contains(u"海湾晨报"_s));
    EXPECT_EQ(deed(), u"Renamed: 海湾晨报 is 晨报 now"_s);
    QApplication::setActiveWindow(m_window.get());
    sidebar()->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(eventually([this] { return labels().contains(u"海湾晨报"_s); }));
}

TEST_F(IssueCare, AForgottenSearchComesBack)
{
    openTwo();
    type(u"渡船"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 2; }));
    key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(eventually([this] { return labels().contains(u"渡船"_s); }));
    chooseInMenu(u"渡船"_s, u"Forget"_s);
    ASSERT_TRUE(eventually([this] { return !labels().contains(u"渡船"_s); }));
    QTest::mouseClick(find<QPushButton>("undoDeed"), Qt::LeftButton);
    EXPECT_TRUE(eventually([this] { return labels().contains(u"渡船"_s); }));
}

}  // namespace
}  // namespace dateline::tests
