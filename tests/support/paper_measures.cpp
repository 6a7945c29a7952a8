#include "support/paper_measures.h"

#include "support/bulletin_measures.h"
#include "support/corpus.h"
#include "support/parsing.h"
#include "text/script.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace dateline::tests {
namespace {

QString unescaped(QString text)
{
    return text.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&#13;"), QStringLiteral(" "))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

QString between(const QString &text, const QString &open, const QString &close)
{
    const qsizetype from = text.indexOf(open);
    const qsizetype to = text.indexOf(close, from);
    return from < 0 || to < 0 ? QString() : text.sliced(from + open.size(), to - from - open.size());
}

QString withoutTags(QString html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    return html.remove(tag).simplified();
}

struct PageItem {
    QString title;  ///< without its page
    QString page;
    QString section;
    QString html;
};

std::vector<PageItem> itemsOf(const QString &path)
{
    static const QRegularExpression pageTitle(QStringLiteral("^\\[([0-9A-Z]+)版：([^\\]]*)\\]\\s*(.*)$"));
    std::vector<PageItem> items;
    const QString xml = QString::fromUtf8(readAll(path));
    for (qsizetype at = xml.indexOf(QStringLiteral("<item>")); at >= 0; at = xml.indexOf(QStringLiteral("<item>"), at + 1)) {
        const QString item = xml.sliced(at, xml.indexOf(QStringLiteral("</item>"), at) - at);
        const QString title = unescaped(between(item, QStringLiteral("<title>"), QStringLiteral("</title>")));
        const auto match = pageTitle.match(title);
        items.push_back({match.hasMatch() ? match.captured(3) : title, match.captured(1), match.captured(2),
                         unescaped(between(item, QStringLiteral("<description>"), QStringLiteral("</description>")))});
    }
    return items;
}

QString sectionOf(const model::Issue &issue, const model::Article &article)
{
    return article.section < 0 ? QString() : issue.sections[static_cast<std::size_t>(article.section)].name;
}

QString withoutRoles(QString author)
{
    static const QRegularExpression roles(
        QStringLiteral("\\p{Han}{0,6}(记者|通讯员|评论员)|摄影报道|摄"));
    return author.remove(roles);
}

QString peopleOf(const model::Article &article)
{
    return text::lettersOf((article.reporters + article.photographers + article.correspondents).join(QString()));
}

bool holds(const model::Article &article, const QString &words)
{
    for (const model::Block &block : article.blocks) {
        if (block.text.contains(words))
            return true;
    }
    return article.headline.contains(words) || article.kicker.contains(words) || article.deck.contains(words);
}

}  // namespace

std::vector<Measure> measurePeoplesDaily()
{
    const QString paper = QStringLiteral("People's Daily: ");
    Measure headline{paper + QStringLiteral("headline"), 0, 0, 0.99, {}};
    Measure kicker{paper + QStringLiteral("kicker"), 0, 0, 0.97, {}};
    Measure deck{paper + QStringLiteral("deck"), 0, 0, 0.97, {}};
    Measure author{paper + QStringLiteral("author"), 0, 0, 0.97, {}};
    Measure page{paper + QStringLiteral("page"), 0, 0, 0.995, {}};
    Measure section{paper + QStringLiteral("section"), 0, 0, 0.995, {}};
    Measure date{paper + QStringLiteral("date"), 0, 0, 1, {}};
    Measure filed{paper + QStringLiteral("dateline's place and agency"), 0, 0, 0.98, {}};
    static const QRegularExpression opening(QStringLiteral("<p[^>]*>[\\s\\x{3000}\\x{00A0}]*(?:据)?(本报|新华社)([\\p{Han}/·]{2,12}?)(?:\\d{1,2}月)?\\d{1,2}日(?:专)?电"));
    for (const QString &path : sharedFiles(QStringLiteral("corpus/newspapers/rmrb-rss"))) {
        const auto items = itemsOf(path);
        const model::Issue issue = parseFile(path);
        const QString file = QFileInfo(path).fileName() + u' ';
        date.count(file.contains(issue.date.toString(Qt::ISODate)) && issue.dateBasis == model::DateBasis::Stated, file);
        headline.count(issue.articles.size() == items.size(), file + QStringLiteral("not as many articles as items"));
        for (std::size_t i = 0; i < std::min(items.size(), issue.articles.size()); ++i) {
            const PageItem &item = items[i];
            const model::Article &article = issue.articles[i];
            const QString what = file + item.title;
            page.count(article.page == item.page, what);
            section.count(sectionOf(issue, article) == item.section, what);
            const QString hidden = between(item.html, QStringLiteral("<!--enpproperty"), QStringLiteral("/enpproperty-->"));
            if (hidden.isEmpty())
                continue;
            const auto field = [&hidden](const char *name) {
                const QString tag = QString::fromLatin1(name) + u'>';
                return withoutTags(between(hidden, u'<' + tag, QStringLiteral("</") + tag));
            };
            headline.count(text::lettersOf(QString(article.headline + article.series)) == text::lettersOf(field("title")), what + u'|' + article.headline);
            kicker.count(text::lettersOf(article.kicker) == text::lettersOf(field("introtitle")), what + u'|' + article.kicker);
            deck.count(text::lettersOf(article.deck) == text::lettersOf(field("subtitle")), what + u'|' + article.deck);
            const QString people = text::lettersOf(withoutRoles(field("author")));
            if (const auto match = opening.match(item.html); match.hasMatch())
                filed.count(article.agency == match.captured(1) && article.place == match.captured(2), what + u'|' + article.agency + u' ' + article.place);
            if (!people.isEmpty())
                author.count(peopleOf(article).startsWith(people), what + u'|' + field("author") + u'|' + article.reporters.join(u','));
        }
    }
    return {headline, kicker, deck, author, page, section, date, filed};
}

std::vector<Measure> measureOtherPapers()
{
    static const QRegularExpression dateline(
        QStringLiteral("(新华社|本报)([\\p{Han}/·]{2,12}?)(\\d{1,2}月)?\\d{1,2}日(专)?电"));
    static const QRegularExpression inBrackets(
        QStringLiteral("电\\s*[（(](?:新华社|本报)?记者\\s*([\\p{Han}·、，　 \\x{00A0}]+)[）)]"));
    static const QRegularExpression byline(QStringLiteral("<div>\\s*(?:新华社|本报)记者\\s*([\\p{Han}·　 ]+?)\\s*<br"));
    const QString paper = QStringLiteral("Xinhua Daily Telegraph, Study Times: ");
    Measure headline{paper + QStringLiteral("headline"), 0, 0, 0.98, {}};
    Measure page{paper + QStringLiteral("page"), 0, 0, 0.98, {}};
    Measure section{paper + QStringLiteral("section"), 0, 0, 0.98, {}};
    Measure filed{paper + QStringLiteral("dateline's place and agency"), 0, 0, 0.98, {}};
    Measure reporters{paper + QStringLiteral("reporters"), 0, 0, 0.98, {}};
    for (const QString &path : sharedFiles(QStringLiteral("corpus/newspapers/xhmrdx-rss")) +
                                   sharedFiles(QStringLiteral("corpus/newspapers/xxsb-rss"))) {
        const auto items = itemsOf(path);
        const model::Issue issue = parseFile(path);
        const QString file = QFileInfo(path).fileName() + u' ';
        headline.count(issue.articles.size() == items.size(), file + QStringLiteral("not as many articles as items"));
        for (std::size_t i = 0; i < std::min(items.size(), issue.articles.size()); ++i) {
            const PageItem &item = items[i];
            const model::Article &article = issue.articles[i];
            const QString what = file + item.title;
            const QString title = item.title.section(QStringLiteral(" —— "), 0, 0);
            headline.count(text::lettersOf(QString(article.headline + article.series)) == text::lettersOf(title), what + u'|' + article.headline);
            page.count(article.page == item.page, what);
            section.count(sectionOf(issue, article) == item.section, what);
            const QString text = withoutTags(item.html);
            if (const auto match = dateline.match(text); match.hasMatch())
                filed.count(article.agency == match.captured(1) && article.place == match.captured(2), what + u'|' + article.agency + u' ' + article.place);
            QString people;
            if (const auto match = byline.match(item.html); match.hasMatch())
                people = text::lettersOf(match.captured(1));
            else if (const auto inside = inBrackets.match(text); inside.hasMatch())
                people = text::lettersOf(inside.captured(1));
            if (!people.isEmpty())
                reporters.count(peopleOf(article).startsWith(people), what + u'|' + people + u'|' + article.reporters.join(u','));
        }
    }
    return {headline, page, section, filed, reporters};
}

Measure measureLeaks()
{
    Measure measure{QStringLiteral("articles without a leak"), 0, 0, 1, {}};
    static const QStringList leaks{
        QStringLiteral("enpproperty"), QStringLiteral("2020年02月06日 01版"), QStringLiteral("max-width"), QStringLiteral("margin-top"),
        QStringLiteral("repaste."),    QStringLiteral("查看原文"),             QStringLiteral("更新时间"),  QString(QChar(0xFEFF)),
        QString(QChar(0xFFFD)),        QStringLiteral("<p"),                   QStringLiteral("</"),        QStringLiteral("&nbsp;"),
    };
    for (const QString &folder : {QStringLiteral("newspapers"), QStringLiteral("bulletins"), QStringLiteral("digests/xwlb-rss")}) {
        for (const QString &path : sharedFiles(QStringLiteral("corpus/") + folder)) {
            const model::Issue issue = parseFile(path);
            for (const model::Article *article : withBriefs(issue)) {
                QStringList found;
                for (const QString &leak : leaks) {
                    if (holds(*article, leak))
                        found += leak;
                }
                measure.count(found.isEmpty(), QFileInfo(path).fileName() + u' ' + article->headline + u'|' + found.join(u' '));
            }
        }
    }
    return measure;
}

}  // namespace dateline::tests
