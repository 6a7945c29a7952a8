// What a reader adds to the article in view, by keys and clicks: tags, a note, highlights, corrections.

#include "window_fixture.h"

#include "ui/panes/reader.h"
#include "ui/panes/reader_view.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;
using ui::ReaderView;

const QString kCargo = u"港口上半年货运量2699亿吨，港口的灯塔照常开放。"_s;

class OwnWorkInWindow : public WindowFixture {
protected:
    void openOne()
    {
        m_library.add(issueOf(u"海湾晨报"_s, QDate(2031, 5, 4), u"港口"_s, 2, kCargo), u"/b/1.md"_s);
        open();
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 2; }));
        click(0);
        ASSERT_TRUE(eventually([this] { return page().contains(u"港口 1"_s); }));
    }

    ReaderView *view() { return find<ReaderView>("reader"); }
    library::StoredArticle stored()
    {
        return m_library.library().catalogue().value()->article(m_library.articles().front().id).value();
    }
    void select(const QString &words)
    {
        const QTextCursor cursor = view()->document()->find(words);
        ASSERT_FALSE(cursor.isNull()) << qPrintable(words);
        view()->setTextCursor(cursor);
        view()->setFocus();
    }
    /// The texts on the page with that background.
    QStringList highlighted()
    {
        QStringList texts;
        for (const QTextEdit::ExtraSelection &selection : view()->extraSelections()) {
            if (selection.format.background().color() == ui::lightTheme().highlight)
                texts += selection.cursor.selectedText();
        }
        return texts;
    }
    QString tag(int number) { return find<QToolButton>(qPrintable(u"tag%1"_s.arg(number))) ? find<QToolButton>(qPrintable(u"tag%1"_s.arg(number)))->text() : QString(); }
};

TEST_F(OwnWorkInWindow, TagsAreTypedShownLookedUpAndTakenBack)
{
    openOne();
    key(Qt::Key_T);
    auto *box = find<QLineEdit>("tagBox");
    ASSERT_TRUE(box->hasFocus());
    box->insert(u"港口经济"_s);
    QTest::keyClick(box, Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return tag(0) == u"#港口经济"; }));
    QTest::keyClicks(box, u"to check"_s);
    QTest::keyClick(box, Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return stored().own.tags.size() == 2; }));
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_FALSE(box->isVisible());
    EXPECT_TRUE(view()->hasFocus()) << "back to the page";
    auto *sidebar = find<QTreeView>("sidebar");
    EXPECT_TRUE(eventually([&] {
        return !sidebar->model()->match(sidebar->model()->index(0, 0), Qt::DisplayRole, u"港口经济"_s, 1, Qt::MatchRecursive).isEmpty();
    }));

    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(eventually([this] { return stored().own.tags == QStringList{u"港口经济"_s}; }));
    ASSERT_TRUE(eventually([this] { return find<QToolButton>("tag1") == nullptr || !find<QToolButton>("tag1")->isVisible(); }));
    find<QToolButton>("tag0")->menu()->actions().front()->trigger();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));
    EXPECT_TRUE(find<QLineEdit>("searchBox")->text().contains(u"港口经济"_s));
}

TEST_F(OwnWorkInWindow, ANoteIsKeptAsItIsTyped)
{
    openOne();
    EXPECT_FALSE(find<QPlainTextEdit>("note")->isVisible());
    key(Qt::Key_E);
    auto *note = find<QPlainTextEdit>("note");
    ASSERT_TRUE(note->hasFocus());
    QTest::keyClicks(note, u"js"_s);
    note->insertPlainText(u" 核对"_s);
    click(1);  // before it would be kept by itself
    ASSERT_TRUE(eventually([this] { return stored().own.note == u"js 核对"; }));
    ASSERT_TRUE(eventually([this] { return page().contains(u"港口 2"_s); }));
    EXPECT_FALSE(note->isVisible()) << "that one has none";
    click(0);
    ASSERT_TRUE(eventually([&] { return note->isVisible() && note->toPlainText() == u"js 核对"; }));
}

