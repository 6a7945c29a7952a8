#include "parse/stamp.h"
#include "support/parsing.h"

#include <gtest/gtest.h>

namespace dateline::tests {
namespace {

struct Row {
    const char16_t *line;
    const char *says;  ///< byline | publication | date | page | section; "-" = no stamp
};

std::string said(QStringView line)
{
    const auto stamp = parse::readStamp(line, houseStyles().words);
    if (!stamp)
        return "-";
    const parse::Masthead &masthead = stamp->masthead;
    return QStringList{stamp->byline, masthead.publication, masthead.date.toString(Qt::ISODate), masthead.page, masthead.section}
        .join(u'|')
        .toStdString();
}

class Stamps : public testing::TestWithParam<Row> {};

TEST_P(Stamps, SayWhereAnArticleIsPrinted) { EXPECT_EQ(said(GetParam().line), GetParam().says); }

INSTANTIATE_TEST_SUITE_P(Rows, Stamps, testing::Values(
    Row{u"本报记者  林  晚《滨城日报》（2026年04月27日 第 01 版）", "本报记者  林  晚|滨城日报|2026-04-27|01|"},
    Row{u"《滨城日报》（2026年04月27日 第 A3 版）", "|滨城日报|2026-04-27|A3|"},
    Row{u"（ 2026-04-27 ） 稿件来源：滨城电讯 要闻", "|滨城电讯|2026-04-27||要闻"}, Row{u"林晚 字数: 2959字", "林晚||||"},
    Row{u"字数 233", "||||"},
    Row{u"他读完了《江边》（2026年版）", "-"}, Row{u"《滨城日报》（增刊）", "-"}, Row{u"全文字数不限", "-"}, Row{u"（2026-04-27）", "-"},
    Row{u"", "-"}));

struct Byline {
    const char16_t *line;
    const char *names;
};

class StampedBylines : public testing::TestWithParam<Byline> {};

TEST_P(StampedBylines, NameThoseWhoAreNamed)
{
    const parse::Attribution read = parse::readStampedByline(GetParam().line, houseStyles());
    EXPECT_EQ((read.reporters + read.photographers).join(u'、').toStdString(), GetParam().names);
}

INSTANTIATE_TEST_SUITE_P(Rows, StampedBylines, testing::Values(
    Byline{u"本报记者  林  晚  周可欣  沈  舟", "林晚、周可欣、沈舟"}, Byline{u"林  晚", "林晚"}, Byline{u"林晚 周可欣", "林晚、周可欣"},
    Byline{u"青河日报记者 任小川 朱 薇", "任小川、朱薇"}, Byline{u"滨城作家协会党组书记、主席 林晚", "林晚"},
    Byline{u"新华社记者  周可欣摄影报道", "周可欣"},
    // Who is not told from what is not a name.
    Byline{u"滨城大学港口研究中心", ""}, Byline{u"滨城市港口局局长林晚", ""}, Byline{u"本报评论员", ""}));

TEST(PaperFeeds, SayWhatTheirPagesPrint)
{
    static const QByteArray feed = R"(<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>滨城日报 - 全文</title><link>https://example.org/</link>
<item><title>[02版：要闻] 老码头改成书房（记者手记）</title><link>https://example.org/1</link>
<description>&lt;div&gt;&lt;h3&gt;&lt;p&gt; 滨城盘活旧仓库 &lt;/p&gt;&lt;/h3&gt;&lt;h1&gt;&lt;p&gt; 老码头改成书房（记者手记） &lt;/p&gt;&lt;/h1&gt;&lt;h2&gt;&lt;p&gt; 每周六开放 &lt;/p&gt;&lt;/h2&gt;
&lt;p&gt;本报记者  林  晚  周可欣 &lt;!-- (2020年01月01日 09版) --&gt;《滨城日报》（2026年03月12日 第 02 版）&lt;/p&gt;&lt;style&gt;.a{b:c}&lt;/style&gt;
&lt;p&gt;　　本报滨城3月11日电  （记者林晚）老码头的仓库改成了书房。&lt;/p&gt;&lt;p&gt;（作者为本报编辑）&lt;/p&gt;&lt;!--hidden 林夕--&gt;&lt;/div&gt;</description>
<pubDate>Thu, 12 Mar 2026 08:00:00 +0800</pubDate></item>
<item><title>[03版：国际] 两地通航 —— 每周三班</title><link>https://example.org/2</link>
<description>&lt;p&gt;　　据新华社青河3月11日电  两地昨天通航。&lt;/p&gt;</description></item>
<item><title>[03版：国际] undefined</title><link>https://example.org/3</link><description>undefined</description></item>
</channel></rss>)";
    const model::Issue issue = parseBytes(feed, QStringLiteral("feed.xml"));
    EXPECT_EQ(issue.publication, QStringLiteral("滨城日报"));
    EXPECT_EQ(issue.date, QDate(2026, 3, 12));
    EXPECT_EQ(issue.dateBasis, model::DateBasis::Stated);
    ASSERT_EQ(issue.articles.size(), 3U);
    const model::Article &first = issue.articles[0];
    EXPECT_EQ(first.headline, QStringLiteral("老码头改成书房"));
    EXPECT_EQ(first.series, QStringLiteral("记者手记"));
    EXPECT_EQ(first.kicker, QStringLiteral("滨城盘活旧仓库"));
    EXPECT_EQ(first.deck, QStringLiteral("每周六开放"));
    EXPECT_EQ(first.page, QStringLiteral("02"));
    EXPECT_EQ(first.reporters, (QStringList{QStringLiteral("林晚"), QStringLiteral("周可欣")}));
    EXPECT_EQ(first.place, QStringLiteral("滨城"));
    EXPECT_EQ(first.date, QDate(2026, 3, 11));
    ASSERT_EQ(first.blocks.size(), 3U);
    EXPECT_EQ(first.blocks[2].kind, model::BlockKind::Trailer);
    EXPECT_EQ(issue.articles[1].headline, QStringLiteral("两地通航"));
    EXPECT_EQ(issue.articles[1].deck, QStringLiteral("每周三班"));
    EXPECT_EQ(issue.articles[1].agency, QStringLiteral("新华社"));
    EXPECT_EQ(issue.sections[static_cast<std::size_t>(issue.articles[1].section)].name, QStringLiteral("国际"));
    EXPECT_TRUE(issue.articles[2].headline.isEmpty() && issue.articles[2].blocks.empty());
}

}  // namespace
}  // namespace dateline::tests
