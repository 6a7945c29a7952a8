// References say what is printed, in each style's own grammar, and nothing else.

#include "library/citation/citation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline::library {
namespace {

Cited whole()
{
    return {.authors = {u"王小渡"_s, u"李灯"_s}, .title = u"渡船复航"_s, .publication = u"港城晚报"_s, .number = u"1024"_s,
            .date = QDate(2031, 7, 4), .section = u"要闻"_s, .page = u"01"_s, .url = {}, .language = u"zh-Hans"_s};
}

template<typename Change>
Cited with(Change change)
{
    Cited cited = whole();
    change(cited);
    return cited;
}

TEST(Citation, Gbt7714)
{
    const struct {
        Cited cited;
        QString reference;
    } rows[] = {
        {whole(), u"王小渡, 李灯. 渡船复航[N]. 港城晚报, 2031-07-04(01)."_s},
        {with([](Cited &c) { c.authors = {u"甲一"_s, u"乙二"_s, u"丙三"_s}; }), u"甲一, 乙二, 丙三. 渡船复航[N]. 港城晚报, 2031-07-04(01)."_s},
        {with([](Cited &c) { c.authors = {u"甲一"_s, u"乙二"_s, u"丙三"_s, u"丁四"_s}; }), u"甲一, 乙二, 丙三, 等. 渡船复航[N]. 港城晚报, 2031-07-04(01)."_s},
        {with([](Cited &c) { c.authors = {u"A One"_s, u"B Two"_s, u"C Three"_s, u"D Four"_s}; }),
         u"A One, B Two, C Three, et al. 渡船复航[N]. 港城晚报, 2031-07-04(01)."_s},
        {with([](Cited &c) { c.authors.clear(); }), u"渡船复航[N]. 港城晚报, 2031-07-04(01)."_s},
        {with([](Cited &c) { c.authors = {u"John Smith Jr."_s}; }), u"John Smith Jr. 渡船复航[N]. 港城晚报, 2031-07-04(01)."_s},
        {with([](Cited &c) { c.page.clear(); }), u"王小渡, 李灯. 渡船复航[N]. 港城晚报, 2031-07-04."_s},
        {with([](Cited &c) { c.date = {}; }), u"王小渡, 李灯. 渡船复航[N]. 港城晚报, (01)."_s},
        {with([](Cited &c) { c.publication.clear(); }), u"王小渡, 李灯. 渡船复航[N]. 2031-07-04(01)."_s},
        {with([](Cited &c) { c.url = u"https://e.example/a"_s; }), u"王小渡, 李灯. 渡船复航[N/OL]. 港城晚报, 2031-07-04(01). https://e.example/a."_s},
        {with([](Cited &c) { c.url = u"https://e.example/a"_s; c.page.clear(); }),
         u"王小渡, 李灯. 渡船复航[EB/OL]. 港城晚报, 2031(2031-07-04). https://e.example/a."_s},
        {with([](Cited &c) { c.url = u"https://e.example/a"_s; c.publication.clear(); c.page.clear(); }),
         u"王小渡, 李灯. 渡船复航[EB/OL]. (2031-07-04). https://e.example/a."_s},
        {Cited{}, u"[N]."_s},
    };
    for (const auto &row : rows)
        EXPECT_EQ(gbt7714Of(row.cited).toStdString(), row.reference.toStdString());
}

TEST(Citation, BibtexKeepsItsBracesWhateverTheWords)
{
    const QString entry = bibtexOf(whole());
    for (const QString &field : {u"author = {{王小渡} and {李灯}}"_s, u"title = {{渡船复航}}"_s, u"journal = {港城晚报}"_s, u"year = {2031}"_s,
                                 u"month = jul"_s, u"day = {4}"_s, u"pages = {01}"_s, u"number = {1024}"_s, u"language = {zh-Hans}"_s})
        EXPECT_TRUE(entry.contains(field)) << field.toStdString() << "\n" << entry.toStdString();
    EXPECT_TRUE(entry.startsWith(u"@article{news-20310704-"_s));
    EXPECT_FALSE(entry.contains(u"url"_s));

    const struct {
        QString words;
        QString written;
    } rows[] = {
        {u"50% & more"_s, u"50\\% \\& more"_s},
        {u"a_b#c$d"_s, u"a\\_b\\#c\\$d"_s},
        {u"}, evil = {x"_s, u"\\textbraceright{}, evil = \\textbraceleft{}x"_s},
        {u"a\\b~c^d"_s, u"a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d"_s},
    };
    for (const auto &row : rows) {
        const QString hostile = bibtexOf(with([&](Cited &c) { c.title = row.words; c.authors = {row.words}; c.url = row.words; }));
        EXPECT_TRUE(hostile.contains(u"title = {{"_s + row.written + u"}}"_s)) << hostile.toStdString();
        int depth = 0;
        for (const QChar c : hostile) {
            depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
            EXPECT_GE(depth, 0);
        }
        EXPECT_EQ(depth, 0) << hostile.toStdString();
    }
    EXPECT_EQ(bibtexOf(Cited{}).count(u" = "_s), 1) << "the kind alone";
}

TEST(Citation, Ris)
{
    EXPECT_EQ(risOf(whole()).toStdString(),
              "TY  - NEWS\r\nAU  - 王小渡\r\nAU  - 李灯\r\nTI  - 渡船复航\r\nT2  - 港城晚报\r\nPY  - 2031\r\nDA  - 2031/07/04/\r\n"
              "IS  - 1024\r\nSE  - 要闻\r\nSP  - 01\r\nLA  - zh-Hans\r\nER  - ");
    EXPECT_EQ(risOf(Cited{}), u"TY  - NEWS\r\nER  - "_s);
}

TEST(Citation, Csl)
{
    const QJsonObject item = QJsonDocument::fromJson(cslOf(whole()).toUtf8()).array().first().toObject();
    EXPECT_EQ(item[u"type"_s].toString(), u"article-newspaper"_s);
    EXPECT_EQ(item[u"author"_s].toArray(), (QJsonArray{QJsonObject{{u"literal"_s, u"王小渡"_s}}, QJsonObject{{u"literal"_s, u"李灯"_s}}}));
    EXPECT_EQ(item[u"container-title"_s].toString(), u"港城晚报"_s);
    EXPECT_EQ(item[u"issued"_s].toObject()[u"date-parts"_s].toArray(), (QJsonArray{QJsonArray{2031, 7, 4}}));
    EXPECT_EQ(item[u"page"_s].toString(), u"01"_s);
    EXPECT_FALSE(item.contains(u"URL"_s));
    EXPECT_EQ(QJsonDocument::fromJson(cslOf(Cited{}).toUtf8()).array().first().toObject().keys(), (QStringList{u"id"_s, u"type"_s}));
}

TEST(Citation, TakesWhatIsPrintedAndNoLineBreak)
{
    archive::StoredArticle stored;
    stored.issue.publication = u"港城\n晚报"_s;
    stored.issue.date = QDate(2031, 7, 4);
    stored.row.date = QDate(2031, 7, 3);
    stored.row.page = u"A2"_s;
    stored.row.language = u"und"_s;
    stored.article.headline = u"渡船\r\nER  - \u2028复航"_s;
    stored.article.reporters = {u"王小渡"_s, u"王小渡"_s};
    stored.article.correspondents = {u"赵通"_s};
    stored.article.photographers = {u"孙影"_s};
    const Cited cited = citedOf(stored);
    EXPECT_EQ(cited, (Cited{.authors = {u"王小渡"_s, u"赵通"_s}, .title = u"渡船 ER - 复航"_s, .publication = u"港城 晚报"_s, .number = {},
                            .date = QDate(2031, 7, 4), .section = {}, .page = u"A2"_s, .url = {}, .language = {}}));
    EXPECT_EQ(risOf(cited).count(u"\r\nER  -"_s), 1);
    stored.article = {};
    stored.article.kind = model::ArticleKind::Photo;
    stored.article.photographers = {u"孙影"_s};
    EXPECT_EQ(citedOf(stored).authors, QStringList{u"孙影"_s});
}

TEST(Citation, StylesHaveNames)
{
    for (const CitationStyle style : kCitationStyles)
        EXPECT_EQ(citationStyleOf(nameOf(style)), style);
    EXPECT_FALSE(citationStyleOf(u"apa"));
}

}  // namespace
}  // namespace dateline::library
