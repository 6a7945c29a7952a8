// What the reader says about figures and doubtful places.

#include "window_fixture.h"

#include "model/figures.h"
#include "search/language.h"
#include "ui/figure_words.h"
#include "ui/panes/reader_view.h"
#include "ui/typeset/article_notes.h"

#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextCursor>
#include <QToolButton>
#include <QToolTip>
#include <QTreeView>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;
using ui::ReaderView;

/// One article prints 2699亿吨 among parts that make 269.9亿吨; its second doubt is a word.
model::Issue doubtfulIssue()
{
    model::Issue issue = issueOf(u"滨城日报"_s, QDate(2024, 7, 26), u"货运"_s, 2, u"全港货运量2699亿吨，其中and 海运197.7亿吨。"_s);
    model::Article &article = issue.articles[0];
    article.figures = model::figuresOf(article);
    article.doubts.push_back({model::DoubtCode::Scale, 0, {5, 6}, {u"2699亿吨"_s, u"269.9亿吨"_s}});
    article.doubts.push_back({model::DoubtCode::FunctionWord, 0, {14, 3}, {u"and"_s}});
    issue.articles[1].figures = model::figuresOf(issue.articles[1]);
    return issue;
}

QString toolTipAt(ReaderView &reader, int position)
{
    QTextCursor cursor(reader.document());
    cursor.setPosition(position);
    const QPoint place = reader.cursorRect(cursor).center();
    QHelpEvent help(QEvent::ToolTip, reader.mapFromGlobal(reader.viewport()->mapToGlobal(place)), reader.viewport()->mapToGlobal(place));
    QApplication::sendEvent(&reader, &help);
    return QToolTip::text();
}

class Doubts : public WindowFixture {
protected:
    void openFirst()
    {
        m_library.add(doubtfulIssue(), u"/b/1.md"_s);
        open();
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 2; }));
        click(0);
        ASSERT_TRUE(eventually([this] { return page().contains(u"货运 1"_s); }));
    }
};

TEST_F(Doubts, AreListedAndSteppedThroughByKeys)
{
    openFirst();
    auto *strip = find<QWidget>("doubtStrip");
    auto *line = find<QLabel>("doubtLine");
    auto *reader = find<ReaderView>("reader");
    EXPECT_TRUE(strip->isVisible());
    EXPECT_EQ(line->text(), u"2 doubtful places");
    key(Qt::Key_F4);
    EXPECT_EQ(reader->textCursor().selectedText(), u"2699亿吨");
    EXPECT_EQ(line->text(), u"Doubt 1 of 2: 2699亿吨 does not fit 269.9亿吨: a decimal point may be lost");
    QTest::mouseClick(find<QToolButton>("nextDoubt"), Qt::LeftButton);
    EXPECT_EQ(reader->textCursor().selectedText(), u"and");
    EXPECT_EQ(line->text(), u"Doubt 2 of 2: The word “and” stands within a Chinese sentence");
    key(Qt::Key_F4);
    EXPECT_EQ(reader->textCursor().selectedText(), u"2699亿吨");
    click(1);
    ASSERT_TRUE(eventually([this] { return page().contains(u"货运 2"_s); }));
    EXPECT_FALSE(strip->isVisible());
}

TEST_F(Doubts, OfAnotherArticleAreSteppedThroughFromTheFirst)
{
    model::Issue issue = doubtfulIssue();
    issue.articles[0].doubts.pop_back();
    issue.articles[1].doubts.push_back({model::DoubtCode::FunctionWord, 0, {15, 3}, {u"and"_s}});
    m_library.add(issue, u"/b/1.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 2; }));
    click(0);
    ASSERT_TRUE(eventually([this] { return page().contains(u"货运 1"_s); }));
    key(Qt::Key_F4);
    click(1);
    ASSERT_TRUE(eventually([this] { return page().contains(u"货运 2"_s); }));
    EXPECT_EQ(find<QLabel>("doubtLine")->text(), u"1 doubtful place");
}

TEST_F(Doubts, AreUnderlinedAndNothingIsAddedToTheText)
{
    openFirst();
    auto *reader = find<ReaderView>("reader");
    int underlined = 0;
    for (const QTextEdit::ExtraSelection &selection : reader->extraSelections()) {
        if (selection.format.underlineStyle() == QTextCharFormat::WaveUnderline) {
            ++underlined;
            EXPECT_TRUE(selection.format.underlineColor().isValid());
        }
    }
    EXPECT_EQ(underlined, 2);
    EXPECT_TRUE(page().contains(u"全港货运量2699亿吨，其中and 海运197.7亿吨。"_s));
    key(Qt::Key_F4);
    EXPECT_FALSE(reader->extraSelections().empty());
}

TEST_F(Doubts, TheMouseTellsWorthAndReason)
{
    openFirst();
    auto *reader = find<ReaderView>("reader");
    const int figure = static_cast<int>(page().indexOf(u"2699"_s));
    const QString tip = toolTipAt(*reader, figure + 2);
    EXPECT_TRUE(tip.contains(u"2699亿吨 = 269,900,000,000 吨"_s)) << qPrintable(tip);
    EXPECT_TRUE(tip.contains(u"a decimal point may be lost"_s)) << qPrintable(tip);
    EXPECT_TRUE(toolTipAt(*reader, static_cast<int>(page().indexOf(u"197.7"_s)) + 2).contains(u"19,770,000,000 吨"_s));
}

TEST_F(Doubts, AFoundFigureIsMarkedWhereItStands)
{
    openFirst();
    type(u"19,770,000,000"_s);
    ASSERT_TRUE(eventually([this] { return status() == u"2 articles · 2 places"_s; })) << qPrintable(status());
    key(Qt::Key_F3);
    auto *reader = find<ReaderView>("reader");
    ASSERT_TRUE(eventually([&] { return reader->markCount() == 1; }));
    for (const QTextEdit::ExtraSelection &selection : reader->extraSelections()) {
        const bool isDoubt = selection.format.underlineStyle() == QTextCharFormat::WaveUnderline;
        EXPECT_TRUE(isDoubt || selection.cursor.selectedText() == u"197.7亿吨");
    }
}

TEST_F(Doubts, AReportRowListsThem)
{
    open();
    const QByteArray text = "# 滨城日报 2024年7月26日\n\n## 货运\n\n全港货运量2699亿吨，其中公路197.7亿吨、水路47.0亿吨、铁路25.2亿吨。\n\n"
                            "会议强调要学习and 落实。\n\n## 渔讯\n\n渔船回港。\n";
    ui::MainWindow *window = m_window.get();
    window->openPaths({m_library.file(u"a.md"_s, text)});
    auto *report = find<QTreeView>("importReport");
    ASSERT_TRUE(eventually([&] { return report->model()->rowCount() == 1; }));
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 2; }));
    find<QAbstractButton>("importDetails")->setChecked(true);
    report->setCurrentIndex(report->model()->index(0, 0));
    report->setFocus();
    QTest::keyClick(report, Qt::Key_Return);
    EXPECT_TRUE(find<QLineEdit>("searchBox")->text().startsWith(u"has:doubt"_s)) << qPrintable(find<QLineEdit>("searchBox")->text());
    EXPECT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));
    EXPECT_EQ(title(0), u"货运");
}

