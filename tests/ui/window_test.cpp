#include "window_fixture.h"

#include "ui/models/roles.h"
#include "ui/panes/reader_view.h"
#include "ui/panes/search_box.h"

#include <QClipboard>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTextEdit>
#include <QTreeView>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;
using ui::ReaderView;

class Window : public WindowFixture {
protected:
    void openTwoIssues()
    {
        m_library.add(issueOf(u"滨城日报"_s, QDate(2024, 7, 27), u"港口"_s, 3, u"港口算力扩容，算力翻番。"_s),
                       u"/b/2.md"_s, "1\n港口算力扩容，\n\n算力翻番。\n");
        m_library.add(issueOf(u"滨城日报"_s, QDate(2024, 7, 26), u"渔船"_s, 120, u"渔船回港。"_s), u"/b/1.md"_s);
        open();
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 123; }));
    }
};

TEST_F(Window, ShowsAllArticlesAtFirstAndHoldsAFewHundredRows)
{
    openTwoIssues();
    EXPECT_EQ(title(0), u"港口 1");
    EXPECT_EQ(status(), u"123 articles");
}

TEST_F(Window, ClickOpensAnArticleAndMarksItRead)
{
    openTwoIssues();
    click(1);
    ASSERT_TRUE(eventually([this] { return page().contains(u"港口 2"_s); }));
    const auto id = m_library.articles()[1].id;
    EXPECT_TRUE(eventually([&] { return m_library.row(id).read; }));
    EXPECT_FALSE(rows()->index(1, 0).data(ui::UnreadRole).toBool());
}

TEST_F(Window, ABriefNamesItsRoundupAndOpensIt)
{
    model::Issue issue = issueOf(u"滨城日报"_s, QDate(2024, 7, 26), u"渔船"_s, 2, u"渔船回港。"_s);
    model::Article brief = issue.articles[0];
    brief.kind = model::ArticleKind::Brief;
    brief.headline = u"灯塔修好"_s;
    brief.blocks[0].text = u"港口的灯塔修好了。"_s;
    issue.articles[0].briefs = {brief};
    m_library.add(issue, u"/b/1.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3; }));
    EXPECT_EQ(title(1), u"灯塔修好");
    auto *within = find<QToolButton>("within");
    click(0);
    ASSERT_TRUE(eventually([this] { return page().contains(u"港口的灯塔"_s); })) << "the roundup shows its briefs";
    EXPECT_FALSE(within->isVisible());
    click(1);
    ASSERT_TRUE(eventually([this] { return !page().contains(u"渔船 1"_s); }));
    EXPECT_TRUE(within->isVisible());
    EXPECT_EQ(within->text(), u"In “渔船 1”");
    within->click();
    EXPECT_TRUE(eventually([this] { return page().contains(u"渔船 1"_s); }));
    EXPECT_EQ(list()->currentIndex().row(), 0);
}

TEST_F(Window, SearchesAsOneTypesAndMarksEveryPlace)
{
    openTwoIssues();
    type(u"算力"_s);
    ASSERT_TRUE(eventually([this] { return status() == u"3 articles · 6 places"_s; })) << qPrintable(status());
    key(Qt::Key_F3);
    auto *reader = find<ReaderView>("reader");
    ASSERT_TRUE(eventually([&] { return reader->markCount() == 2; }));
    EXPECT_EQ(reader->currentMark(), 0);
    EXPECT_EQ(find<QLabel>("markCount")->text(), u"1 of 2");
    key(Qt::Key_F3);
    EXPECT_EQ(find<QLabel>("markCount")->text(), u"2 of 2");
    key(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(find<QLabel>("markCount")->text(), u"1 of 2");
}

TEST_F(Window, NothingFoundOffersFormsThatFindSomething)
{
    openTwoIssues();
    type(u"渔传回港"_s);
    const auto offered = [this]() -> QPushButton * {
        for (auto *button : m_window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(u"渔船回港"_s))
                return button;
        }
        return nullptr;
    };
    ASSERT_TRUE(eventually([&] { return offered() != nullptr; }));
    EXPECT_EQ(offered()->text(), u"渔船回港 (120 articles)");
    offered()->click();
    EXPECT_TRUE(eventually([this] { return status() == u"120 articles · 120 places"_s; })) << qPrintable(status());
}

TEST_F(Window, NeverShowsAnotherQueriesAnswer)
{
    openTwoIssues();
    m_library.conduct.searchMs = 300;
    type(u"渔"_s);
    QTest::qWait(20);
    type(u"船回港口"_s);
    QTest::qWait(20);
    for (int i = 0; i < 5; ++i)
        key(Qt::Key_Backspace);
    type(u"港口"_s);
    ASSERT_TRUE(eventually([this] { return status().startsWith(u"3 articles"_s); })) << qPrintable(status());
    for (int row = 0; row < rows()->rowCount(); ++row)
        EXPECT_TRUE(title(row).startsWith(u"港口"_s));
}

TEST_F(Window, FindsInTheArticleAlone)
{
    openTwoIssues();
    click(0);
    ASSERT_TRUE(eventually([this] { return page().contains(u"港口 1"_s); }));
    key(Qt::Key_F, Qt::ControlModifier);
    auto *find = this->find<QLineEdit>("findInArticle");
    ASSERT_TRUE(find->hasFocus());
    find->setText(u"算力"_s);
    auto *reader = this->find<ReaderView>("reader");
    ASSERT_TRUE(eventually([&] { return reader->markCount() == 2; }));
    EXPECT_EQ(rows()->rowCount(), 123);
    key(Qt::Key_Return);
    EXPECT_EQ(reader->currentMark(), 0);
    key(Qt::Key_Escape);
    EXPECT_TRUE(eventually([&] { return reader->markCount() == 0; }));
    EXPECT_FALSE(find->isVisible());
}

TEST_F(Window, LooseTextThatMatchesComesAfterTheArticles)
{
    auto issue = issueOf(u"报"_s, QDate(2024, 7, 27), u"港口"_s, 50, u"港口算力。"_s);
    for (int i = 0; i < 3; ++i)
        issue.loose.push_back({{500 + i, 500 + i}, u"散落的算力"_s});
    m_library.add(issue, u"/a.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 50; }));
    type(u"算力"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 53; })) << rows()->rowCount();
    EXPECT_EQ(title(52), u"散落的算力");
    list()->scrollToBottom();
    click(52);
    EXPECT_TRUE(eventually([this] { return page() == u"散落的算力"_s; })) << qPrintable(page());
}

