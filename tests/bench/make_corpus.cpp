// make_corpus ARTICLES FOLDER: a made corpus (support/corpus_maker.h) as FOLDER/bulletins/YEAR/*.md and, for peers, the same
// articles as FOLDER/articles.jsonl: {"day": Julian, "publication", "section", "headline", "body"}, a line each, newest first.

#include "support/corpus.h"
#include "support/corpus_maker.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned kSeed = 20'260'101;

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(bytes) == bytes.size();
}

QByteArray linesOf(const MadeIssue &issue)
{
    QByteArray lines;
    for (const MadeArticle &article : issue.articles) {
        lines += QJsonDocument(QJsonObject{{u"day"_s, issue.date.toJulianDay()},
                                           {u"publication"_s, issue.publication},
                                           {u"section"_s, article.section},
                                           {u"headline"_s, article.headline},
                                           {u"body"_s, article.paragraphs.join(u'\n')}})
                     .toJson(QJsonDocument::Compact)
                 + '\n';
    }
    return lines;
}

}  // namespace

int main(int argc, char **argv)
{
    const qint64 articles = argc == 3 ? QByteArray(argv[1]).toLongLong() : 0;
    if (articles <= 0 || sharedFolder().isEmpty()) {
        std::fputs("make_corpus ARTICLES FOLDER, with ../shared beside the checkout\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    const Material material = materialOf({u"corpus/bulletins/xin-wen-lian-bo"_s, u"corpus/bulletins/cctv_news"_s,
                                          u"corpus/newspapers/rmrb-rss"_s, u"corpus/newspapers/xhmrdx-rss"_s});
    bool written = true;
    makeIssues(material, articles, kSeed, [&](const MadeIssue &issue) {
        const QString year = folder.filePath(u"bulletins/"_s + QString::number(issue.date.year()));
        written = written && QDir().mkpath(year)
                  && write(u"%1/%2-%3.md"_s.arg(year, issue.date.toString(u"yyyyMMdd"_s), issue.publication), markdownOf(issue))
                  && write(folder.filePath(u"articles.jsonl"_s), linesOf(issue));
    });
    return written ? 0 : 1;
}
