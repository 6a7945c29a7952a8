// What feeds become: a line for the whole, a line an item, a line a block.

#include "read/reader.h"

#include "support/corpus.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace dateline::read {
namespace {

QString dumpItem(const Item &item)
{
    QStringList parts{item.title, item.link, item.authors.join(u'+'), item.published.toString(Qt::ISODate),
                      item.categories.join(u'+'), item.source, item.summary};
    while (!parts.isEmpty() && parts.back().isEmpty())
        parts.removeLast();
    QString line = u"item " + QString::number(item.lines.first) + u'-' + QString::number(item.lines.last) + u' ' +
                   parts.join(u'|');
    for (const Block &block : item.blocks) {
        line += u"\n  " + QString::number(block.lines.first) + u' ' + (block.isBold() ? u"*" : u"") + block.text;
        for (const Link &link : block.links)
            line += u" <" + link.url + u'>';
    }
    return line;
}

std::string dump(const QByteArray &bytes)
{
    const auto document = readDocument(bytes, QStringLiteral("a.xml"));
    if (!document)
        return "error " + document.error().message.toStdString();
    QStringList lines{document->format + u' ' + document->title};
    for (const Item &item : document->items)
        lines += dumpItem(item);
    for (const model::Warning &warning : document->warnings)
        lines += u"! " + QString::number(warning.line);
    return lines.join(u'\n').toStdString();
}

struct Row {
    QByteArray bytes;
    const char *document;
};

class Feeds : public testing::TestWithParam<Row> {};

TEST_P(Feeds, AreReadAsListed) { EXPECT_EQ(dump(GetParam().bytes), GetParam().document); }

QByteArray rss(const QByteArray &item)
{
    return "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' "
           "xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>报</title>"
           "<link>http://x.example/a/</link><item>" +
           item + "</item></channel></rss>";
}

QByteArray atom(const QByteArray &entry)
{
    return "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://x.example/b/'><title>报</title><entry>" + entry +
           "</entry></feed>";
}

INSTANTIATE_TEST_SUITE_P(
    Rss, Feeds,
    testing::Values(
        Row{rss("<title>雨</title><link>http://x.example/1</link><description>下了一天。</description>"),
            "rss 报\nitem 1-1 雨|http://x.example/1\n  1 下了一天。"},
        // HTML, escaped or in CDATA, on the lines that it has in the file; comments and styles are no text
        Row{rss("<title>雨</title>\n<description>&lt;p&gt;一&lt;/p&gt;\n&lt;!-- no --&gt;\n&lt;p&gt;二&lt;/p&gt;</description>"),
            "rss 报\nitem 1-4 雨\n  2 一\n  4 二"},
        Row{rss("<description><![CDATA[<style>p{}</style>\n<p><b>一</b></p>]]></description>"), "rss 报\nitem 1-2 \n  2 *一"},
        Row{rss("<description>&lt;p&gt;一&#13;\n&lt;p&gt;二</description>"), "rss 报\nitem 1-2 \n  1 一\n  2 二"},
        // the longer text is the text; the description is a summary only where it says something else
        Row{rss("<description>短</description><content:encoded>&lt;p&gt;长得多&lt;/p&gt;</content:encoded>"),
            "rss 报\nitem 1-1 ||||||短\n  1 长得多"},
        Row{rss("<description>长得</description><content:encoded>&lt;p&gt;长得多&lt;/p&gt;</content:encoded>"),
            "rss 报\nitem 1-1 \n  1 长得多"},
        Row{rss("<summary>短</summary><description>长得多</description>"), "rss 报\nitem 1-1 ||||||短\n  1 长得多"},
        // a frame that nothing closes takes no text along
        Row{rss("<description>一&lt;iframe src='x'/&gt;二</description>"), "rss 报\nitem 1-1 \n  1 一二"},
        // titles are plain text
        Row{rss("<title>雨 &amp;amp; &lt;b&gt;雪&lt;/b&gt;</title>"), "rss 报\nitem 1-1 雨 & 雪"},
        Row{rss("<title>1 &lt; 2, AT&amp;T</title>"), "rss 报\nitem 1-1 1 < 2, AT&T"},
        Row{rss("<title>两  句\n标题</title>"), "rss 报\nitem 1-2 两  句 标题"},
        // who and when
        Row{rss("<author>desk@x.example (Jane Doe)</author>"), "rss 报\nitem 1-1 ||Jane Doe"},
        Row{rss("<dc:creator>张某</dc:creator><dc:creator>李某</dc:creator><pubDate>Fri, 26 Jul 2024 19:00:00 +0800</pubDate>"),
            "rss 报\nitem 1-1 ||张某+李某|2024-07-26T19:00:00+08:00"},
        Row{rss("<dc:date>2024-07-26</dc:date><category>体育</category><source url='http://y.example'>社</source>"),
            "rss 报\nitem 1-1 |||2024-07-26T00:00:00Z|体育|社"},
        // where
        Row{rss("<guid>http://x.example/2</guid>"), "rss 报\nitem 1-1 |http://x.example/2"},
        Row{rss("<guid isPermaLink='false'>http://x.example/2</guid>"), "rss 报\nitem 1-1 "},
        Row{rss("<link>../3</link><description>&lt;a href='4'&gt;图&lt;/a&gt;</description>"),
            "rss 报\nitem 1-1 |http://x.example/3\n  1 图 <http://x.example/a/4>"},
        // a table that only places things gives paragraphs, one with data gives rows
        Row{rss("<description>&lt;table&gt;&lt;tr&gt;&lt;td&gt;引&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;题&lt;/b&gt;&lt;/td&gt;"
                "&lt;/tr&gt;&lt;/table&gt;文</description>"),
            "rss 报\nitem 1-1 \n  1 引\n  1 *题\n  1 文"},
        Row{rss("<description>&lt;table&gt;&lt;tr&gt;&lt;td&gt;a&lt;/td&gt;&lt;td&gt;b&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</description>"),
            "rss 报\nitem 1-1 \n  1 a | b"}));

INSTANTIATE_TEST_SUITE_P(
    OtherDialects, Feeds,
    testing::Values(
        Row{atom("<title type='html'>&lt;b&gt;雨&lt;/b&gt;</title><link rel='self' href='s'/><link href='1'/>"
                 "<author><name>张某</name><email>z@x.example</email></author><published>2024-07-26T19:00:00+08:00</published>"
                 "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>一</p>\n<p>二<br/>三</p></div></content>"),
            "atom 报\nitem 1-2 雨|http://x.example/b/1|张某|2024-07-26T19:00:00+08:00\n  1 一\n  2 二\n  2 三"},
        Row{atom("<title type='text'>a &lt;b&gt;</title><summary>短</summary>"), "atom 报\nitem 1-1 a <b>\n  1 短"},
        Row{"<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><title mode='base64'>PGI+6ZuoPC9iPg==</title>"
            "<issued>2004-01-02T03:04:05Z</issued></entry></feed>",
            "atom \nitem 1-1 雨|||2004-01-02T03:04:05Z"},
        Row{"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>"
            "<channel><title>报</title></channel><item rdf:about='http://x.example/1'><title>雨</title></item></rdf:RDF>",
            "rss 报\nitem 1-1 雨|http://x.example/1"},
        Row{"<CHANNEL><ITEM HREF='http://x.example/1'><TITLE>雨</TITLE></ITEM></CHANNEL>", "rss \nitem 1-1 雨|http://x.example/1"}));

INSTANTIATE_TEST_SUITE_P(
    IllFormed, Feeds,
    testing::Values(
        Row{rss("<title>雨&nbsp;雪 &hellip; A&B</title>"), "rss 报\nitem 1-1 雨\u00a0雪 … A&B\n! 1"},
        Row{"<rss><channel><item><title>雨</title><description>一<br>二</description></item></channel>",
            "rss \nitem 1-1 雨\n  1 一\n  1 二\n! 0"},
        Row{"<rss><channel><item><title>雨</title><dc:creator>张某</dc:creator></item></channel></rss>",
            "rss \nitem 1-1 雨||张某\n! 0"},
        Row{"<rss><channel><item><title a=1 a=2>雨</item><item><title>雪</title></item></channel></rss>",
            "rss \nitem 1-1 雨\nitem 1-1 雪\n! 0"},
        Row{"\n<?xml version='1.0'?><rss><channel><item><title>雨\x01</title></item></channel></rss>",
            "rss \nitem 2-2 雨\n! 2"},
        Row{"<!DOCTYPE rss PUBLIC '-//x' 'http://x.example/rss.dtd'><rss><channel><item><title>雨</title></item></channel></rss>",
            "rss \nitem 1-1 雨"},
        Row{"<!DOCTYPE rss [<!ENTITY paper '晚报'>]><rss><channel><title>&paper;</title></channel></rss>", "rss 晚报"},
        Row{"<!DOCTYPE rss [<!ENTITY paper '晚\n报'>]><rss><channel><title>&paper;</title>\n<item><title>雨</title></item></channel></rss>",
            "rss 晚 报\nitem 3-3 雨"}));

INSTANTIATE_TEST_SUITE_P(
    Hostile, Feeds,
    testing::Values(
        Row{"<!DOCTYPE r [<!ENTITY a 'x'>\n<!ENTITY b '&a;&a;'>]><rss>&b;</rss>",
            "error line 1: the XML declares an entity made of entities, which is not safe to read"},
        Row{"<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss><channel><title>&a;</title></channel></rss>",
            "error line 1: the XML declares an external entity, which is not safe to read"},
        Row{"<!DOCTYPE r [<!ENTITY % a SYSTEM 'http://x.example/'> %a;]><rss/>",
            "error line 1: the XML declares a parameter entity, which is not safe to read"},
        Row{"<!DOCTYPE r [<!ENTITY a '" + QByteArray(5000, 'a') + "'>]><rss/>",
            "error line 1: the XML declares an entity longer than 256 characters, which is not safe to read"},
        Row{"<!DOCTYPE r [<!ENTITY a '" + QByteArray(200, 'a') + "'>]><rss>" + QByteArray("&a;").repeated(10'000) + "</rss>",
            "error line 1: the XML declares entities that make a megabyte of it, which is not safe to read"}));

/// Milliseconds that reading takes.
qint64 timeOf(const QByteArray &bytes)
{
    QElapsedTimer timer;
    timer.start();
    (void)readDocument(bytes, QStringLiteral("a.xml"));
    return timer.elapsed();
}

TEST(FeedBounds, DeepNestingIsWalkedWithoutTheStack)
{
    const QByteArray open = QByteArray("<x>").repeated(200'000);
    const QByteArray close = QByteArray("</x>").repeated(200'000);
    const auto document = readDocument(rss("<title>雨</title><description>" + open + "雪" + close + "</description>" + open + close),
                                       QStringLiteral("a.xml"));
    ASSERT_TRUE(document);
    ASSERT_EQ(document->items.size(), 1U);
    EXPECT_EQ(document->items[0].title, QStringLiteral("雨"));
    EXPECT_EQ(document->items[0].blocks.at(0).text, QStringLiteral("雪"));
    EXPECT_LT(timeOf("<rss>" + QByteArray("<channel>").repeated(200'000)), 2000);
}

TEST(FeedBounds, AMillionAttributesAreRefused)
{
    QByteArray tag = "<rss";
    for (int i = 0; i < 1'000'000; ++i)
        tag += " a" + QByteArray::number(i) + "='1'";
    EXPECT_EQ(dump(tag + "/>"), "error line 1: more than 1000 attributes in a tag");
}

TEST(FeedBounds, MuchOfAnythingTakesLinearTime)
{
    for (const char *piece : {"<", "<a b=\"", "<a b='\"", "&", "&#", "<!--", "<![CDATA[", "<?", "<!DOCTYPE [", "<!ENTITY ", "</a>", "<a>",
                              "<item>", "]]>", "<a:b>", "<title><b>"}) {
        const QByteArray many = QByteArray(piece).repeated(500'000 / static_cast<qsizetype>(qstrlen(piece)));
        for (const char *before : {"<rss>", "<rss><item><description>", "<!DOCTYPE r ["})
            EXPECT_LT(timeOf(before + many), 3000) << before << piece;
    }
}

TEST(FeedCorpus, NothingHiddenBecomesText)
{
    SKIP_WITHOUT_SHARED();
    qsizetype items = 0;
    for (const QString &path : tests::sharedFiles(QStringLiteral("corpus/newspapers"))) {
        if (!path.endsWith(u".xml"))
            continue;
        const auto document = readDocument(tests::readAll(path), QFileInfo(path).fileName());
        ASSERT_TRUE(document);
        items += static_cast<qsizetype>(document->items.size());
        EXPECT_TRUE(document->warnings.empty()) << path.toStdString();
        for (const Item &item : document->items) {
            for (const Block &block : item.blocks) {
                EXPECT_FALSE(block.text.contains(u"enpproperty") || block.text.contains(u"2020年02月06日") || block.text.contains(u'{'))
                    << path.toStdString() << ' ' << block.text.toStdString();
                EXPECT_GE(block.lines.first, item.lines.first);
                EXPECT_LE(block.lines.last, item.lines.last);
            }
        }
    }
    EXPECT_EQ(items, 753 + 101 + 105);
}

}  // namespace
}  // namespace dateline::read
