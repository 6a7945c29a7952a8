// Real bulletins: what must hold for every file, and what three forms of one day say of one another.

#include "support/corpus.h"
#include "support/parsing.h"

#include "model/names.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <set>

namespace dateline::tests {
namespace {

QString withoutSpace(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace() && c != QChar(0x200B) && c != QChar(0xFEFF))
            out += c;
    }
    return out;
}

QString withoutTags(QString html)
{
    html.replace(QStringLiteral("&nbsp;"), QStringLiteral(" ")).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    html.replace(QStringLiteral("&ldquo;"), QStringLiteral("“")).replace(QStringLiteral("&rdquo;"), QStringLiteral("”"));
    QString text;
    bool inTag = false;
    for (const QChar c : html) {
        if (c == u'<')
            inTag = true;
        else if (c == u'>')
            inTag = false;
        else if (!inTag)
            text += c;
    }
    return text;
}

struct Told {
    QString title;
    QString body;
};

std::vector<Told> fromJson(const QString &path)
{
    std::vector<Told> articles;
    const QJsonObject day = QJsonDocument::fromJson(readAll(path)).object();
    for (const QJsonValue video : day[u"videoList"].toArray()) {
        QString title = video[u"video_title"].toString();
        title.remove(QStringLiteral("[视频]"));
        articles.push_back({withoutSpace(title), withoutSpace(withoutTags(video[u"video_detail"][u"content"].toString()))});
    }
    return articles;
}

std::vector<Told> fromMarkdown(const QString &path)
{
    std::vector<Told> articles;
    for (const model::Article &article : parseBytes(readAll(path), QFileInfo(path).fileName()).articles) {
        QString body;
        for (const model::Block &block : article.blocks)
            body += block.text;
        const QString series = article.series.isEmpty() ? QString() : u'【' + article.series + u'】';
        articles.push_back({withoutSpace(series + article.headline), withoutSpace(body)});
    }
    return articles;
}

const QStringList &daysInThreeForms()
{
    static const QStringList days = QStringLiteral("20220925 20221210 20230709 20240407 20240630 20240726 20240727 20250927 "
                                                   "20260109 20260217").split(u' ');
    return days;
}

class ThreeForms : public testing::TestWithParam<const char *> {};

TEST_P(ThreeForms, SplitIntoTheSameArticles)
{
    SKIP_WITHOUT_SHARED();
    const QString bulletins = sharedFolder() + QStringLiteral("/corpus/bulletins/");
    int articles = 0;
    int titles = 0;
    int bodies = 0;
    for (const QString &day : daysInThreeForms()) {
        const auto told = fromJson(bulletins + QStringLiteral("xwlb-json/") + day + QStringLiteral(".json"));
        const auto read = fromMarkdown(bulletins + QString::fromLatin1(GetParam()) + u'/' + day + QStringLiteral(".md"));
        EXPECT_EQ(read.size(), told.size()) << day.toStdString();
        for (std::size_t i = 0; i < std::min(read.size(), told.size()); ++i) {
            ++articles;
            titles += read[i].title == told[i].title ? 1 : 0;
            const bool same = read[i].body == told[i].body;
            bodies += same ? 1 : 0;
            if (!same)
                std::printf("  %s %s: %lld and %lld characters\n", qPrintable(day), qPrintable(told[i].title),
                            static_cast<long long>(read[i].body.size()), static_cast<long long>(told[i].body.size()));
        }
    }
    std::printf("%s: titles %d, bodies %d of %d\n", GetParam(), titles, bodies, articles);
    EXPECT_GE(titles * 100, articles * 99);
    EXPECT_GE(bodies * 100, articles * 97);
}

INSTANTIATE_TEST_SUITE_P(Cctv, ThreeForms, testing::Values("xin-wen-lian-bo", "cctv_news"));

QStringList markdownAndText()
{
    QStringList paths;
    for (const QString &path : sharedFiles(QStringLiteral("corpus"))) {
        const QString ending = QFileInfo(path).suffix();
        const bool bulletin = !path.contains(u"/encodings/") && !path.contains(u"/feeds/") && !path.contains(u"/markdown/") &&
                              !path.contains(u"/segmentation/") && !path.contains(u"/html/") && !path.contains(u"/iptc/") &&
                              !path.contains(u"/labelled/") && !path.endsWith(u"README.md");
        if (bulletin && (ending == u"md" || ending == u"markdown" || ending == u"txt"))
            paths += path;
    }
    paths += sharedFiles(QStringLiteral("seed")).filter(QStringLiteral(".md"));
    return paths;
}

