// The list below the search box: what is offered while one types, and who has which keys meanwhile.

#include "window_fixture.h"

#include "ui/models/roles.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

class Completion : public WindowFixture {
protected:
    void openLibrary()
    {
        model::Issue issue = issueOf(u"滨城日报"_s, QDate(2031, 4, 2), u"渡船码头"_s, 3, u"渡船码头的灯亮了；增班的是渡船公司。"_s);
        for (model::Article &article : issue.articles)
            article.reporters = {u"李雪"_s};
        issue.articles.front().reporters += u"李远航"_s;
        m_library.add(issue, u"/b/1.md"_s);
        ASSERT_TRUE(m_library.marks().saveSearch(u"港口消息"_s, u"渡船 码头"_s).ok());
        open();
        box()->setFocus();
    }

    QLineEdit *box() { return find<QLineEdit>("searchBox"); }
    QListView *offered() { return find<QListView>("completions"); }

    QStringList labels()
    {
        QStringList labels;
        for (int row = 0; offered()->isVisible() && row < offered()->model()->rowCount(); ++row)
            labels += offered()->model()->index(row, 0).data().toString();
        return labels;
    }
    bool offers(const QStringList &wanted)
    {
        const bool found = eventually([&] { return labels() == wanted; });
        EXPECT_TRUE(found) << qPrintable(labels().join(u", "_s));
        return found;
    }
    QString chosen() { return offered()->currentIndex().data().toString(); }
    bool settles()
    {
        QTest::qWait(150);
        return true;
    }
};

TEST_F(Completion, NamesWithTheirFieldAndCount)
{
    openLibrary();
    type(u"李"_s);
    ASSERT_TRUE(offers({u"李雪"_s, u"李远航"_s}));
    const QModelIndex first = offered()->model()->index(0, 0);
    EXPECT_EQ(first.data(ui::NoteRole).toString(), u"Reporter  3");
    EXPECT_EQ(first.data(Qt::AccessibleTextRole).toString(), u"李雪, Reporter, 3");
    EXPECT_EQ(offered()->accessibleName(), u"Completions");
    EXPECT_TRUE(chosen().isEmpty());
    EXPECT_TRUE(box()->hasFocus());
    const QRect place(offered()->mapTo(m_window.get(), QPoint()), offered()->size());
    const QRect boxPlace(box()->mapTo(m_window.get(), QPoint()), box()->size());
    EXPECT_FALSE(place.intersects(boxPlace)) << "it would cover what is typed";
    EXPECT_TRUE(m_window->rect().contains(place));
}

TEST_F(Completion, ArrowsChooseAndEnterTakes)
{
    openLibrary();
    type(u"渡船 lyh"_s);
    ASSERT_TRUE(offers({u"李远航"_s}));
    key(Qt::Key_Down);
    EXPECT_EQ(chosen(), u"李远航");
    EXPECT_EQ(box()->accessibleDescription(), u"李远航, Reporter, 1");
    key(Qt::Key_Return);
    EXPECT_EQ(box()->text(), u"渡船 by:=李远航");
    EXPECT_FALSE(offered()->isVisible());
    EXPECT_TRUE(box()->hasFocus());
    EXPECT_TRUE(box()->accessibleDescription().isEmpty());
    EXPECT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));
    EXPECT_TRUE(settles());
    EXPECT_FALSE(offered()->isVisible()) << "the word is whole";
    box()->undo();
    EXPECT_EQ(box()->text(), u"渡船 lyh") << "taking can be undone";
}

TEST_F(Completion, UpLeavesTheList)
{
    openLibrary();
    type(u"李"_s);
    ASSERT_TRUE(offers({u"李雪"_s, u"李远航"_s}));
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    EXPECT_EQ(chosen(), u"李远航") << "the last one stays";
    key(Qt::Key_Up);
    EXPECT_EQ(chosen(), u"李雪");
    key(Qt::Key_Up);
    EXPECT_TRUE(chosen().isEmpty());
    EXPECT_TRUE(offered()->isVisible());
}

