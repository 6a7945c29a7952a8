// What goes out is what came in: as Markdown it is read again as the same articles, and nothing in it does harm.

#include "base/progress.h"
#include "library/export/csv.h"
#include "library/export/exporter.h"
#include "library/export/file_name.h"
#include "model/names.h"
#include "model/printed_order.h"
#include "search/language.h"
#include "support/corpus.h"
#include "support/parsing.h"
#include "support/temporary_archive.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using library::ExportFormat;

class Export : public testing::Test {
protected:
    model::IssueId store(const QByteArray &bytes, const QString &path)
    {
        return m_writer->store(tests::parseBytes(bytes, path), {path, u"UTF-8"_s, bytes}).value().issue;
    }
    library::Exported run(const library::ExportRequest &request)
    {
        NoProgress progress;
        const auto done = library::exportArticles(*m_archive.reader(), request, {}, progress, {});
        EXPECT_TRUE(done.ok()) << done.error().message.toStdString();
        return done ? *done : library::Exported();
    }
    QByteArray exported(model::IssueId issue, ExportFormat format)
    {
        const QString path = m_folder.filePath(u"out"_s + library::suffixOf(format));
        run({library::ExportIssue{issue}, format, path});
        return tests::readAll(path);
    }

    tests::TemporaryArchive m_archive;
    std::unique_ptr<archive::Writer> m_writer = m_archive.writer();
    QTemporaryDir m_folder;
};

/// What two readings of an article must have in common, a line each.
void describe(const model::Issue &issue, const model::Article &article, int depth, QStringList &lines)
{
    const QString section = article.section < 0 ? u"-"_s : issue.sections[size_t(article.section)].name + u'@' + issue.sections[size_t(article.section)].page;
    lines += QString(depth * 2, u' ')
             + QStringList{model::nameOf(article.kind), section, article.series, article.kicker, article.headline, article.deck, article.dateline,
                           article.agency, article.place, article.date.toString(Qt::ISODate), article.reporters.join(u'/'),
                           article.correspondents.join(u'/'), article.photographers.join(u'/'), article.sourceUrl}
                   .join(u" | "_s);
    for (const model::Block &block : article.blocks)
        lines += QString(depth * 2 + 2, u' ') + model::nameOf(block.kind) + u' ' + block.text;
    for (const model::Article &brief : article.briefs)
        describe(issue, brief, depth + 1, lines);
}

std::string describe(const model::Issue &issue)
{
    QStringList lines{issue.publication + u" | "_s + issue.date.toString(Qt::ISODate) + u" | "_s + issue.number};
    for (const model::Article &article : issue.articles)
        describe(issue, article, 0, lines);
    for (const model::TextLines &loose : issue.loose)
        lines += u"loose "_s + loose.text;
    return lines.join(u'\n').toStdString();
}

void expectTheSameAgain(const QByteArray &markdown, const model::Issue &issue)
{
    const model::Issue again = tests::parseBytes(markdown, u"again.md"_s);
    EXPECT_EQ(describe(again), describe(issue)) << markdown.left(3000).constData();
    for (const model::Warning &warning : again.warnings)
        EXPECT_TRUE(model::isNotice(warning.code) || warning.code == model::WarningCode::EmptyArticle) << warning.message.toStdString();
}

TEST_F(Export, EverySampleComesBackAsItWas)
{
    for (const QString &name : QDir(tests::samplesFolder()).entryList(QDir::Files)) {
        SCOPED_TRACE(name.toStdString());
        const QByteArray bytes = tests::readAll(tests::samplesFolder() + u'/' + name);
        const model::Issue issue = tests::parseBytes(bytes, name);
        const auto id = m_writer->store(issue, {u"/"_s + name, issue.encoding, bytes}).value().issue;
        expectTheSameAgain(exported(id, ExportFormat::Markdown), issue);
    }
}

TEST_F(Export, TheSeedComesBackAsItWas)
{
    SKIP_WITHOUT_SHARED();
    const QByteArray bytes = tests::readAll(tests::sharedFolder() + u"/seed/bulletin.md"_s);
    const auto id = store(bytes, u"/bulletin.md"_s);
    expectTheSameAgain(exported(id, ExportFormat::Markdown), tests::parseBytes(bytes, u"bulletin.md"_s));
}