/// Every line that something of the issue stands on.
std::set<int> knownLines(const model::Issue &issue)
{
    std::set<int> known;
    const auto add = [&known](const model::LineRange &lines) {
        for (int line = lines.first; line <= lines.last; ++line)
            known.insert(line);
    };
    for (const model::Article &article : issue.articles) {
        add(article.headlineLines);
        for (const model::Block &block : article.blocks)
            add(block.lines);
    }
    for (const model::TextLines &piece : issue.loose)
        add(piece.lines);
    for (const model::TextLines &piece : issue.summary)
        add(piece.lines);
    for (const model::Warning &warning : issue.warnings)
        known.insert(warning.line);
    return known;
}

TEST(Corpus, NoLineIsLost)
{
    SKIP_WITHOUT_SHARED();
    int files = 0;
    for (const QString &path : markdownAndText()) {
        const QByteArray bytes = readAll(path);
        if (bytes.trimmed().isEmpty())
            continue;
        const model::Issue issue = parseBytes(bytes, QFileInfo(path).fileName());
        const std::set<int> known = knownLines(issue);
        int number = 0;
        for (const QString &line : QString::fromUtf8(bytes).split(u'\n')) {
            ++number;
            if (withoutSpace(line).isEmpty())
                continue;
            EXPECT_TRUE(known.contains(number)) << path.toStdString() << ":" << number << ": " << line.left(80).toStdString();
        }
        ++files;
    }
    EXPECT_GT(files, 500);
}

TEST(Corpus, HardlyAnyTextIsLooseInBulletins)
{
    SKIP_WITHOUT_SHARED();
    qsizetype loose = 0;
    qsizetype all = 0;
    for (const QString &folder : {QStringLiteral("xin-wen-lian-bo"), QStringLiteral("cctv_news")}) {
        for (const QString &path : sharedFiles(QStringLiteral("corpus/bulletins/") + folder)) {
            const model::Issue issue = parseBytes(readAll(path), QFileInfo(path).fileName());
            for (const model::TextLines &piece : issue.loose)
                loose += piece.text.size();
            for (const model::Article &article : issue.articles) {
                for (const model::Block &block : article.blocks)
                    all += block.text.size();
            }
        }
    }
    EXPECT_LE(loose * 100, all) << loose << " of " << all;
}

TEST(Corpus, OnlyPagesReadFromColumnsHaveSeams)
{
    SKIP_WITHOUT_SHARED();
    for (const QString &path : markdownAndText()) {
        if (path.contains(u"/seed/") || readAll(path).trimmed().isEmpty())
            continue;
        const model::Issue issue = parseBytes(readAll(path), QFileInfo(path).fileName());
        for (const model::Article &article : issue.articles) {
            for (const model::Block &block : article.blocks)
                EXPECT_TRUE(block.seams.empty()) << path.toStdString() << ": " << block.text.left(60).toStdString();
        }
    }
}

TEST(Corpus, NobodyIsInventedWhereNobodyIsPrinted)
{
    SKIP_WITHOUT_SHARED();
    for (const QString &path : sharedFiles(QStringLiteral("corpus/bulletins/xin-wen-lian-bo")) +
                                   sharedFiles(QStringLiteral("corpus/bulletins/cctv_news"))) {
        const model::Issue issue = parseBytes(readAll(path), QFileInfo(path).fileName());
        EXPECT_EQ(issue.dateBasis, model::DateBasis::Stated) << path.toStdString();
        EXPECT_EQ(issue.date.toString(QStringLiteral("yyyyMMdd")), QFileInfo(path).baseName());
        EXPECT_EQ(issue.publication, QStringLiteral("新闻联播"));
        for (const model::Article &article : issue.articles) {
            EXPECT_TRUE(article.reporters.isEmpty() && article.photographers.isEmpty() && article.place.isEmpty())
                << path.toStdString() << ": " << article.headline.toStdString();
            EXPECT_EQ(article.section, -1);
        }
    }
}

}  // namespace
}  // namespace dateline::tests
