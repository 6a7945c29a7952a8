#include "support/feed_measures.h"

#include "read/html_fragment.h"
#include "read/reader.h"
#include "support/corpus.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <optional>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

/// A Python string literal's text.
QString unquoted(QStringView literal)
{
    QString text;
    for (qsizetype i = 0; i < literal.size(); ++i) {
        if (literal[i] != u'\\' || i + 1 == literal.size()) {
            text += literal[i];
            continue;
        }
        const QChar kind = literal[++i];
        const qsizetype digits = kind == u'u' ? 4 : kind == u'x' ? 2 : 0;
        if (digits > 0 && i + digits < literal.size() + 0) {
            text += QChar(literal.sliced(i + 1, digits).toUShort(nullptr, 16));
            i += digits;
        } else {
            text += kind == u'n' ? QChar(u'\n') : kind == u't' ? QChar(u'\t') : kind;
        }
    }
    return text;
}

/// White space aside.
QString bare(const QString &text)
{
    QString plain = text;
    plain.removeIf([](QChar c) { return c.isSpace(); });
    return plain;
}

/// Whether a text shown is what was wanted, which may be printed as HTML; a person's name alone will do.
bool isSame(const QString &found, const QString &wanted)
{
    return bare(found) == bare(wanted) || bare(found) == bare(read::htmlToPlain(wanted)) ||
           (wanted.contains(u'@') && !found.isEmpty() && wanted.contains(found));
}

QString textOf(const std::vector<read::Block> &blocks)
{
    QStringList texts;
    for (const read::Block &block : blocks)
        texts += block.text;
    return texts.join(u' ');
}

QString fieldOf(const read::Document &document, const QString &name)
{
    for (const read::Field &field : document.fields) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

/// What a reader shows of `path` (entries[0]['title']); nothing where it does not show it at all.
std::optional<QStringList> shown(const read::Document &document, const QString &owner, const QString &field)
{
    if (owner == u"feed") {
        if (field == u"title" || field == u"title_detail.value")
            return QStringList{document.title};
        if (field == u"link")
            return QStringList{fieldOf(document, u"link"_s)};
        if (field == u"language")
            return QStringList{document.language};
        if (field == u"author" || field == u"author_detail.name")
            return QStringList{fieldOf(document, u"author"_s)};
        if (field == u"description" || field == u"tagline" || field == u"subtitle" || field == u"description_detail.value")
            return QStringList{fieldOf(document, u"description"_s)};
        return std::nullopt;
    }
    const read::Item item = document.items.empty() ? read::Item() : document.items.front();
    if (field == u"title" || field == u"title_detail.value")
        return QStringList{item.title};
    if (field == u"link" || field == u"guid")
        return QStringList{item.link};
    if (field == u"author" || field == u"author_detail.name" || field == u"authors.0.name")
        return item.authors.isEmpty() ? QStringList{QString()} : item.authors;
    if (field == u"category" || field == u"tags.0.term")
        return QStringList{item.categories.value(0)};
    if (field == u"source.title")
        return QStringList{item.source};
    if (field == u"description" || field == u"summary" || field == u"summary_detail.value" || field == u"content.0.value")
        return QStringList{textOf(item.blocks), item.summary};
    return std::nullopt;
}

/// ['title_detail']['value'], .link, [0] … with dots between.
QString pathOf(QString printed)
{
    static const QRegularExpression marks(u"\\[u?['\"]?([^\\]'\"]*)['\"]?\\]"_s);
    printed.replace(marks, u".\\1"_s);
    return printed.startsWith(u'.') ? printed.sliced(1) : printed;
}

}  // namespace

Measure measureFeedparser()
{
    static const QRegularExpression expectation(
        u"Expect: *(?:not bozo and )?(feed|entries\\[0\\])((?:\\[[^\\]]*\\]|\\.[a-z_]+)+) *== *u?(['\"])((?:(?!' and | == ).)*)\\3(?: and .*)? *$"_s,
        QRegularExpression::MultilineOption);
    Measure measure{.name = u"feedparser's cases: title, link, author, text as expected"_s, .floor = 0.95, .wrong = {}};
    for (const QString &path : sharedFiles(u"corpus/feeds/feedparser"_s)) {
        const QByteArray bytes = readAll(path);
        const auto document = read::readDocument(bytes, QFileInfo(path).fileName());
        const QRegularExpressionMatch match = expectation.match(QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 2000))));
        if (!match.hasMatch() || bytes.contains("Header:"))
            continue;
        const QString field = pathOf(match.captured(2));
        const auto found = shown(document ? *document : read::Document(), match.captured(1).first(4), field);
        if (!found)
            continue;
        const QString wanted = unquoted(match.captured(4).remove(u"' + '"_s).remove(u"''"_s));
        const bool isText = !field.startsWith(u"link");
        bool isRight = false;
        for (const QString &one : *found)
            isRight = isRight || (isText ? isSame(one, wanted) : one == wanted);
        measure.count(isRight, u"%1: %2: wanted %3, found %4"_s.arg(QFileInfo(path).fileName(), field, wanted, found->join(u" / ")));
    }
    return measure;
}

std::vector<Measure> measureWildFeeds()
{
    static const QRegularExpression aside(u"<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression begins(u"<(?:[A-Za-z0-9]+:)?(item|entry)[\\s>/]"_s, QRegularExpression::CaseInsensitiveOption);
    std::vector<Measure> measures;
    for (const QString &folder : {u"feedvalidator"_s, u"netnewswire"_s}) {
        Measure measure{.name = folder + u": no item lost", .floor = folder == u"netnewswire" ? 1.0 : 0.99, .wrong = {}};
        for (const QString &path : sharedFiles(u"corpus/feeds/"_s + folder)) {
            const QByteArray bytes = readAll(path);
            const auto document = read::readDocument(bytes, QFileInfo(path).fileName());
            QString text = QString::fromUtf8(bytes);
            const auto items = text.remove(aside).count(begins);
            const bool isFeed = document && (document->format == u"rss" || document->format == u"atom");
            if (isFeed || (!document && items > 0))
                measure.count(document && static_cast<qsizetype>(document->items.size()) >= items,
                              u"%1: %2 of %3"_s.arg(QFileInfo(path).fileName()).arg(document ? document->items.size() : 0).arg(items));
        }
        measures.push_back(std::move(measure));
    }
    return measures;
}

}  // namespace dateline::tests
