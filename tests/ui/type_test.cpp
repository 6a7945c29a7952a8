// The page's type: what a reader chose, what a language takes, what is shown otherwise than it is printed.

#include "window_fixture.h"

#include "ui/panes/reader_view.h"
#include "ui/settings.h"
#include "ui/typeset/article_document.h"
#include "ui/typeset/page_text.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace dateline::ui;

TEST(PageText, FullWidthBesideHanAlone)
{
    const struct {
        QString printed;
        QString shown;
    } rows[] = {
        {u"获悉,工程通过验收."_s, u"获悉，工程通过验收。"_s},
        {u"新华社电(记者 王某)港口"_s, u"新华社电（记者 王某）港口"_s},
        {u"第3.5级,共3,500个;好!"_s, u"第3.5级，共3,500个；好！"_s},
        {u"他说:\"好\"?"_s, u"他说：\"好\"?"_s},
        {u"AI (artificial intelligence), OK."_s, u"AI (artificial intelligence), OK."_s},
        {u"大模型(LLM)发布"_s, u"大模型（LLM）发布"_s},
        {u"网址www.a.example,见"_s, u"网址www.a.example,见"_s},
        {u"第.NET版"_s, u"第.NET版"_s},
    };
    for (const auto &row : rows) {
        EXPECT_EQ(fullWidthBesideHan(row.printed), row.shown);
        EXPECT_EQ(fullWidthBesideHan(row.printed).size(), row.printed.size());
    }
}

TEST(PageText, NarrowsMarksThatFollowEachOther)
{
    const TypeScale scale(Script::Simplified);
    if (QFontMetricsF(scale.body()).horizontalAdvance(u'“') < 0.9 * TypeScale::kBodyPx)
        GTEST_SKIP() << "no Han face here";
    const struct {
        QString text;
        std::vector<qsizetype> narrow;
    } rows[] = {
        {u"说：“好。”"_s, {1, 4}},
        {u"好，坏"_s, {}},
        {u"（“甲”）"_s, {0, 3}},
        {u"甲、乙"_s, {}},
        {u"a,\"b\""_s, {}},
    };
    for (const auto &row : rows)
        EXPECT_EQ(pageText(row.text, scale, scale.body(), false).narrow, row.narrow) << qPrintable(row.text);
    const TypeScale latin(Script::Latin);
    EXPECT_TRUE(pageText(u"说：“好。”", latin, latin.body(), false).narrow.empty());
}

TEST(TypeScale, TakesWhatWasChosen)
{
    const TypeScale plain(Script::Simplified);
    const TypeScale chosen(Script::Simplified, 100, {.sans = true, .leading = 118, .measure = 78, .paragraphs = TypeOptions::Paragraphs::Spaced});
    EXPECT_NE(chosen.body().families(), plain.body().families());
    EXPECT_EQ(chosen.body().families(), plain.meta().families());
    EXPECT_DOUBLE_EQ(chosen.leading(), plain.leading() * 1.18);
    EXPECT_DOUBLE_EQ(chosen.measure(), plain.measure() * 0.78);
    EXPECT_EQ(chosen.indent(), 0);
    EXPECT_GT(chosen.paragraphSpacing(), plain.paragraphSpacing());
    EXPECT_GT(TypeScale(Script::Latin, 100, {.paragraphs = TypeOptions::Paragraphs::Indented}).indent(), 0);
}

TEST(TypeScale, QuotationMarksAreAsWideAsTheScriptTakesThem)
{
    if (!QFontDatabase::families().contains(u"Noto Serif CJK SC"_s))
        GTEST_SKIP() << "no Noto Serif CJK here";
    const auto width = [](Script script) {
        const QFont font = TypeScale(script).body();
        return QFontMetricsF(font).horizontalAdvance(u'“') / font.pixelSize();
    };
    EXPECT_GE(width(Script::Simplified), 0.9);
    EXPECT_LE(width(Script::Latin), 0.6);
}

/// A24: the form of a character goes with the article's language.
TEST(TypeScale, HanCharactersHaveTheFormsOfTheirLanguage)
{
    if (!QFontDatabase::families().contains(u"Noto Serif CJK SC"_s))
        GTEST_SKIP() << "no Noto Serif CJK here";
    const auto drawn = [](QChar character, const QFont &font) {
        QImage image(96, 96, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        QFont large = font;
        large.setPixelSize(72);
        painter.setFont(large);
        painter.drawText(image.rect(), Qt::AlignCenter, QString(character));
        return image;
    };
    for (const QChar character : QStringView(u"直骨角")) {
        for (const bool sans : {false, true}) {
            const TypeOptions options{.sans = sans};
            const QImage chinese = drawn(character, TypeScale(Script::Simplified, 100, options).body());
            const QImage japanese = drawn(character, TypeScale(Script::Japanese, 100, options).body());
            EXPECT_NE(chinese, japanese) << int(character.unicode()) << sans;
            EXPECT_EQ(chinese, drawn(character, QFont(sans ? u"Noto Sans CJK SC"_s : u"Noto Serif CJK SC"_s)));
            EXPECT_EQ(japanese, drawn(character, QFont(sans ? u"Noto Sans CJK JP"_s : u"Noto Serif CJK JP"_s)));
        }
    }
}

TEST(ArticleDocument, NarrowsNothingInALongArticle)
{
    library::StoredArticle stored;
    for (const int repeated : {10, 2000}) {
        stored.article.blocks = {{.lines = {1, 1}, .text = QString(u"说：“好。”"_s).repeated(repeated), .seams = {}}};
        const ArticleDocument page(stored, {}, TypeScale(Script::Simplified), lightTheme());
        int formats = 0;
        const QTextBlock block = page.firstBlock();
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment)
            ++formats;
        EXPECT_EQ(block.text(), stored.article.blocks[0].text);
        EXPECT_TRUE(repeated < 1000 || formats == 1) << formats;
    }
}

