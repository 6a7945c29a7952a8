// Real bulletins: what must hold for every file.

#include "support/bulletin_measures.h"
#include "support/corpus.h"
#include "support/parsing.h"

#include "model/names.h"

#include <QFileInfo>

#include <gtest/gtest.h>

#include <set>

namespace dateline::tests {
namespace {

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
    for (const model::Article *article : withBriefs(issue)) {
        add(article->headlineLines);
        for (const model::Block &block : article->blocks)
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
            for (const model::Article *article : withBriefs(issue)) {
                for (const model::Block &block : article->blocks)
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
        for (const model::Article *article : withBriefs(issue)) {
            for (const model::Block &block : article->blocks)
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
        for (const model::Article *article : withBriefs(issue)) {
            EXPECT_TRUE(article->reporters.isEmpty() && article->photographers.isEmpty() && article->place.isEmpty())
                << path.toStdString() << ": " << article->headline.toStdString();
            EXPECT_EQ(article->section, -1);
        }
    }
}

}  // namespace
}  // namespace dateline::tests