TEST_F(Window, EscapeLeavesTheSearch)
{
    openTwoIssues();
    type(u"算力"_s);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3 && find<QListView>("completions")->isVisible(); }));
    key(Qt::Key_Escape);
    EXPECT_EQ(rows()->rowCount(), 3) << "the completions were closed";
    key(Qt::Key_Escape);
    EXPECT_TRUE(eventually([this] { return rows()->rowCount() == 123; }));
    EXPECT_TRUE(find<QLineEdit>("searchBox")->text().isEmpty());
}

TEST_F(Window, SaysWhichQueryFoundNothing)
{
    openTwoIssues();
    type(u"title:whale"_s);
    ASSERT_TRUE(eventually([this] {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->text() == u"No article holds “whale” in the headline."_s && label->isVisible())
                return true;
        }
        return false;
    }));
}

TEST_F(Window, SaysThatTheSearchFailed)
{
    openTwoIssues();
    m_library.conduct.failing = true;
    type(u"a"_s);
    EXPECT_TRUE(eventually([this] {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->text().contains(u"disk image is malformed"_s) && label->isVisible())
                return true;
        }
        return false;
    }));
}

TEST_F(Window, EnterWhileComposingOnlyCommits)
{
    openTwoIssues();
    auto *box = find<ui::SearchBox>("searchBox");
    box->setFocus();
    QInputMethodEvent composing(u"suanli"_s, {});
    QCoreApplication::sendEvent(box, &composing);
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_TRUE(box->hasFocus());
    EXPECT_EQ(m_library.conduct.searches, 0);
    QInputMethodEvent commit;
    commit.setCommitString(u"算力"_s);
    QCoreApplication::sendEvent(box, &commit);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 3; }));
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_TRUE(list()->hasFocus());
}

TEST_F(Window, LettersAreKeysOnlyOutsideTheBox)
{
    openTwoIssues();
    type(u"jsm"_s);
    EXPECT_EQ(find<QLineEdit>("searchBox")->text(), u"jsm");
    key(Qt::Key_Escape);
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 123; }));
    list()->setFocus();
    key(Qt::Key_J);
    key(Qt::Key_J);
    ASSERT_TRUE(eventually([this] { return page().contains(u"港口 2"_s); })) << qPrintable(page());
    key(Qt::Key_S);
    const auto id = m_library.articles()[1].id;
    EXPECT_TRUE(eventually([&] { return m_library.row(id).starred; }));
    key(Qt::Key_M);
    EXPECT_TRUE(eventually([&] { return !m_library.row(id).read; }));
    key(Qt::Key_K);
    EXPECT_TRUE(eventually([this] { return page().contains(u"港口 1"_s); }));
}