class Type : public WindowFixture {
protected:
    ReaderView *reader() { return find<ReaderView>("reader"); }
    QAction *action(const QString &name)
    {
        for (auto *action : m_window->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == name)
                return action;
        }
        return nullptr;
    }
    void openOne(const QString &headline, const QString &text)
    {
        m_library.add(issueOf(u"海湾日报"_s, QDate(2031, 7, 27), headline, 1, text), u"/a.md"_s);
        open();
        ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));
        click(0);
        ASSERT_TRUE(eventually([&] { return !page().isEmpty(); }));
    }
};

TEST_F(Type, ChoicesHoldAtOnceKeepTheLineAndAreRemembered)
{
    openOne(u"篇"_s, QString(u"很长的一段话,讲港口的事.“好,”他说。"_s).repeated(400));
    reader()->pageDown();
    reader()->pageDown();
    const int position = reader()->positionInView();
    ASSERT_GT(position, 100);
    for (const QString &name : {u"Sans-Serif"_s, u"Full-Width Punctuation in Chinese"_s, u"Loose Lines"_s, u"Narrow Column"_s, u"Spaced Paragraphs"_s})
        action(name)->trigger();
    EXPECT_EQ(reader()->positionInView(), position);
    EXPECT_TRUE(page().contains(u"很长的一段话，讲港口的事。"_s));
    ASSERT_TRUE(eventually([] { return Settings().typeOptions().paragraphs == TypeOptions::Paragraphs::Spaced; }));
    const TypeOptions chosen = Settings().typeOptions();
    EXPECT_TRUE(chosen.sans && chosen.fullWidth);
    EXPECT_EQ(reader()->document()->lastBlock().blockFormat().textIndent(), 0);
    reader()->selectAll();
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"很长的一段话,讲港口的事.“好,”他说。"_s)) << "as printed";
    reopen();
    ASSERT_TRUE(eventually([this] { return page().contains(u"很长的一段话，讲"_s); }));
    EXPECT_TRUE(action(u"Narrow Column"_s)->isChecked());
}

TEST_F(Type, IsChosenInTheSettingsToo)
{
    openOne(u"篇"_s, u"海湾,渡船."_s);
    action(u"Settings…"_s)->trigger();
    auto *fullWidth = find<QCheckBox>("fullWidthSetting");
    ASSERT_TRUE(fullWidth);
    QTest::mouseClick(fullWidth, Qt::LeftButton, {}, QPoint(8, fullWidth->height() / 2));
    EXPECT_TRUE(fullWidth->isChecked());
    EXPECT_TRUE(page().contains(u"海湾，渡船。"_s)) << qPrintable(page());
    auto *leading = find<QComboBox>("leadingSetting");
    QTest::keyClick(leading, Qt::Key_Down);
    EXPECT_TRUE(eventually([this] { return Settings().typeOptions().leading == action(u"Loose Lines"_s)->data().toInt(); }));
}

TEST_F(Type, WhatIsCopiedIsWhatIsPrinted)
{
    openOne(u"港口\u202Eexe.gnp"_s, u"说：“好。”"_s);
    EXPECT_TRUE(page().startsWith(u"港口\uFFFDexe.gnp"_s)) << qPrintable(page());
    reader()->selectAll();
    reader()->copy();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"港口\u202Eexe.gnp 1\n"_s));
}

TEST_F(Type, AnArabicArticleRunsFromTheRight)
{
    m_library.add([] {
        model::Issue issue = issueOf(u"جريدة الميناء"_s, QDate(2031, 7, 27), u"افتتاح الميناء الجديد اليوم"_s, 1, u"افتتح الميناء الجديد أبوابه صباح اليوم أمام السفن القادمة من البحر."_s);
        issue.articles[0].blocks.push_back({.kind = model::BlockKind::Caption, .lines = {9, 9}, .text = u"صورة للميناء الجديد"_s, .seams = {}});
        issue.articles[0].blocks.push_back({.lines = {11, 11}, .text = u"The harbour master spoke of a new day."_s, .seams = {}});
        return issue;
    }(), u"/a.md"_s);
    open();
    ASSERT_TRUE(eventually([this] { return rows()->rowCount() == 1; }));
    click(0);
    ASSERT_TRUE(eventually([this] { return page().contains(u"صورة"_s); }));
    const auto blockWith = [this](const QString &word) { return reader()->document()->find(word).block(); };
    EXPECT_EQ(blockWith(u"أبوابه"_s).textDirection(), Qt::RightToLeft);
    EXPECT_EQ(blockWith(u"harbour"_s).textDirection(), Qt::LeftToRight);
    const QTextBlock caption = blockWith(u"صورة"_s);
    EXPECT_GT(caption.blockFormat().rightMargin(), 0);
    EXPECT_EQ(caption.blockFormat().leftMargin(), 0);
    const QTextLine line = caption.layout()->lineAt(0);
    EXPECT_GT(line.naturalTextRect().left(), line.rect().width() / 2) << "it begins at the right";
    EXPECT_TRUE(reader()->toPlainText().contains(u"افتتح الميناء"_s));
}

}  // namespace
}  // namespace dateline::tests