TEST(FigureWords, SayWhatThePrintDoesNot)
{
    const struct {
        QString printed;
        QString words;
    } rows[] = {
        {u"324.1亿人次"_s, u"324.1亿人次 = 32,410,000,000 人次"_s},
        {u"百分之六"_s, u"百分之六 = 6%"_s},
        {u"3到5亿元"_s, u"3到5亿元 = 300,000,000 to 500,000,000 元"_s},
        {u"三分之二"_s, u"三分之二 = 2/3"_s},
        {u"$3.2 billion"_s, u"$3.2 billion = $3,200,000,000"_s},
        {u"7.4%"_s, {}},
        {u"15899个"_s, {}},
        {u"1,100个"_s, {}},
    };
    for (const auto &[printed, words] : rows) {
        const auto quantity = text::quantityOf(printed);
        ASSERT_TRUE(quantity) << qPrintable(printed);
        EXPECT_EQ(ui::worthInWords(printed, *quantity), words) << qPrintable(printed);
    }
}

TEST(FigureWords, SayAllThatIsKnown)
{
    const struct {
        QString printed;
        QString words;
    } rows[] = {
        {u"324.1亿人次"_s, u"324.1亿人次 = 32,410,000,000 人次\nCounted otherwise: 32.41 billion\nUnit: persons, each time counted"_s},
        {u"$3.2 billion"_s, u"$3.2 billion = $3,200,000,000\nCounted otherwise: 32亿\nUnit: US dollars"_s},
        {u"15899个"_s, u"15899个\nCounted otherwise: 1.5899万"_s},
        {u"3到5亿元"_s, u"3到5亿元 = 300,000,000 to 500,000,000 元\nCounted otherwise: 3亿 to 5亿 = 300 million to 500 million\nUnit: yuan"_s},
        {u"三分之二"_s, u"三分之二 = 2/3"_s},
        {u"7.4%"_s, u"7.4%\nUnit: percent"_s},
        {u"110个"_s, {}},
    };
    for (const auto &[printed, words] : rows) {
        const auto quantity = text::quantityOf(printed);
        ASSERT_TRUE(quantity) << qPrintable(printed);
        EXPECT_EQ(ui::figureInWords(printed, *quantity), words) << qPrintable(printed);
    }
    auto about = *text::quantityOf(u"300亿元");
    about.approximation = u"约"_s;
    EXPECT_TRUE(ui::figureInWords(u"300亿元"_s, about).endsWith(u"\nPrinted as “约”: not exact"_s));
}

TEST_F(Doubts, FiguresAreSteppedThroughByKeysAndSaid)
{
    openFirst();
    find<ReaderView>("reader")->setFocus();
    auto *reader = find<ReaderView>("reader");
    key(Qt::Key_F7);
    EXPECT_EQ(reader->textCursor().selectedText(), u"2699亿吨");
    EXPECT_TRUE(reader->accessibleDescription().contains(u"269.9 billion"_s)) << qPrintable(reader->accessibleDescription());
    EXPECT_TRUE(reader->accessibleDescription().contains(u"a decimal point may be lost"_s));
    EXPECT_TRUE(QToolTip::isVisible());
    key(Qt::Key_F7);
    EXPECT_EQ(reader->textCursor().selectedText(), u"and");
    key(Qt::Key_F7);
    EXPECT_EQ(reader->textCursor().selectedText(), u"197.7亿吨");
    key(Qt::Key_F7);
    EXPECT_EQ(reader->textCursor().selectedText(), u"2699亿吨") << "round the end";
    key(Qt::Key_F7, Qt::ShiftModifier);
    EXPECT_EQ(reader->textCursor().selectedText(), u"197.7亿吨");
}

}  // namespace
}  // namespace dateline::tests