/// Words that are markup, and articles that look like something else.
model::Issue hostile()
{
    const QStringList words{u"# 不是标题"_s,   u"1. 不是列表"_s,     u"- 破折号"_s,       u"<img src=x onerror=alert(1)>"_s, u"a*b*c_d_e"_s,
                            u"[链接](http://e.example)"_s, u"&amp; &lt;b&gt;"_s, u"```code"_s, u"===="_s,  u"━━ 要闻 ━━"_s,
                            u"| a | b |"_s,    u"> 引用"_s,          u"![图](a.png)"_s,   u"~~删~~"_s,      u"末尾反斜杠\\"_s,
                            u"<!-- deck -->"_s, u"---"_s,            u"+ 加号"_s,         u"##紧挨着"_s,    u"（本报记者 甲乙）"_s};
    model::Issue issue;
    issue.publication = u"\"引号\" 晚报: 第一版"_s;
    issue.date = QDate(2031, 5, 4);
    issue.dateBasis = model::DateBasis::Stated;
    issue.sections = {{u"# 版"_s, u"01"_s}, {{}, u"A2"_s}};
    for (int i = 0; i < int(words.size()); ++i) {
        model::Article article;
        article.section = i % 3 - 1;
        article.headline = i == 3 ? QString() : words[i];
        article.kicker = words[(i + 1) % words.size()];
        article.deck = i % 2 ? words[(i + 2) % words.size()] : QString();
        article.series = i % 5 == 0 ? u"专栏*"_s : QString();
        article.date = QDate(2031, 5, i % 2 ? 4 : 3);
        for (int block = 0; block < 3; ++block) {
            static constexpr model::BlockKind kinds[] = {model::BlockKind::Paragraph, model::BlockKind::Quote, model::BlockKind::ListItem,
                                                         model::BlockKind::Subheading, model::BlockKind::TableRow, model::BlockKind::Trailer};
            article.blocks.push_back({kinds[(i + block) % 6], {1, 1}, words[(i + block + 3) % words.size()], {}});
        }
        issue.articles.push_back(article);
    }
    return issue;
}

TEST_F(Export, WordsThatAreMarkupComeBackAsWords)
{
    const model::Issue issue = hostile();
    const auto id = tests::store(*m_writer, issue, u"/hostile.md"_s).issue;
    const QByteArray markdown = exported(id, ExportFormat::Markdown);
    const model::Issue again = tests::parseBytes(markdown, u"again.md"_s);
    ASSERT_EQ(again.articles.size(), issue.articles.size()) << markdown.constData();
    EXPECT_EQ(again.publication, issue.publication);
    EXPECT_EQ(again.date, issue.date);
    for (size_t i = 0; i < issue.articles.size(); ++i) {
        const model::Article &a = again.articles[i], &b = issue.articles[i];
        SCOPED_TRACE(b.headline.toStdString());
        EXPECT_EQ(a.headline, b.headline);
        EXPECT_EQ(a.series, b.series);
        EXPECT_EQ(a.kicker, b.kicker);
        EXPECT_EQ(a.deck, b.deck);
        EXPECT_EQ(a.date, b.date);
        ASSERT_EQ(a.blocks.size(), b.blocks.size());
        for (size_t block = 0; block < a.blocks.size(); ++block) {
            EXPECT_EQ(a.blocks[block].text, b.blocks[block].text);
            EXPECT_EQ(a.blocks[block].kind, b.blocks[block].kind);
        }
        const auto nameOf = [](const model::Issue &of, const model::Article &article) {
            return article.section < 0 ? model::Section() : of.sections[size_t(article.section)];
        };
        EXPECT_EQ(nameOf(again, a), nameOf(issue, b));
    }
}

TEST_F(Export, HtmlNamesNothingRemoteAndRunsNothing)
{
    const auto id = tests::store(*m_writer, hostile(), u"/hostile.md"_s).issue;
    const QByteArray html = exported(id, ExportFormat::Html);
    for (const char *never : {"<img", "<script", "onerror=alert(1)>", "src=", "href=", "url(", "@import"})
        EXPECT_FALSE(QByteArray(html).replace("&lt;img src=x onerror=alert(1)&gt;", "").contains(never)) << never;
    EXPECT_TRUE(html.contains("&lt;img src=x onerror=alert(1)&gt;"));
}

TEST(Csv, CellsAreQuotedAndNoneIsAFormula)
{
    EXPECT_EQ(library::csvRow({u"a"_s, u"say \"b\""_s, u"=1+1"_s, u"+86"_s, u"-3%"_s, u"@x"_s, u"\tx"_s, u"两\n行"_s, u""_s, u"\x01=1"_s,
                               u" \u200B=1"_s, u"a=1"_s}),
              u"\"a\",\"say \"\"b\"\"\",\"'=1+1\",\"'+86\",\"'-3%\",\"'@x\",\"'\tx\",\"两\n行\",\"\",\"'=1\",\"' \u200B=1\",\"a=1\"\r\n"_s);
}

