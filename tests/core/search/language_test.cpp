#include "model/topic.h"
#include "search/language.h"
#include "search/lexer.h"
#include "support/corpus.h"
#include "support/dump_query.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

TEST(Language, Table)
{
    const QString table = QString::fromUtf8(tests::readAll(tests::dataFolder() + u"/queries.txt"_s));
    int rows = 0;
    for (const QString &line : table.split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u"# "))
            continue;
        const QStringList columns = line.split(u" ⇒ "_s);
        ASSERT_GE(columns.size(), 2) << line.toStdString();
        const QString typed = columns[0];
        const QString written = columns.value(2) == u"="_s ? typed : columns.value(2);
        const search::Query query = search::parse(typed);
        EXPECT_EQ(tests::dump(query).toStdString(), columns[1].toStdString()) << typed.toStdString();
        EXPECT_EQ(search::write(query, search::Wording::Simplified).toStdString(), written.toStdString()) << typed.toStdString();
        EXPECT_EQ(query.isEmpty(), columns[1] == u"-"_s);
        ++rows;
    }
    EXPECT_GE(rows, 350);
}

TEST(Language, EnglishNames)
{
    const struct {
        QString typed;
        QString written;
    } rows[] = {
        {u"标题:台风 版:要闻"_s, u"title:台风 section:要闻"_s},
        {u"记者:王 地点:兰州 社:新华社"_s, u"by:王 place:兰州 agency:新华社"_s},
        {u"日期:2024年7月 或 非 日期:2023"_s, u"date:2024-07 OR -date:2023"_s},
        {u"(台风 或 地震) 且 北京"_s, u"(台风 OR 地震) 北京"_s},
        {u"主题:体育 主题:经济"_s, u"subject:sport subject:\"economy, business and finance\""_s},
        {u""_s, u""_s},
    };
    for (const auto &[typed, written] : rows)
        EXPECT_EQ(search::write(search::parse(typed)).toStdString(), written.toStdString());
}

TEST(Language, TraditionalNames)
{
    const struct {
        QString typed;
        QString written;
    } rows[] = {
        {u"标题:台风 记者:王 地点:兰州"_s, u"標題:台风 記者:王 地點:兰州"_s},
        {u"类型:story 语言:zh-Hant 有:图 状态:starred"_s, u"類型:報導 語言:繁體 有:圖 狀態:星號"_s},
        {u"主题:sport 或 主题:society"_s, u"主題:體育 或 主題:社會"_s},
        {u"数字:>=300亿 数字:<5万"_s, u"數字:>=300億 數字:<5萬"_s},
        {u"3亿..4亿元"_s, u"3亿..4亿元"_s},
    };
    for (const auto &[typed, written] : rows) {
        const search::Query query = search::parse(typed);
        EXPECT_EQ(search::write(query, search::Wording::Traditional).toStdString(), written.toStdString());
        EXPECT_EQ(search::parse(written), query) << written.toStdString();
    }
}

TEST(Language, WordingIsOfTheScript)
{
    const struct {
        const char *language;
        search::Wording wording;
    } rows[] = {{"en_GB", search::Wording::English},    {"ja_JP", search::Wording::English},    {"zh_CN", search::Wording::Simplified},
                {"zh_SG", search::Wording::Simplified}, {"zh_TW", search::Wording::Traditional}, {"zh_HK", search::Wording::Traditional}};
    for (const auto &[language, wording] : rows)
        EXPECT_EQ(search::wordingOf(QLocale(QLatin1String(language))), wording) << language;
}

TEST(Language, EverySubjectIsReadAsItIsWritten)
{
    for (const model::Topic &topic : model::topics()) {
        for (const QString &name : QStringList{topic.code, topic.english, topic.simplified, topic.traditional} + topic.aliases) {
            const search::Query query = search::parse(QString(u"主题:"_s + name + u" 台风"_s));
            EXPECT_EQ(tests::dump(query), u"and(subject<%1> [台风])"_s.arg(topic.code)) << name.toStdString();
            EXPECT_EQ(search::parse(search::write(query)), query);
            for (const search::Wording wording : {search::Wording::Simplified, search::Wording::Traditional})
                EXPECT_EQ(search::parse(search::write(query, wording)), query);
        }
    }
}

