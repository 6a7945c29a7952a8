// What each reader makes of small texts: a line a block, "type lines text", with strong stretches in * * and links as
// <url>, and a line a notice.

#include "read/reader.h"

#include "model/names.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace dateline::read {
namespace {

QString nameOf(const Block &block)
{
    switch (block.type) {
    case BlockType::Heading:
        return QStringLiteral("h%1").arg(block.level);
    case BlockType::Paragraph:
        return QStringLiteral("p");
    case BlockType::ListItem:
        return QStringLiteral("li[%1]").arg(block.marker);
    case BlockType::Quote:
        return QStringLiteral("quote");
    case BlockType::TableRow:
        return QStringLiteral("row");
    case BlockType::Code:
        return QStringLiteral("code");
    }
    return {};
}

std::string dump(const QByteArray &bytes, const QString &name)
{
    const auto document = readDocument(bytes, name);
    if (!document)
        return "error " + document.error().message.toStdString();
    QStringList lines;
    for (const Block &block : document->blocks) {
        QString text = block.text;
        for (auto range = block.strong.rbegin(); range != block.strong.rend(); ++range) {
            text.insert(range->end(), u'*');
            text.insert(range->start, u'*');
        }
        QString line = QStringLiteral("%1 %2-%3 %4").arg(nameOf(block)).arg(block.lines.first).arg(block.lines.last).arg(text);
        for (const Link &link : block.links)
            line += QStringLiteral(" <%1>").arg(link.url);
        lines += line;
    }
    for (const model::Warning &warning : document->warnings)
        lines += QStringLiteral("%1 %2").arg(model::nameOf(warning.code)).arg(warning.line);
    return lines.join(u'\n').toStdString();
}

struct Row {
    const char *name;
    QByteArray bytes;
    const char *blocks;
};

class Documents : public testing::TestWithParam<Row> {};

TEST_P(Documents, AreReadAsListed)
{
    EXPECT_EQ(dump(GetParam().bytes, QString::fromLatin1(GetParam().name)), GetParam().blocks);
}

INSTANTIATE_TEST_SUITE_P(
    Markdown, Documents,
    testing::Values(
        Row{"a.md", "# 一\n\n二\n", "h1 1-1 一\np 3-3 二"},
        // a hard break ends a paragraph, a soft one is nothing between Han characters and else a space
        Row{"a.md", "一  \n二\n三\nfour\nfive\n", "p 1-1 一\np 2-5 二三 four five"},
        Row{"a.md", "增长\n4.1%\n", "p 1-2 增长 4.1%"},
        // an ideographic indent begins a paragraph
        Row{"a.md", "　　一\n　　二\n", "p 1-1 一\np 2-2 二"},
        Row{"a.md", "一\n\n　　\n雨\n", "p 1-1 一\np 4-4 雨"},
        Row{"a.md", "##标题\n\n正文。\n", "h2 1-1 标题\np 3-3 正文。"},
        Row{"a.md", "#hashtag of mine\n", "p 1-1 #hashtag of mine"},
        // a sentence above a rule is no heading, a title is
        Row{"a.md", "一句话。\n---\n", "p 1-1 一句话。\nrule 2"}, Row{"a.md", "标题\n---\n", "h2 1-1 标题\nrule 2"},
        // emphasis that CommonMark leaves, because a no-break space is in its way
        Row{"a.md", "** 标题\u00a0**\n", "p 1-1 *标题*"}, Row{"a.md", "**消息（**联播）：雨\n", "p 1-1 *消息（*联播）：雨"},
        Row{"a.md", "2 ** 3 words\n", "p 1-1 2 ** 3 words"},
        Row{"a.md", "1. 一\n2. 二\n\n- 三\n", "li[1.] 1-1 一\nli[2.] 2-2 二\nli[-] 4-4 三"},
        Row{"a.md", "| a | b |\n|---|---|\n| 1 | 2 |\n", "row 1-1 a | b\nrow 3-3 1 | 2\nrule 2"},
        Row{"a.md", "> 一\n", "quote 1-1 一"}, Row{"a.md", "[原文](http://x.example/)\n", "p 1-1 原文 <http://x.example/>"},
        Row{"a.md", "```\ncode\n```\n", "code 2-2 code\nmarkup 1\nmarkup 3"},
        Row{"a.md", "    缩进的一段。\n", "p 1-1 缩进的一段。"},
        Row{"a.md", "[a]: http://x.example/\n\ntext\n", "p 3-3 text\nmarkup 1"},
        // markup over several lines, and a definition's title, are no text
        Row{"a.md", "<div id=a\n  class=b>\n雨\n</div>\n", "p 3-3 雨\nmarkup 1\nmarkup 2\nmarkup 4"},
        Row{"a.md", "[a]: /b\n  'title'\n\n[a]\n", "p 4-4 a </b>\nmarkup 1\nmarkup 2"},
        Row{"a.md", "一`a\nb`二\n", "p 1-2 一a b二"},
        Row{"a.md", "---\nFoo\n---\nBar\n", "h2 2-2 Foo\np 4-4 Bar\nrule 1\nrule 3"},
        Row{"a.md", "---\ntitle: x\n---\ntext\n", "p 4-4 text\nfront-matter 1\nfront-matter 2\nfront-matter 3"},
        Row{"a.md", "━━ 要闻 ━━\n雨。\n", "h2 1-1 要闻\np 2-2 雨。"}, Row{"a.md", "![](x.png)\n", "markup 1"}));

INSTANTIATE_TEST_SUITE_P(
    HtmlInMarkdown, Documents,
    testing::Values(
        Row{"a.md", "<p><strong>台</strong>讯：雨。</p><p>雪。</p>\n", "p 1-1 *台*讯：雨。\np 1-1 雪。"},
        Row{"a.md", "<p>一<br>二<br/></p>\n", "p 1-1 一\np 1-1 二"},
        Row{"a.md", "<p>一&nbsp;二 &amp; 三</p>\n", "p 1-1 一\u00a0二 & 三"},
        Row{"a.md", "<!-- no\ntext -->\n\n雨。\n", "p 4-4 雨。\ncomment 1\ncomment 2"},
        Row{"a.md", "<style>\np {}\n</style>\n\n雨。\n", "p 5-5 雨。\nmarkup 1\nmarkup 2\nmarkup 3"},
        Row{"a.md", "<p>一\n二</p>\n", "p 1-2 一二"}, Row{"a.md", "<?雨", "comment 1"}, Row{"a.md", "<!-- 雨\n雪", "comment 1\ncomment 2"},
        Row{"a.md", "<table><tr><td>a</td><td><p>b</p></td></tr></table>\n", "row 1-1 a | b"},
        Row{"a.md", "<p>没有结束\n\n雨。\n", "p 1-1 没有结束\np 3-3 雨。"},
        Row{"a.md", "行内<br>换行\n", "p 1-1 行内\np 1-1 换行"}));

INSTANTIATE_TEST_SUITE_P(
    PlainText, Documents,
    testing::Values(Row{"a.txt", "一。\n\n二。\n", "p 1-1 一。\np 3-3 二。"}, Row{"a.txt", "一。\n二。\n", "p 1-1 一。\np 2-2 二。"},
                    Row{"a.txt", "==== 要闻 ====\n雨。\n", "h2 1-1 要闻\np 2-2 雨。"}, Row{"a.txt", "【要闻】\n雨。\n", "h2 1-1 要闻\np 2-2 雨。"},
                    Row{"a.txt", "Title\n=====\nText.\n", "h1 1-1 Title\np 3-3 Text.\nrule 2"},
                    Row{"a.txt", "一。\n----------\n二。\n", "h2 1-1 一。\np 3-3 二。\nrule 2"},
                    Row{"a.txt", "# 标题\n\n雨。\n", "h1 1-1 标题\np 3-3 雨。"},
                    Row{"a.txt",
                        "The first line is as long as this\nand goes on in a second of the kind\nand then a third of about as much\n"
                        "to a fourth of just as many letters\nend.\n",
                        "p 1-5 The first line is as long as this and goes on in a second of the kind and then a third of about "
                        "as much to a fourth of just as many letters end."}));

INSTANTIATE_TEST_SUITE_P(
    Bad, Documents,
    testing::Values(Row{"a.md", "", "error the file is empty"}, Row{"a.md", " \n\t\n", "error the file holds no text"},
                    Row{"a.md", "\xFF\xD8\xFF\xE0 JFIF", "error not a text file"},
                    Row{"a.md", QByteArray("雨下了一整天\0雪\n", 23), "p 1-1 雨下了一整天雪\nnul-removed 1"}));

TEST(Depth, IsBoundedAndTheTextKept)
{
    const QByteArray html = QByteArray("<div>").repeated(20'000) + "雨" + QByteArray("</div>").repeated(20'000) + "\n";
    const auto document = readDocument(html, QStringLiteral("a.md"));
    ASSERT_TRUE(document);
    ASSERT_EQ(document->blocks.size(), 1U);
    EXPECT_EQ(document->blocks[0].text, QStringLiteral("雨"));
    EXPECT_EQ(document->warnings.front().code, model::WarningCode::TooDeep);
}

TEST(Depth, OfQuotesIsBounded)
{
    const auto document = readDocument(QByteArray("> ").repeated(5'000) + "雨\n", QStringLiteral("a.md"));
    ASSERT_TRUE(document);
    EXPECT_EQ(document->blocks.back().text.back(), QChar(u'雨'));
}

}  // namespace
}  // namespace dateline::read