TEST(FileName, IsSafeWhateverTheWords)
{
    const struct {
        QString words;
        QString name;
    } rows[] = {
        {u"渡船复航"_s, u"渡船复航"_s},
        {u"../../etc/passwd"_s, u"_.._etc_passwd"_s},
        {u"a/b\\c:d*e?f\"g<h>i|j"_s, u"a_b_c_d_e_f_g_h_i_j"_s},
        {u"CON"_s, u"_CON"_s},
        {u"nul.txt"_s, u"_nul.txt"_s},
        {u"com7"_s, u"_com7"_s},
        {u"..."_s, u"untitled"_s},
        {u"  尾点. . "_s, u"尾点"_s},
        {u"-rf"_s, u"rf"_s},
        {u"a\u202Eb\u200Bc"_s, u"abc"_s},
        {QString(u"x"_s) + QChar(0) + u"y\n"_s, u"x_y_"_s},
        {QString(), u"untitled"_s},
    };
    for (const auto &row : rows)
        EXPECT_EQ(library::safeFileName(row.words, u"untitled"_s), row.name);
    const QString longest = library::safeFileName(QString(300, u'渡'), u"untitled"_s);
    EXPECT_EQ(longest.toUtf8().size(), 120);
    EXPECT_LE(library::safeFileName(QString(u"𠮷"_s).repeated(100), u"untitled"_s).toUtf8().size(), 120);
}

TEST_F(Export, HitsGoIntoAFolderAndOverwriteNothing)
{
    store("# 港城晚报 2031年7月4日\n\n## 渡船复航\n\n渡船今天复航。\n\n## ../渡船\n\n渡船。\n\n## 渡船复航\n\n渡船又复航。\n", u"/a.md"_s);
    const QString folder = m_folder.filePath(u"hits/"_s);
    const library::ExportRequest request{library::ExportHits{search::parse(u"渡船"_s)}, ExportFormat::Text, folder};
    EXPECT_EQ(run(request).paths.size(), 3);
    EXPECT_EQ(run(request).articles, 3);
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    EXPECT_EQ(names.size(), 6) << names.join(u'\n').toStdString();
    EXPECT_TRUE(names.contains(u"2031-07-04 渡船复航 (2).txt"_s)) << names.join(u'\n').toStdString();
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).size(), 0) << "nothing beside the folder";
    EXPECT_EQ(run({library::ExportHits{search::parse(u"火车"_s)}, ExportFormat::Text, folder}).articles, 0);
}

TEST_F(Export, WhatAListHoldsGoesOutOnce)
{
    store("# 港城晚报 2031年7月4日\n\n## 渡船复航\n\n渡船今天复航。\n\n## 灯塔开放\n\n灯塔今天开放。\n", u"/a.md"_s);
    store("# 晨报 2031年7月5日\n\n## 塔\n\n塔。\n", u"/b.md"_s);
    const QString path = m_folder.filePath(u"list.csv"_s);
    const auto list = [](auto change) {
        model::Scope scope{.publication = {}, .issue = {}, .section = {}};
        change(scope);
        return library::ExportList{scope};
    };
    EXPECT_EQ(run({list([](model::Scope &) {}), ExportFormat::Csv, path}).articles, 3);
    EXPECT_EQ(run({list([](model::Scope &scope) { scope.publication = u"晨报"_s; }), ExportFormat::Csv, path}).articles, 1);
    EXPECT_EQ(run({list([](model::Scope &scope) { scope.starredOnly = true; }), ExportFormat::Csv, path}).articles, 0);
}

TEST_F(Export, OnlyARegularFileIsReplaced)
{
    const auto id = store("# 晚报 2031年7月4日\n\n## 渡船\n\n渡船。\n", u"/a.md"_s);
    NoProgress progress;
    const auto done = library::exportArticles(*m_archive.reader(), {library::ExportIssue{id}, ExportFormat::Text, u"/dev/null"_s}, {}, progress, {});
    EXPECT_EQ(done.error().code, ErrorCode::NotAFile);
    const auto unset = library::exportArticles(*m_archive.reader(), {library::ExportIssue{id}, ExportFormat::Pdf, m_folder.filePath(u"x.pdf"_s)}, {}, progress, {});
    EXPECT_EQ(unset.error().code, ErrorCode::Invalid);
}

TEST_F(Export, SaysWhatIsNotThere)
{
    NoProgress progress;
    const auto reader = m_archive.reader();
    const auto missing = library::exportArticles(*reader, {library::ExportIssue{7}, ExportFormat::Csv, m_folder.filePath(u"x.csv"_s)}, {}, progress, {});
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
    EXPECT_FALSE(QFile::exists(m_folder.filePath(u"x.csv"_s)));
    const auto id = store("# 晚报 2031年7月4日\n\n## 渡船\n\n渡船。\n", u"/a.md"_s);
    const auto noFolder = library::exportArticles(*reader, {library::ExportIssue{id}, ExportFormat::Csv, u"/no/such/x.csv"_s}, {}, progress, {});
    EXPECT_EQ(noFolder.error().code, ErrorCode::ReadFailed);
    const auto stopped = [&] {
        std::stop_source stop;
        stop.request_stop();
        return library::exportArticles(*reader, {library::ExportIssue{id}, ExportFormat::Csv, m_folder.filePath(u"x.csv"_s)}, {}, progress, stop.get_token());
    }();
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(m_folder.filePath(u"x.csv"_s)));
}

}  // namespace
}  // namespace dateline