TEST(Language, DaysCountedFromToday)
{
    const QDate today(2024, 7, 24);  // a Wednesday
    const struct {
        QString typed;
        QString dump;
    } rows[] = {
        {u"日期:今天"_s, u"2024-07-24..2024-07-24"_s},
        {u"日期:昨天"_s, u"2024-07-23..2024-07-23"_s},
        {u"日期:本周"_s, u"2024-07-22..2024-07-28"_s},
        {u"日期:上周"_s, u"2024-07-15..2024-07-21"_s},
        {u"日期:這個月"_s, u"2024-07-01..2024-07-31"_s},
        {u"日期:上个月"_s, u"2024-06-01..2024-06-30"_s},
        {u"日期:今年"_s, u"2024-01-01..2024-12-31"_s},
        {u"日期:去年"_s, u"2023-01-01..2023-12-31"_s},
        {u"日期:最近7天"_s, u"2024-07-18..2024-07-24"_s},
        {u"日期:近三个月"_s, u"2024-04-25..2024-07-24"_s},
        {u"date:today"_s, u"2024-07-24..2024-07-24"_s},
        {u"date:last-week"_s, u"2024-07-15..2024-07-21"_s},
        {u"date:\"last week\""_s, u"2024-07-15..2024-07-21"_s},
        {u"date:last week 台风"_s, u"and(2024-07-15..2024-07-21 [台风])"_s},
        {u"date:last 7 days 台风"_s, u"and(2024-07-18..2024-07-24 [台风])"_s},
        {u"date:Last Year"_s, u"2023-01-01..2023-12-31"_s},
        {u"日期:去年..今天"_s, u"2023-01-01..2024-07-24"_s},
        {u"日期:2024-07..昨天"_s, u"2024-07-01..2024-07-23"_s},
        {u"日期:7月20日"_s, u"2024-07-20..2024-07-20"_s},
        {u"日期:七月二十六日"_s, u"2023-07-26..2023-07-26"_s},
        {u"日期:7月"_s, u"2024-07-01..2024-07-31"_s},
        {u"日期:8月"_s, u"2023-08-01..2023-08-31"_s},
        {u"日期:2月29日"_s, u"2024-02-29..2024-02-29"_s},
        {u"日期:2023年上半年"_s, u"2023-01-01..2023-06-30"_s},
        {u"日期:2023年第三季度"_s, u"2023-07-01..2023-09-30"_s},
        {u"date:2023Q4"_s, u"2023-10-01..2023-12-31"_s},
        {u"日期:2024年2月下旬"_s, u"2024-02-21..2024-02-29"_s},
        {u"日期:2024-07-01至2024-07-26"_s, u"2024-07-01..2024-07-26"_s},
        {u"日期:2024年7月1日到7月20日"_s, u"2024-07-01..2024-07-20"_s},
        {u"日期:2024-07-01—2024-07-26"_s, u"2024-07-01..2024-07-26"_s},
        {u"日期:2024-07-01 .. 2024-07-26"_s, u"2024-07-01..2024-07-26"_s},
        {u"日期:>=2024-07"_s, u"2024-07-01.."_s},
        {u"日期:＞2024-07"_s, u"2024-08-01.."_s},
        {u"日期:<2024"_s, u"..2023-12-31"_s},
        {u"日期:≤2024"_s, u"..2024-12-31"_s},
        {u"date:July 2024"_s, u"2024-07-01..2024-07-31"_s},
        {u"date:26 July 2023"_s, u"2023-07-26..2023-07-26"_s},
        {u"date:July 26, 2023"_s, u"2023-07-26..2023-07-26"_s},
        {u"date:2023-07-01 to 2023-08-02"_s, u"2023-07-01..2023-08-02"_s},
        {u"日期:2023 台风"_s, u"and(2023-01-01..2023-12-31 [台风])"_s},
        {u"日期:2024-02-30"_s, u"[日期:2024-02-30]"_s},
        {u"日期:13月"_s, u"[日期:13月]"_s},
        {u"日期:上上上周"_s, u"[日期:上上上周]"_s},
        {u"date:last 台风"_s, u"and([date:last] [台风])"_s},
    };
    for (const auto &[typed, dump] : rows)
        EXPECT_EQ(tests::dump(search::parse(typed, today)).toStdString(), dump.toStdString()) << typed.toStdString();
}