TEST_F(Completion, AFieldIsFollowedByItsNames)
{
    openLibrary();
    type(u"rep"_s);
    ASSERT_TRUE(offers({u"by:"_s}));
    key(Qt::Key_Down);
    key(Qt::Key_Tab);
    EXPECT_EQ(box()->text(), u"by:");
    EXPECT_TRUE(box()->hasFocus());
    ASSERT_TRUE(offers({u"李雪"_s, u"李远航"_s}));
    QTest::mouseClick(offered()->viewport(), Qt::LeftButton, {},
                      offered()->visualRect(offered()->model()->index(1, 0)).center());
    EXPECT_EQ(box()->text(), u"by:=李远航");
    EXPECT_TRUE(box()->hasFocus());
    EXPECT_FALSE(offered()->isVisible());
}

TEST_F(Completion, EnterWithNothingChosenGoesToTheList)
{
    openLibrary();
    type(u"渡船"_s);
    ASSERT_TRUE(offers({u"渡船公司"_s, u"渡船码头"_s}));
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3; }));
    key(Qt::Key_Return);
    EXPECT_TRUE(list()->hasFocus());
    EXPECT_EQ(box()->text(), u"渡船");
    EXPECT_FALSE(offered()->isVisible()) << "the box lost the focus";
}

TEST_F(Completion, EscapeClosesFirstThenLeavesTheSearch)
{
    openLibrary();
    type(u"李"_s);
    ASSERT_TRUE(offers({u"李雪"_s, u"李远航"_s}));
    key(Qt::Key_Escape);
    EXPECT_FALSE(offered()->isVisible());
    EXPECT_EQ(box()->text(), u"李");
    key(Qt::Key_Escape);
    EXPECT_TRUE(eventually([this] { return box()->text().isEmpty(); }));
}

TEST_F(Completion, NeverWhileAnInputMethodComposes)
{
    openLibrary();
    type(u"李"_s);
    ASSERT_TRUE(offers({u"李雪"_s, u"李远航"_s}));
    QInputMethodEvent composing(u"yuan"_s, {});
    QCoreApplication::sendEvent(box(), &composing);
    EXPECT_FALSE(offered()->isVisible());
    EXPECT_TRUE(settles());
    EXPECT_FALSE(offered()->isVisible());
    QInputMethodEvent commit;
    commit.setCommitString(u"远"_s);
    QCoreApplication::sendEvent(box(), &commit);
    EXPECT_TRUE(offers({u"李远航"_s}));
}

TEST_F(Completion, SavedSearchesByTheirNames)
{
    openLibrary();
    type(u"gk"_s);
    ASSERT_TRUE(offers({u"港口消息"_s}));
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(box()->text(), u"渡船 码头");
}

TEST_F(Completion, OnlyOfWhatIsTyped)
{
    openLibrary();
    box()->setText(u"李"_s);  // as a chip or a facet would
    EXPECT_TRUE(settles());
    EXPECT_FALSE(offered()->isVisible());
    box()->clear();
    type(u"李"_s);
    ASSERT_TRUE(offers({u"李雪"_s, u"李远航"_s}));
    box()->setText(u"渡船"_s);
    EXPECT_FALSE(offered()->isVisible());
    box()->clear();
    type(u"李"_s);
    ASSERT_TRUE(offers({u"李雪"_s, u"李远航"_s}));
    key(Qt::Key_Space);
    EXPECT_TRUE(eventually([this] { return !offered()->isVisible(); })) << "no word is being typed";
    key(Qt::Key_Backspace);
    ASSERT_TRUE(offers({u"李雪"_s, u"李远航"_s}));
    key(Qt::Key_Left);
    EXPECT_FALSE(offered()->isVisible()) << "the cursor is elsewhere";
}

TEST_F(Completion, AnAnswerToAnOlderTextIsDropped)
{
    openLibrary();
    m_library.conduct.searchMs = 100;
    type(u"李"_s);
    QTest::qWait(20);
    type(u"远"_s);
    QSignalSpy shown(offered()->model(), &QAbstractItemModel::modelReset);
    ASSERT_TRUE(offers({u"李远航"_s}));
    EXPECT_EQ(shown.count(), 1);
}

}  // namespace
}  // namespace dateline::tests
