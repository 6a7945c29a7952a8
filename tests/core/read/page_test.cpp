// Web pages, dumps in JSON and gzip: what items they give.

#include "read/gzip.h"
#include "read/reader.h"

#include <gtest/gtest.h>

#include <zlib.h>

namespace dateline::read {
namespace {

std::string dump(const QByteArray &bytes, const char *name)
{
    const auto document = readDocument(bytes, QString::fromLatin1(name));
    if (!document)
        return "error " + document.error().message.toStdString();
    QStringList lines;
    const auto blocks = [&lines](const std::vector<Block> &all) {
        for (const Block &block : all)
            lines += u"  " + QString::number(block.lines.first) + (block.type == BlockType::Heading ? u"# " : u" ") + block.text;
    };
    for (const Item &item : document->items) {
        QStringList parts{item.title, item.link, item.authors.join(u'+'), item.published.toString(Qt::ISODate),
                          item.categories.join(u'+'), item.source, item.summary};
        while (!parts.isEmpty() && parts.back().isEmpty())
            parts.removeLast();
        lines += u"item " + QString::number(item.lines.first) + u' ' + parts.join(u'|');
        blocks(item.blocks);
    }
    blocks(document->blocks);
    for (const model::Warning &warning : document->warnings)
        lines += u"! " + QString::number(warning.line);
    return lines.join(u'\n').toStdString();
}

struct Row {
    const char *name;
    QByteArray bytes;
    const char *document;
};

class Pages : public testing::TestWithParam<Row> {};

TEST_P(Pages, AreReadAsListed) { EXPECT_EQ(dump(GetParam().bytes, GetParam().name), GetParam().document); }

const QByteArray kText = "<p>雨下了一整天，河水涨了半米，渡船停开。</p>\n<p>市民说，多年没有见过这样的雨。</p>";

INSTANTIATE_TEST_SUITE_P(
    Html, Pages,
    testing::Values(
        // the text alone: no navigation, form, script, comment, footer, hidden part, teaser or stamp
        Row{"a.html",
            "<html><head><title>雨下了一整天_要闻_某某网</title><meta name=author content=张某>\n<script>var a='，，，';</script></head><body>"
            "<nav><a href=1>首页，要闻</a></nav><div class=head><h1>雨下了一整天</h1><span class=time>2024-07-26 19:32</span></div>\n"
            "<div class=content><div>来源：某社</div>" + kText + "</div>\n<div class=comments><p>好文章，顶，转了。</p></div>"
            "<div style='display: none'><p>看不见的，一段话。</p></div><form><p>请留言，谢谢。</p></form>"
            "<footer><p>版权所有，不得转载。</p></footer></body></html>",
            "item 1 雨下了一整天||张某|2024-07-26T19:32:00Z||某社\n  3 雨下了一整天，河水涨了半米，渡船停开。\n  4 市民说，多年没有见过这样的雨。"},
        // what the page says of itself
        Row{"a.html",
            "<html><head><title>x</title><meta property=og:title content='雨 - 某报'><meta property=og:site_name content=某报>"
            "<meta property=article:published_time content=2024-07-26T19:00:00+08:00><meta property=article:section content=本地>"
            "<link rel=canonical href=http://x.example/1></head><body><article>" + kText + "</article></body></html>",
            "item 1 雨|http://x.example/1||2024-07-26T19:00:00+08:00|本地\n  1 雨下了一整天，河水涨了半米，渡船停开。\n"
            "  2 市民说，多年没有见过这样的雨。"},
        Row{"a.html",
            "<html><head><script type=application/ld+json>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"雨\","
            "\"datePublished\":\"2024-07-26\",\"author\":[{\"name\":\"张某\"}]}]}</script></head><body>" + kText + "</body></html>",
            "item 1 雨||张某|2024-07-26T00:00:00Z\n  1 雨下了一整天，河水涨了半米，渡船停开。\n  2 市民说，多年没有见过这样的雨。"},
        // several stories on one page
        Row{"a.html", "<html><body><h1>雨</h1>" + kText + "\n<h2>雪</h2>\n" + kText + "</body></html>",
            "  1# 雨\n  1 雨下了一整天，河水涨了半米，渡船停开。\n  2 市民说，多年没有见过这样的雨。\n  3# 雪\n"
            "  4 雨下了一整天，河水涨了半米，渡船停开。\n  5 市民说，多年没有见过这样的雨。"},
        // a day's list
        Row{"20240726.shtml",
            "<li><a href=http://x.example/1 title=雨下了一整天><img></a></li>\n<li><a href=http://x.example/1>雨下了一整天</a></li>\n"
            "<li><a href=http://x.example/2>雪下了一整夜</a></li>\n<li><a href=http://x.example/3>风刮了三天</a></li>",
            "item 1 雨下了一整天|http://x.example/1\nitem 3 雪下了一整夜|http://x.example/2\nitem 4 风刮了三天|http://x.example/3"}));

INSTANTIATE_TEST_SUITE_P(
    Json, Pages,
    testing::Values(
        Row{"a.json", "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"报\",\"items\":[\n{\"id\":\"1\",\"url\":\"http://x.example/1\","
                      "\"title\":\"雨\",\"content_html\":\"<p>一</p><p>二</p>\",\"authors\":[{\"name\":\"张某\"}],\"tags\":[\"a\",\"b\"]},\n"
                      "{\"id\":\"2\",\"content_text\":\"雪\\n\\n停了\",\"date_published\":\"2024-07-26\"}]}",
            "item 2 雨|http://x.example/1|张某||a+b\n  2 一\n  2 二\nitem 3 |||2024-07-26T00:00:00Z\n  3 雪\n  3 停了"},
        // fields by other names, in an object of the record's
        Row{"a.json", "{\"list\":[{\"video_title\":\"雨\",\"detail\":{\"content\":\"下了一天。\",\"focus_date\":\"2024-07-26 19:00\"},\n"
                      "\"video_tag\":\"天气,城市\",\"source\":{\"name\":\"某社\"}}]}",
            "item 1 雨|||2024-07-26T19:00:00Z|天气+城市|某社\n  1 下了一天。"},
        // what holds articles is none
        Row{"a.json", "[{\"title\":\"一件事\",\"articles\":[\n{\"title\":\"雨\",\"text\":\"大\"},\n{\"title\":\"雪\",\"text\":\"小\"}]}]",
            "item 2 雨\n  2 大\nitem 3 雪\n  3 小"},
        Row{"a.jsonl", "{\"title\":\"雨\",\"body\":\"大\"}\n\n{broken\n{\"title\":\"雪\",\"body\":\"小\"}\n",
            "item 1 雨\n  1 大\nitem 4 雪\n  4 小\n! 3"},
        Row{"a.json", "{\"title\":", "error line 1: not JSON: unterminated object"},
        Row{"a.json", "{\"a\":[1,2]}", "error JSON in which nothing looks like an article"}));

/// "# 雨\n\n下了一天。\n" by gzip.
const QByteArray kPacked = QByteArray::fromHex("1f8b0800000000000203535678397b0517d7931ddd4f76b53dd9d1f074c9cac70d4d5c00cc10a4ea17000000");

TEST(Gzip, IsReadThrough)
{
    ASSERT_TRUE(isGzip(kPacked));
    EXPECT_EQ(dump(kPacked, "a.md.gz"), "  1# 雨\n  3 下了一天。");
    EXPECT_EQ(dump(kPacked + kPacked, "a.md.gz"), "  1# 雨\n  3 下了一天。\n  4# 雨\n  6 下了一天。");
}

/// Zeros, packed by zlib as gzip.
QByteArray bomb(qsizetype size)
{
    const QByteArray zeros(size, '0');
    QByteArray packed(static_cast<qsizetype>(compressBound(static_cast<uLong>(size))) + 64, '\0');
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(zeros.constData()));
    stream.avail_in = static_cast<uInt>(size);
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

TEST(Gzip, BombsAreRefused)
{
    EXPECT_EQ(dump(bomb(40'000'000), "a.txt.gz"), "error holds more than 3 MiB when unpacked");
    EXPECT_EQ(dump(bomb(400'000), "a.txt.gz").substr(0, 5), "  1 0");
}

TEST(Gzip, DamageIsSaid)
{
    EXPECT_EQ(dump(kPacked.first(20), "a.md.gz"), "error a damaged gzip file");
    EXPECT_EQ(dump(kPacked.first(kPacked.size() - 1), "a.md.gz"), "error a damaged gzip file");
    for (const qsizetype at : {kPacked.size() - 1, kPacked.size() - 5, qsizetype{14}}) {  // the size it claims, its sum, the text
        QByteArray lying = kPacked;
        lying[at] = static_cast<char>(lying[at] ^ 0x40);
        EXPECT_EQ(dump(lying, "a.md.gz"), "error a damaged gzip file") << at;
    }
    EXPECT_EQ(dump(QByteArray::fromHex("1f8b0804000000000003ffff"), "a.md.gz"), "error a damaged gzip file");  // 64 KiB of extras
}

TEST(Gzip, OfNothingOverAndOverIsEmpty)
{
    const QByteArray nothing = QByteArray::fromHex("1f8b080000000000000303000000000000000000");
    EXPECT_EQ(dump(nothing.repeated(300'000), "a.md.gz"), "error the file is empty");
}

TEST(Gzip, BehindItsEndMayStandAnything)
{
    EXPECT_EQ(dump(kPacked + QByteArray(1000, '\0'), "a.md.gz"), "  1# 雨\n  3 下了一天。");
}

}  // namespace
}  // namespace dateline::read