TEST_F(Window, NextUnreadIsFoundBeyondWhatIsInMemory)
{
    m_library.add(issueOf(u"报"_s, QDate(2024, 7, 27), u"篇"_s, 900, u"文。"_s), u"/a.md"_s);
    const auto pen = m_library.library().marks();
    ASSERT_TRUE(pen);
    library::Marks *marks = pen->get();
    const auto articles = m_library.articles();
    ASSERT_TRUE(marks->begin());
    for (size_t i = 0; i < 800; ++i)
        ASSERT_TRUE(marks->setRead(articles[i].id, true));
    ASSERT_TRUE(marks->commit());
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 900; }));
    list()->setFocus();
    key(Qt::Key_N);
    EXPECT_TRUE(eventually([this] { return page().startsWith(u"篇 801"_s); })) << qPrintable(page());
    EXPECT_LE(static_cast<ui::ArticleModel *>(rows())->held(), 400);
}

TEST_F(Window, RestartReturnsToTheArticleAndItsLine)
{
    m_library.add(issueOf(u"报"_s, QDate(2024, 7, 27), u"篇"_s, 5, QString(u"很长的一段话。"_s).repeated(900)),
                   u"/a.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 5; }));
    click(3);
    ASSERT_TRUE(eventually([this] { return page().startsWith(u"篇 4"_s); }));
    auto *reader = find<ReaderView>("reader");
    ASSERT_TRUE(reader->pageDown());
    ASSERT_TRUE(reader->pageDown());
    const int position = reader->positionInView();
    ASSERT_GT(position, 100);
    reopen();
    ASSERT_TRUE(eventually([this] { return page().startsWith(u"篇 4"_s); }));
    EXPECT_EQ(find<ReaderView>("reader")->positionInView(), position);
    EXPECT_EQ(list()->currentIndex().row(), 3);
}

TEST_F(Window, AnInferredDateSaysSoAndCanBeSet)
{
    auto issue = issueOf({}, QDate(2024, 7, 26), u"篇"_s, 1, u"文。"_s);
    issue.dateBasis = model::DateBasis::Inferred;
    issue.dateReason = u"7月26日电, 2024年 × 4"_s;
    m_library.add(issue, u"/a.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));
    click(0);
    auto *button = find<QToolButton>("issueDate");
    ASSERT_TRUE(eventually([&] { return button->isVisible(); }));
    EXPECT_EQ(button->text(), u"Jul 26, 2024 · year inferred");
    EXPECT_TRUE(button->toolTip().contains(issue.dateReason));
    QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = find<QDialog>("issueDateDialog");
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->focusWidget(), u"2023"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_TRUE(eventually([this] { return m_library.issues()[0].date == QDate(2023, 7, 26); }));
    EXPECT_TRUE(eventually([&] { return button->text() == u"Jul 26, 2023 · set by hand"_s; }));
}

TEST_F(Window, ShowsTheArticleAsInItsFile)
{
    openTwoIssues();
    click(0);
    ASSERT_TRUE(eventually([this] { return page().contains(u"港口 1"_s); }));
    key(Qt::Key_U, Qt::ControlModifier);
    auto *file = find<QPlainTextEdit>("fileText");
    EXPECT_TRUE(eventually([&] { return file->toPlainText() == u"港口算力扩容，"_s; }))
        << qPrintable(file->toPlainText());
    EXPECT_TRUE(file->isVisible());
}

TEST_F(Window, OpeningOneFileShowsItsIssue)
{
    openTwoIssues();
    m_window->openPaths({m_library.file(u"new.md"_s, "# 新港开航\n\n新华社滨城8月1日电 新港2024年8月1日开航。\n")});
    EXPECT_TRUE(eventually([this] { return page().startsWith(u"新港开航"_s); })) << qPrintable(page());
    EXPECT_EQ(rows()->rowCount(), 1);
    EXPECT_EQ(find<QLabel>("importLine")->text(), u"new.md: 1 article");
}

TEST_F(Window, FilesAreOpenedWhereTheyAreDropped)
{
    openTwoIssues();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_library.file(u"dropped.md"_s, "# 新港开航\n\n新华社滨城8月1日电 新港2024年8月1日开航。\n"))});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &drop);
    EXPECT_TRUE(eventually([this] { return page().startsWith(u"新港开航"_s); }));
}