TEST(Language, ControlCharacters)
{
    const struct {
        QString typed;
        QString dump;
    } rows[] = {
        {u"台风\n预警"_s, u"and([台风] [预警])"_s},
        {u"\"台风\n预警\""_s, u"[台风\n预警]"_s},
        {u"台风\r\n预警\t北京"_s, u"and([台风] [预警] [北京])"_s},
        {u"台风\nOR\n预警"_s, u"or([台风] [预警])"_s},
        {u"\n"_s, u"-"_s},
        {QString(3, QChar(u'\0')), u"-"_s},
        {u"a"_s + QChar(u'\0') + u"b"_s, u"[a"_s + QChar(u'\0') + u"b]"_s},
        {QString(QChar(0xD800)), u"-"_s},
        {QString(QChar(0xDC00)) + u"税"_s, u'[' + QString(QChar(0xDC00)) + u"税]"_s},
    };
    for (const auto &[typed, dump] : rows)
        EXPECT_EQ(tests::dump(search::parse(typed)), dump) << typed.toStdString();
}

TEST(Language, BoundsLeaveOutWhatIsBeyond)
{
    const auto leaves = [](const search::Query &query) { return query.root.children.size(); };
    EXPECT_EQ(leaves(search::parse(u"税 "_s.repeated(300))), 256u);
    EXPECT_EQ(leaves(search::parse(u"日期:2024 "_s.repeated(300))), 256u);
    EXPECT_EQ(search::parse(u"税"_s.repeated(5'000)).root.text.size(), 4'096);
    EXPECT_EQ(search::parse(QString(u"a"_s + u"𠮷"_s.repeated(5'000))).root.text.size(), 4'095);
    const QString nearlyFull = u'"' + u"税"_s.repeated(4'090) + u"\" 台风 地震 北京 上海"_s;
    EXPECT_TRUE(tests::dump(search::parse(nearlyFull)).endsWith(u"税] [台风] [地震] [北京])"_s));
    // Each bracket is an AND in an OR as far as they count, beyond that they are as if not typed.
    const auto nested = [](int depth) -> QString {
        return u"(a OR b "_s.repeated(depth) + u"c"_s + u")"_s.repeated(depth);
    };
    int depth = 0;
    const search::Query query = search::parse(nested(40));
    for (const search::Clause *clause = &query.root; !clause->children.empty(); ++depth)
        clause = &clause->children.back();
    EXPECT_EQ(depth, 2 * 32);
}

struct Colour {
    QString typed;
    QString tokens;
};

TEST(Lexer, TokensWithTheirRanges)
{
    const auto named = [](search::TokenKind kind) {
        switch (kind) {
        case search::TokenKind::Word: return u"word"_s;
        case search::TokenKind::Quoted: return u"quoted"_s;
        case search::TokenKind::Field: return u"field"_s;
        case search::TokenKind::And: return u"and"_s;
        case search::TokenKind::Or: return u"or"_s;
        case search::TokenKind::Not: return u"not"_s;
        case search::TokenKind::Near: return u"near"_s;
        case search::TokenKind::Open: return u"open"_s;
        case search::TokenKind::Close: return u"close"_s;
        }
        return QString();
    };
    const Colour rows[] = {
        {u"台风"_s, u"word 0-2"_s},
        {u" 台风 预警"_s, u"word 1-3, word 4-6"_s},
        {u"标题：“台风”"_s, u"field 0-3, quoted 3-7"_s},
        {u"-(a|b)"_s, u"not 0-1, open 1-2, word 2-3, or 3-4, word 4-5, close 5-6"_s},
        {u"a NEAR/12 b"_s, u"word 0-1, near 2-9, word 10-11"_s},
        {u"版:=要闻"_s, u"field 0-3, word 3-5"_s},
        {u"a && b AND c"_s, u"word 0-1, and 2-4, word 5-6, and 7-10, word 11-12"_s},
        {u"\"a b\"* c*"_s, u"quoted 0-6, word 7-9"_s},
        {u"\"a b"_s, u"quoted 0-4"_s},
        {u"非 a 非b"_s, u"not 0-1, word 2-3, word 4-6"_s},
        {u"日期：2024..2025"_s, u"field 0-3, word 3-13"_s},
        {u"日期:非"_s, u"field 0-3, word 3-4"_s},
        {u""_s, u""_s},
    };
    for (const Colour &row : rows) {
        QStringList all;
        for (const search::Token &token : search::tokensOf(row.typed))
            all += u"%1 %2-%3"_s.arg(named(token.kind)).arg(token.range.start).arg(token.range.end());
        EXPECT_EQ(all.join(u", "_s).toStdString(), row.tokens.toStdString()) << row.typed.toStdString();
    }
}

}  // namespace
}  // namespace dateline
