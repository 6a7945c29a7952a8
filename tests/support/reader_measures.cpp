#include "support/reader_measures.h"

#include "read/html_fragment.h"
#include "read/reader.h"
#include "support/corpus.h"
#include "text/charset_declared.h"
#include "text/decode.h"
#include "text/script.h"

#include <QFileInfo>
#include <QHash>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

QString bare(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString textOf(const std::vector<read::Block> &blocks)
{
    QString text;
    for (const read::Block &block : blocks)
        text += block.text;
    return text;
}

/// The charset that a file's place says it is in; "" for none.
QString charsetOfPlace(const QStringList &parts)
{
    if (parts.front() == u"chardet")
        return parts[1].section(u"-russian"_s, 0, 0).section(u"-arabic"_s, 0, 0);
    if (parts.front() != u"uchardet" || parts.size() < 3)
        return {};
    const QString name = QFileInfo(parts.back()).completeBaseName();
    return name == u"utf-32" ? u"UTF-32LE"_s : name;
}

/// A charset's name without what a file cannot show: byte order, a mark, that a text is ASCII alone.
QByteArray comparable(const QString &label)
{
    static const QHash<QString, QString> same{{u"UTF-16"_s, u"UTF-16LE"_s}, {u"UTF-32"_s, u"UTF-32LE"_s},
                                              {u"utf-8-sig"_s, u"UTF-8"_s}, {u"ascii"_s, u"UTF-8"_s}};
    const auto charset = text::charsetOf(same.value(label, label).toLatin1());
    return charset ? charset->name : QByteArray();
}

}  // namespace

std::vector<Measure> measureEncodings()
{
    Measure guesses{.name = u"encodings: the right charset"_s, .floor = 0.97, .wrong = {}};
    const QString root = sharedFolder() + u"/corpus/encodings/";
    for (const QString &path : sharedFiles(u"corpus/encodings"_s)) {
        const QString wanted = charsetOfPlace(path.sliced(root.size()).split(u'/'));
        if (wanted.isEmpty())
            continue;
        const text::Decoded decoded = text::decode(readAll(path));
        guesses.count(comparable(decoded.encoding) == comparable(wanted),
                      u"%1: %2"_s.arg(path.sliced(root.size()), decoded.encoding));
    }
    Measure twins{.name = u"encodings: text equal to its twin in UTF-8"_s, .floor = 1, .wrong = {}};
    for (const QString &name : {u"pku_test"_s, u"as_test"_s}) {
        const QString path = root + u"icwb2/" + name;
        twins.count(text::decode(readAll(path + u".txt")).text == text::decode(readAll(path + u".utf8")).text, name);
    }
    return {guesses, twins};
}

Measure measureDeclarations()
{
    Measure measure{.name = u"html5lib: the charset that a page declares"_s, .floor = 0.94, .wrong = {}};
    for (const QString &name : {u"encoding_tests1.dat"_s, u"encoding_test-yahoo-jp.dat"_s}) {
        const QByteArray cases = "\n" + readAll(sharedFolder() + u"/corpus/html/html5lib-tests/" + name);
        for (qsizetype at = cases.indexOf("\n#data\n"); at >= 0; at = cases.indexOf("\n#data\n", at + 1)) {
            const qsizetype expected = cases.indexOf("\n#encoding\n", at);
            if (expected < 0)
                break;
            const QByteArray page = cases.mid(at + 7, std::max<qsizetype>(0, expected - at - 7));
            const qsizetype end = cases.indexOf('\n', expected + 11);
            const QByteArray label = cases.mid(expected + 11, (end < 0 ? cases.size() : end) - expected - 11).trimmed();
            const auto declared = text::declaredCharset(page);
            const auto wanted = text::charsetOf(label);
            const QByteArray found = page.startsWith("\xEF\xBB\xBF") ? "UTF-8" : declared ? declared->name : "windows-1252";
            measure.count(wanted && wanted->name == found, QString::fromUtf8(page + " -> " + found + ", not " + label));
        }
    }
    return measure;
}