TEST_F(OwnWorkInWindow, AHighlightHasANoteOfItsOwn)
{
    openOne();
    select(u"灯塔"_s);
    key(Qt::Key_H);
    ASSERT_TRUE(eventually([this] { return highlighted() == QStringList{u"灯塔"_s}; }));
    auto *note = find<QPlainTextEdit>("note");
    key(Qt::Key_E);
    ASSERT_TRUE(note->hasFocus());
    EXPECT_TRUE(note->accessibleName().contains(u"灯塔"_s));
    QTest::keyClicks(note, u"which one?"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    ASSERT_TRUE(eventually([this] { return stored().own.highlights.size() == 1 && stored().own.highlights[0].note == u"which one?"; }));
    EXPECT_TRUE(stored().own.note.isEmpty());
    EXPECT_FALSE(note->isVisible());
    EXPECT_TRUE(view()->hasFocus());

    select(u"货运量"_s);
    key(Qt::Key_E);
    ASSERT_TRUE(note->hasFocus());
    EXPECT_EQ(note->toPlainText(), QString()) << "elsewhere it is the article's";
    QTest::keyClicks(note, u"all of it"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    ASSERT_TRUE(eventually([this] { return m_window->findChild<ui::Reader *>()->stored().own.note == u"all of it"; }));
    select(u"灯塔"_s);
    key(Qt::Key_E);
    EXPECT_EQ(note->toPlainText(), u"which one?"_s);
    find<QWidget>("articleList")->setFocus();
    EXPECT_EQ(note->toPlainText(), u"all of it"_s);
    EXPECT_EQ(stored().own.highlights[0].note, u"which one?"_s);
}

TEST_F(OwnWorkInWindow, WordsAreHighlightedAndNoLonger)
{
    openOne();
    select(u"灯塔照常"_s);
    key(Qt::Key_H);
    ASSERT_TRUE(eventually([this] { return highlighted() == QStringList{u"灯塔照常"_s}; }));
    reopen();
    click(0);
    ASSERT_TRUE(eventually([this] { return highlighted() == QStringList{u"灯塔照常"_s}; })) << "kept";
    select(u"照"_s);
    key(Qt::Key_H);
    ASSERT_TRUE(eventually([this] { return highlighted().isEmpty(); }));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(eventually([this] { return highlighted() == QStringList{u"灯塔照常"_s}; }));
}

TEST_F(OwnWorkInWindow, MisreadWordsAreCorrectedAndBothFound)
{
    openOne();
    select(u"2699"_s);
    key(Qt::Key_F2);
    auto *box = find<QLineEdit>("corrected");
    ASSERT_TRUE(box->isVisible() && box->hasFocus());
    EXPECT_EQ(box->text(), u"2699"_s);
    QTest::keyClicks(box, u"269.9"_s);
    QTest::keyClick(box, Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return page().contains(u"货运量269.9亿吨"_s); }));
    EXPECT_FALSE(box->isVisible());
    auto *history = find<QToolButton>("corrections");
    ASSERT_TRUE(history->isVisible());
    EXPECT_EQ(history->text(), u"1 correction"_s);
    type(u"269.9"_s);
    EXPECT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));
    find<QLineEdit>("searchBox")->clear();
    type(u"2699"_s);
    EXPECT_TRUE(eventually([this] { return rows()->rowCount() == 2; })) << "the printed form is found in both";
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);

    history->menu()->actions().front()->trigger();
    ASSERT_TRUE(eventually([this] { return page().contains(u"货运量2699亿吨"_s); }));
    EXPECT_TRUE(eventually([&] { return history->isVisible() && history->text() == u"0 corrections"; })) << "its history stays";
    key(Qt::Key_F2);
    EXPECT_FALSE(box->isVisible()) << "nothing is selected";
}

}  // namespace
}  // namespace dateline::tests
