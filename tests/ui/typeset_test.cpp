#include "ui/typeset/article_document.h"
#include "ui/typeset/article_parts.h"
#include "ui/typeset/theme.h"
#include "ui/typeset/type_scale.h"

#include "search/language.h"

#include <QTextBlock>
#include <QTextFrame>
#include <QUrl>

#include <gtest/gtest.h>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace dateline::ui;

library::StoredArticle stored()
{
    library::StoredArticle stored;
    model::Article &article = stored.article;
    article.series = u"海洋"_s;
    article.headline = u"新港开航"_s;
    article.deck = u"首日十二船"_s;
    article.dateline = u"新华社滨城8月1日电"_s;
    article.headlineLines = {1, 1};
    article.blocks.push_back({.lines = {3, 5}, .text = u"新华社滨城8月1日电（记者 王某）新港今天开航，港口繁忙。"_s,
                              .seams = {{12, 5}}});
    article.blocks.push_back({.kind = model::BlockKind::Caption, .lines = {7, 7}, .text = u"港口一角。"_s, .seams = {}});
    model::Article brief;
    brief.headline = u"渔船回港"_s;
    brief.blocks.push_back({.lines = {9, 9}, .text = u"渔船都已回港。"_s, .seams = {}});
    article.briefs.push_back(brief);
    return stored;
}

TEST(Theme, EveryPairOfColoursCanBeRead)
{
    for (const Theme &theme : {lightTheme(), darkTheme(), sepiaTheme()}) {
        for (const QColor &colour : {theme.text, theme.quiet, theme.accent, theme.doubt})
            EXPECT_GE(contrast(colour, theme.page), 4.5) << qPrintable(colour.name());
        for (const QColor &mark : {theme.mark, theme.currentMark, theme.difference, theme.highlight})
            EXPECT_GE(contrast(theme.text, mark), 4.5) << qPrintable(mark.name());
    }
}

struct ScriptRow {
    QString text;
    Script script;
    QString language = {};
};

class Scripts : public ::testing::TestWithParam<ScriptRow> {};

TEST_P(Scripts, AreToldByTheirLetters) { EXPECT_EQ(scriptOf(GetParam().text, GetParam().language), GetParam().script); }

INSTANTIATE_TEST_SUITE_P(Rows, Scripts,
                         ::testing::Values(ScriptRow{u"我国建成预警网，AI与EFLOPS"_s, Script::Simplified},
                                           ScriptRow{u"颱風來襲，學校停課"_s, Script::Traditional},
                                           ScriptRow{u"台風が近づいている"_s, Script::Japanese},
                                           ScriptRow{u"태풍이 오고 있다"_s, Script::Korean},
                                           ScriptRow{u"東京株式市場"_s, Script::Japanese, u"ja"_s},
                                           ScriptRow{u"山川日月"_s, Script::Traditional, u"zh-Hant"_s},
                                           ScriptRow{u"The ferry"_s, Script::Latin, u"zh-Hans"_s},
                                           ScriptRow{u"The ferry came back 港"_s, Script::Latin},
                                           ScriptRow{u""_s, Script::Latin}, ScriptRow{u"2024"_s, Script::Latin}));

TEST(ArticleParts, StandInPrintedOrder)
{
    const auto article = stored().article;
    QStringList texts;
    for (const Part &part : partsOf(article))
        texts += part.text.toString();
    EXPECT_EQ(texts.join(u'|'),
              u"海洋|新港开航|首日十二船|新华社滨城8月1日电（记者 王某）新港今天开航，港口繁忙。|港口一角。|渔船回港|渔船都已回港。");
    EXPECT_EQ(linesOf(article), (model::LineRange{1, 9}));
}

TEST(ArticleDocument, HoldsEveryTextAsPrintedAndMarksItInPlace)
{
    const auto article = stored();
    ArticleDocument page(article, u"新华社滨城8月1日电"_s, TypeScale(Script::Simplified), lightTheme());
    const QString text = page.toPlainText();
    const auto parts = partsOf(article.article);
    ASSERT_EQ(parts.size(), page.parts().size());
    for (size_t i = 0; i < parts.size(); ++i)
        EXPECT_EQ(text.mid(page.parts()[i].position, page.parts()[i].length), parts[i].text.toString());

    EXPECT_EQ(marksOf(article.article, search::parse(u"标题:渔船"_s)).size(), 1U);
    EXPECT_EQ(marksOf(article.article, search::parse(u"yuchuan"_s)).size(), 2U) << "by pinyin";
    const auto marks = marksOf(article.article, search::parse(u"港口"_s));
    ASSERT_EQ(marks.size(), 2U);
    for (const PartRange &mark : marks)
        EXPECT_EQ(text.mid(page.positionOf(mark), mark.range.length), u"港口");
}

TEST(ArticleDocument, IndentsHanAndSpacesLatin)
{
    const auto article = stored();
    const auto format = [&](Script script) {
        ArticleDocument page(article, {}, TypeScale(script), lightTheme());
        return page.findBlock(page.parts()[3].position).blockFormat();
    };
    EXPECT_EQ(format(Script::Simplified).textIndent(), 2 * TypeScale::kBodyPx);
    EXPECT_EQ(format(Script::Latin).textIndent(), 0);
    EXPECT_GT(format(Script::Latin).bottomMargin(), format(Script::Simplified).bottomMargin());
}

TEST(ArticleDocument, MarkupAndFramesAreText)
{
    auto article = stored();
    QString hostile = u"<img src=\"file:///dev/zero\"> a"_s;
    hostile += QChar(0xFDD0);
    hostile += u"b\u2029c\nd"_s;
    hostile += QChar::ObjectReplacementCharacter;
    article.article.headline = hostile;
    ArticleDocument page(article, {}, TypeScale(Script::Latin), lightTheme());
    const auto &headline = page.parts()[1];
    EXPECT_EQ(headline.length, hostile.size());
    EXPECT_EQ(page.findBlock(headline.position).length(), hostile.size() + 1);
    EXPECT_TRUE(page.toPlainText().contains(u"<img src=\"file:///dev/zero\"> a"_s));
    EXPECT_TRUE(page.rootFrame()->childFrames().isEmpty());
    EXPECT_FALSE(page.resource(QTextDocument::ImageResource, QUrl(u"file:///dev/zero"_s)).isValid());
}

TEST(ArticleDocument, ALongArticleIsCutAndSaysSo)
{
    auto article = stored();
    article.article.blocks[0].text = QString(u'字').repeated(ArticleDocument::kLongestShown + 5000);
    ArticleDocument page(article, {}, TypeScale(Script::Simplified), lightTheme());
    EXPECT_LT(page.characterCount(), ArticleDocument::kLongestShown + 1000);
    EXPECT_TRUE(page.toPlainText().contains(u"The article goes on"_s));
    EXPECT_EQ(page.positionOf({3, {ArticleDocument::kLongestShown + 10, 1}}), -1);
}

}  // namespace
}  // namespace dateline::tests