Measure measureCommonMark()
{
    Measure measure{.name = u"CommonMark's examples: the text"_s, .floor = 0.99, .wrong = {}};
    const QString fence(32, u'`');
    QString spec = QString::fromUtf8(readAll(sharedFolder() + u"/corpus/markdown/commonmark/spec.txt"));
    spec.replace(u'→', u'\t');
    const QString opening = u'\n' + fence + u" example\n";
    for (qsizetype at = spec.indexOf(opening); at >= 0; at = spec.indexOf(opening, at + 1)) {
        const qsizetype from = at + opening.size();
        const qsizetype end = spec.indexOf(u'\n' + fence, from - 1);
        const QString example = spec.mid(from - 1, end - from + 2);
        const qsizetype middle = example.indexOf(u"\n.\n"_s);
        const QString markdown = example.mid(1, middle);
        const QString html = example.mid(middle + 3);
        const auto document = read::readDocument(markdown.toUtf8(), u"a.md"_s);
        const QString found = document ? bare(textOf(document->blocks)) : QString();
        QString wanted = bare(textOf(read::readHtmlFragment(html.toUtf8(), 1).blocks));
        measure.count(found == wanted, u"%1 => %2, not %3"_s.arg(markdown.simplified(), found, wanted));
    }
    return measure;
}

Measure measureNaughtyStrings()
{
    Measure measure{.name = u"naughty strings: kept as they are"_s, .floor = 0.99, .wrong = {}};
    for (const QByteArray &line : readAll(sharedFolder() + u"/corpus/markdown/naughty-strings/blns.txt").split('\n')) {
        const QByteArray bytes = "before\n\n" + line + "\n\nafter\n";
        const QString string = text::decode(bytes).text.section(u"before\n\n"_s, 1).section(u"\n\nafter"_s, 0, 0);
        if (string.trimmed().isEmpty() || !std::any_of(string.begin(), string.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            continue;
        const auto document = read::readDocument(bytes, u"a.txt"_s);
        measure.count(document && text::lettersOf(textOf(document->blocks)).contains(text::lettersOf(string)), string);
    }
    return measure;
}

Measure measurePages()
{
    Measure measure{.name = u"CCTV's pages beside the day's Markdown: text"_s, .floor = 0.98, .wrong = {}};
    for (const QString &path : sharedFiles(u"corpus/bulletins/cctv_news_html"_s)) {
        const QString file = QFileInfo(path).fileName();
        if (!file.startsWith(u"VIDE"))
            continue;  // a day's list
        const auto document = read::readDocument(readAll(path), file);
        if (!document || document->items.size() != 1) {
            measure.count(false, file + u": not one article");
            continue;
        }
        const read::Item &item = document->items.front();
        const QString day = item.published.toString(u"yyyyMMdd"_s);
        const QString bulletin = sharedFolder() + u"/corpus/bulletins/cctv_news/" + day + u".md";
        if (!QFileInfo::exists(bulletin))
            continue;
        const auto markdown = read::readDocument(readAll(bulletin), day + u".md");
        const QString title = bare(QString(item.title).remove(u"[视频]"_s));
        bool isWithin = false;
        QString wanted;
        for (const read::Block &block : markdown ? markdown->blocks : std::vector<read::Block>()) {
            if (block.type == read::BlockType::Heading && block.level <= 3) {
                if (isWithin && !wanted.isEmpty())
                    break;
                isWithin = bare(QString(block.text).remove(u"[视频]"_s)) == title;
            } else if (isWithin && !block.text.startsWith(u"查看原文") && !block.text.startsWith(u"更新时间")) {
                wanted += block.text;
            }
        }
        if (!wanted.isEmpty())
            measure.count(bare(textOf(item.blocks)) == bare(wanted), file + u": " + item.title);
    }
    return measure;
}

Measure measurePageTexts()
{
    Measure measure{.name = u"html-to-text: the whole text of pages"_s, .floor = 0.98, .wrong = {}};
    for (const QString &path : sharedFiles(u"corpus/html/html-to-text"_s)) {
        if (!path.endsWith(u".html"))
            continue;
        const QString wanted = bare(read::htmlToPlain(QString::fromUtf8(readAll(QString(path).replace(u".html"_s, u".txt"_s)))));
        const QString found = bare(textOf(read::readHtmlFragment(readAll(path), 1).blocks));
        // The other reader keeps comments' neighbours and titles otherwise: how much of its text is found, in pieces.
        for (qsizetype at = 0; at < wanted.size(); at += 40)
            measure.count(found.contains(QStringView(wanted).sliced(at, std::min<qsizetype>(20, wanted.size() - at))),
                          QFileInfo(path).fileName() + u": " + wanted.mid(at, 20));
    }
    return measure;
}

}  // namespace dateline::tests