TEST_F(Window, AnImportIsStoppedWithinASecondAndSaysSo)
{
    openTwoIssues();
    QStringList paths;
    for (int i = 0; i < 6000; ++i)
        paths += m_library.file(u"%1.md"_s.arg(i), u"# 题%1\n\n新华社滨城8月1日电 文%1。\n"_s.arg(i).toUtf8());
    m_window->openPaths(paths);
    auto *stop = find<QPushButton>("cancelImport");
    ASSERT_TRUE(eventually([&] { return stop->isVisible(); }));
    QElapsedTimer clock;
    clock.start();
    QTest::mouseClick(stop, Qt::LeftButton);
    ASSERT_TRUE(eventually([this] { return find<QLabel>("importLine")->text().startsWith(u"Stopped; "_s); }));
    EXPECT_LE(clock.elapsed(), 1000);
}

TEST_F(Window, AHeadlineAsLongAsItsFileIsShown)
{
    m_library.add(issueOf(u"报"_s, QDate(2024, 7, 27), QString(u'题').repeated(2'000'000), 2, u"文。"_s), u"/a.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 2; }));
    click(0);
    EXPECT_TRUE(eventually([this] { return page().contains(u"The article goes on"_s); }));
    EXPECT_LT(m_window->windowTitle().size(), 1000);
}

TEST_F(Window, MarkupInTextsIsText)
{
    auto issue = issueOf(u"<b>报</b>"_s, QDate(2024, 7, 26), u"<img src=x> <b>题</b>"_s, 1, u"<table>文</table>"_s);
    m_library.add(issue, u"/a.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));
    click(0);
    EXPECT_TRUE(eventually([this] { return page().contains(u"<img src=x> <b>题</b> 1"_s); }));
    EXPECT_TRUE(page().contains(u"<table>文</table>"_s));
    EXPECT_EQ(find<QLabel>("issue")->textFormat(), Qt::PlainText);
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->text());
}

TEST_F(Window, EveryControlHasAName)
{
    openTwoIssues();
    for (const QToolButton *button : m_window->findChildren<QToolButton *>()) {
        EXPECT_TRUE(!button->isVisible() || !button->toolTip().isEmpty()) << qPrintable(button->objectName());
    }
    for (const QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>()) {
        EXPECT_TRUE(!view->isVisible() || !view->accessibleName().isEmpty()) << qPrintable(view->objectName());
    }
}

TEST_F(Window, FoldsAwayPanesThatDoNotFit)
{
    openTwoIssues();
    auto *sidebar = find<QTreeView>("sidebar");
    EXPECT_TRUE(sidebar->isVisible());
    m_window->resize(800, 700);
    EXPECT_FALSE(sidebar->isVisible());
    EXPECT_TRUE(list()->isVisible());
    m_window->resize(560, 700);
    EXPECT_TRUE(list()->isVisible());
    EXPECT_FALSE(find<ReaderView>("reader")->isVisible());
    click(0);
    ASSERT_TRUE(eventually([this] { return find<ReaderView>("reader")->isVisible(); }));
    EXPECT_FALSE(list()->isVisible()) << m_window->width();
}

TEST_F(Window, TurnsThePagesColours)
{
    m_library.add(issueOf(u"滨城日报"_s, QDate(2031, 1, 10), u"合龙"_s, 1, u"大桥今天合龙。"_s), u"/b/1.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));
    click(0);
    ASSERT_TRUE(eventually([this] { return page().contains(u"合龙"_s); }));
    const auto pageColour = [this] { return find<QTextEdit>("reader")->palette().color(QPalette::Base); };
    EXPECT_EQ(pageColour(), ui::lightTheme().page) << "as the system";
    for (const ui::Theme &theme : {ui::lightTheme(), ui::darkTheme(), ui::sepiaTheme()}) {
        key(Qt::Key_D, Qt::ControlModifier);
        EXPECT_EQ(pageColour(), theme.page);
    }
    reopen();
    ASSERT_TRUE(eventually([this] { return page().contains(u"合龙"_s); }));
    EXPECT_EQ(pageColour(), ui::sepiaTheme().page) << "it is remembered";
}

TEST_F(Window, CopiesWithWhereItStands)
{
    m_library.add(issueOf(u"滨城日报"_s, QDate(2031, 1, 10), u"合龙"_s, 2, u"大桥今天合龙。"_s), u"/b/1.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 2; }));
    click(1);
    ASSERT_TRUE(eventually([this] { return page().contains(u"合龙 2"_s); }));
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              u"合龙 2\n大桥今天合龙。\n\n— “合龙 2”, 滨城日报, Jan 10, 2031, 1.md, line 4\n"_s);

    auto *reader = find<QTextEdit>("reader");
    QTextCursor cursor = reader->document()->find(u"今天合"_s);
    reader->setTextCursor(cursor);
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"今天合\n\n— "_s));
}

}  // namespace
}  // namespace dateline::tests
