// The page and what stands beside it: the file's lines, seams, the issue's order.

#include "window_fixture.h"

#include "ui/panes/reader_view.h"
#include "ui/settings.h"
#include "ui/typeset/source_line.h"
#include "ui/typeset/source_point.h"

#include <QPlainTextEdit>
#include <QToolButton>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;
using ui::ReaderView;

TEST(SourceLine, OfEveryCharacter)
{
    const struct {
        QString text;
        QStringList lines;
        QString wanted;  ///< a digit for every character
    } rows[] = {
        {u"甲乙丙丁"_s, {u"甲乙"_s, u"丙丁"_s}, u"0011"_s},
        {u"甲乙丙丁"_s, {u"甲乙"_s, {}, u"  丙"_s, u"丁"_s}, u"0023"_s},
        {u"one two"_s, {u"one"_s, u"two"_s}, u"0000111"_s},  // the space stands nowhere
        {u"甲乙丙"_s, {u"**甲乙**"_s, u"<b class=\"丁\">丙</b>"_s}, u"001"_s},
        {u"a & b"_s, {u"a &amp;"_s, u"b"_s}, u"00001"_s},
        {u"甲戊乙"_s, {u"甲"_s, u"乙"_s}, u"001"_s},  // written otherwise in the file
        {u"甲"_s, {}, u"0"_s},
        {u"一一一一"_s, {u"一"_s, u"一一"_s, u"一"_s}, u"0112"_s},
    };
    for (const auto &row : rows) {
        QString found;
        for (int i = 0; i < row.text.size(); ++i)
            found += QString::number(ui::sourceLine(row.text, i, row.lines));
        // White space takes the line of what stands before it.
        EXPECT_EQ(found.remove(u' '), row.wanted) << qPrintable(row.text);
    }
}

TEST(SourcePoint, IsThePieceBetweenTwoSeams)
{
    const std::vector<model::Seam> seams{{2, 14}, {4, 20}};
    const struct {
        int offset;
        model::LineRange piece;
        QString text;
        int within;
    } rows[] = {{0, {10, 13}, u"甲乙"_s, 0}, {1, {10, 13}, u"甲乙"_s, 1}, {2, {14, 19}, u"丙丁"_s, 0}, {5, {20, 21}, u"戊己"_s, 1}};
    for (const auto &row : rows) {
        const ui::SourcePoint point = ui::sourcePoint(u"甲乙丙丁戊己"_s, {10, 21}, seams, row.offset);
        EXPECT_EQ(point, (ui::SourcePoint{{10, 21}, row.piece, row.text, row.within})) << row.offset;
    }
}

class Page : public WindowFixture {
protected:
    ReaderView *reader() { return find<ReaderView>("reader"); }
    void openFile(const QByteArray &text)
    {
        open();
        m_window->openPaths({m_library.file(u"a.md"_s, text)});
        ASSERT_TRUE(eventually([this] { return !page().isEmpty(); }));
    }
    void putCaretOn(const QString &word)
    {
        QTextCursor cursor = reader()->document()->find(word);
        ASSERT_FALSE(cursor.isNull());
        cursor.setPosition(cursor.selectionStart());
        reader()->setTextCursor(cursor);
    }
    QString selectedLine() { return find<QPlainTextEdit>("fileText")->textCursor().selectedText(); }
};

TEST_F(Page, TheVeryLineOfTheCaretIsSelectedInTheFile)
{
    openFile("# 渡船复航\n\n新华社海湾5月4日电 海湾的渡船今晨七点复航，\n首班客满，码头上的人都说\n\n等了三周才等到这一天。\n\n船长说，**灯一直亮着**。\n");
    key(Qt::Key_U, Qt::ControlModifier);
    ASSERT_TRUE(eventually([this] { return selectedLine() == u"# 渡船复航"_s; })) << qPrintable(selectedLine());
    for (const auto &[word, line] : {std::pair(u"渡船今晨"_s, u"新华社海湾5月4日电 海湾的渡船今晨七点复航，"_s), std::pair(u"客满"_s, u"首班客满，码头上的人都说"_s),
                                     std::pair(u"三周"_s, u"等了三周才等到这一天。"_s), std::pair(u"亮着"_s, u"船长说，**灯一直亮着**。"_s)}) {
        putCaretOn(word);
        EXPECT_EQ(selectedLine(), line);
    }
}

TEST_F(Page, SeamsAreHiddenAndStaySo)
{
    openFile("# 渡船复航\n\n新华社海湾5月4日电 海湾的渡船今晨七点复航，码头上的人都说\n\n等了三周才等到这一天。\n");
    const QImage with = reader()->grab().toImage();
    key(Qt::Key_F8);
    const QImage without = reader()->grab().toImage();
    EXPECT_NE(with, without);
    reopen();
    ASSERT_TRUE(eventually([this] { return page().contains(u"三周"_s); }));
    EXPECT_TRUE(eventually([] { return !ui::Settings().seamsShown(); }));
    const QImage again = reader()->grab().toImage();
    key(Qt::Key_F8);
    EXPECT_NE(reader()->grab().toImage(), again);
    EXPECT_TRUE(eventually([] { return ui::Settings().seamsShown(); }));
}

TEST_F(Page, EndsWithWhatIsPrintedBeforeAndAfterIt)
{
    model::Issue issue = issueOf(u"海湾日报"_s, QDate(2031, 5, 4), u"篇"_s, 3, u"文。"_s);
    issue.sections = {{.name = u"要闻"_s, .page = u"01"_s}, {.name = u"本地"_s, .page = u"02"_s}};
    issue.articles[0].section = issue.articles[1].section = 0;
    issue.articles[2].section = 1;
    model::Article brief = issue.articles[0];
    brief.kind = model::ArticleKind::Brief;
    brief.headline = u"灯塔修好"_s;
    issue.articles[0].briefs = {brief};
    m_library.add(issue, u"/b/1.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 4; }));
    auto *before = find<QToolButton>("printedBefore");
    auto *after = find<QToolButton>("printedAfter");
    click(0);
    ASSERT_TRUE(eventually([&] { return after->isVisible() && after->text() == u"篇 2 ›"_s; })) << qPrintable(after->text());
    EXPECT_FALSE(before->isVisible());
    QTest::mouseClick(after, Qt::LeftButton);
    ASSERT_TRUE(eventually([this] { return page().startsWith(u"篇 2"_s); }));
    ASSERT_TRUE(eventually([&] { return before->isVisible(); }));
    EXPECT_EQ(before->text(), u"‹ 篇 1");
    EXPECT_TRUE(after->text().contains(u"本地"_s)) << qPrintable(after->text());
    EXPECT_EQ(list()->currentIndex().row(), 2);
    list()->setFocus();
    key(Qt::Key_J, Qt::ShiftModifier);
    ASSERT_TRUE(eventually([this] { return page().startsWith(u"篇 3"_s); }));
    ASSERT_TRUE(eventually([&] { return before->isVisible() && !after->isVisible(); }));
    key(Qt::Key_K, Qt::ShiftModifier);
    EXPECT_TRUE(eventually([this] { return page().startsWith(u"篇 2"_s); }));
}

}  // namespace
}  // namespace dateline::tests
