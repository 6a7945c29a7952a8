#include "support/bulletin_measures.h"

#include "support/corpus.h"
#include "support/parsing.h"
#include "text/script.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace dateline::tests {
namespace {

QString withoutTags(QString html)
{
    html.replace(QStringLiteral("&nbsp;"), QStringLiteral(" "))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    html.replace(QStringLiteral("&ldquo;"), QStringLiteral("“"))
        .replace(QStringLiteral("&rdquo;"), QStringLiteral("”"));
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
        articles.push_back(
            {withoutSpace(title),
             withoutSpace(withoutTags(video[u"video_detail"][u"content"].toString()))});
    }
    return articles;
}

QString bodyOf(const model::Article &article)
{
    QString body;
    for (const model::Block &block : article.blocks)
        body += block.text;
    for (const model::Article &brief : article.briefs)
        body += brief.headline + bodyOf(brief);
    return body;
}

std::vector<Told> fromMarkdown(const QString &path)
{
    std::vector<Told> articles;
    for (const model::Article &article : parseFile(path).articles) {
        const QString series =
            article.series.isEmpty() ? QString() : u'【' + article.series + u'】';
        articles.push_back(
            {withoutSpace(series + article.headline), withoutSpace(bodyOf(article))});
    }
    return articles;
}

QStringList daysInThreeForms()
{
    return QStringLiteral("20220925 20221210 20230709 20240407 20240630 20240726 20240727 20250927 "
                          "20260109 20260217")
        .split(u' ');
}

}  // namespace

QString withoutSpace(QString text)
{
    return text.removeIf(
        [](QChar c) { return c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF); });
}

std::vector<const model::Article *> withBriefs(const model::Issue &issue)
{
    std::vector<const model::Article *> all;
    for (const model::Article &article : issue.articles) {
        all.push_back(&article);
        for (const model::Article &brief : article.briefs)
            all.push_back(&brief);
    }
    return all;
}

std::vector<Measure> measureThreeForms()
{
    Measure counts{QStringLiteral("three forms of one day: as many articles"), 0, 0, 1, {}};
    Measure titles{QStringLiteral("three forms of one day: titles"), 0, 0, 0.995, {}};
    Measure bodies{QStringLiteral("three forms of one day: bodies"), 0, 0, 0.98, {}};
    const QString bulletins = sharedFolder() + QStringLiteral("/corpus/bulletins/");
    for (const QString &day : daysInThreeForms()) {
        const auto told =
            fromJson(bulletins + QStringLiteral("xwlb-json/") + day + QStringLiteral(".json"));
        for (const QString &form :
             {QStringLiteral("xin-wen-lian-bo"), QStringLiteral("cctv_news")}) {
            const auto read = fromMarkdown(bulletins + form + u'/' + day + QStringLiteral(".md"));
            counts.count(read.size() == told.size(), form + u' ' + day);
            for (std::size_t i = 0; i < std::min(read.size(), told.size()); ++i) {
                const QString what = form + u' ' + day + u' ' + told[i].title;
                titles.count(read[i].title == told[i].title, what);
                bodies.count(read[i].body == told[i].body, what);
            }
        }
    }
    return {counts, titles, bodies};
}

Measure measureBriefs(const QString &form)
{
    static const QRegularExpression subItem(QStringLiteral("^（\\d+）(.*?)[；。;]?$"));
    Measure measure{form + QStringLiteral(": briefs, beside the summary"), 0, 0, 0.97, {}};
    for (const QString &path : sharedFiles(QStringLiteral("corpus/bulletins/") + form)) {
        const model::Issue issue = parseFile(path);
        QSet<QString> briefs;
        QSet<QString> empty;
        for (const model::Article *article : withBriefs(issue)) {
            if (article->kind == model::ArticleKind::Brief)
                briefs.insert(text::lettersOf(article->headline));
            if (article->blocks.empty() && article->briefs.empty())
                empty.insert(text::lettersOf(article->headline));
        }
        bool inEmptyRoundup = false;
        for (const model::TextLines &entry : issue.summary) {
            const auto match = subItem.match(entry.text);
            if (!match.hasMatch()) {
                QString item = entry.text;
                inEmptyRoundup =
                    empty.contains(text::lettersOf(item.remove(0, item.indexOf(u'.') + 1)));
            } else if (!inEmptyRoundup) {
                measure.count(briefs.contains(text::lettersOf(match.captured(1))),
                              QFileInfo(path).fileName() + u' ' + entry.text);
            }
        }
    }
    return measure;
}

Measure measureBriefsOfRecords()
{
    static const QRegularExpression subItem(
        QStringLiteral("（\\d+）(.*?)(?=[；。;]?\\s*(?:（\\d+）|$))"));
    Measure measure{
        QStringLiteral("xwlb-json: briefs, beside their record's own list"), 0, 0, 0.97, {}};
    for (const QString &path : sharedFiles(QStringLiteral("corpus/bulletins/xwlb-json"))) {
        const QJsonArray videos =
            QJsonDocument::fromJson(readAll(path)).object()[u"videoList"].toArray();
        const model::Issue issue = parseFile(path);
        for (std::size_t i = 0;
             i < issue.articles.size() && static_cast<qsizetype>(i) < videos.size(); ++i) {
            const QJsonValue video = videos[static_cast<qsizetype>(i)];
            if (!video[u"video_title"].toString().endsWith(u"快讯"))
                continue;
            QSet<QString> briefs;
            for (const model::Article &brief : issue.articles[i].briefs)
                briefs.insert(text::lettersOf(brief.headline));
            const QString list = video[u"video_detail"][u"brief"].toString().simplified();
            for (const auto &match : subItem.globalMatch(list))
                measure.count(briefs.contains(text::lettersOf(match.captured(1))),
                              QFileInfo(path).fileName() + u' ' + match.captured(1));
        }
    }
    return measure;
}

}  // namespace dateline::tests
