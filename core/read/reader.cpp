#include "read/reader.h"

#include "read/formats.h"
#include "read/gzip.h"
#include "text/charset.h"
#include "text/decode.h"

#include <QFileInfo>

#include <array>

namespace dateline::read {
namespace {

using model::WarningCode;

bool hasMarkdownHeading(const QString &, const SourceLines &lines)
{
    for (int number = 1; number <= lines.count(); ++number) {
        const QStringView line = lines.line(number);
        qsizetype hashes = 0;
        while (hashes < line.size() && line[hashes] == u'#')
            ++hashes;
        if (hashes >= 1 && hashes <= 6 && hashes < line.size() && line[hashes] == u' ')
            return true;
    }
    return false;
}

bool isAnyText(const QString &, const SourceLines &) { return true; }

/// A format: its reader, and whether it claims a file, by its name's ending or by its text. The first row that claims
/// a file reads it. Where the ending is not enough (an .xml may be anything) the text decides. `isByLines`: its blocks
/// are whole lines of the file, and lines that are in none are accounted for.
struct Format {
    std::array<QStringView, 4> endings;
    bool isEndingEnough;
    bool isByLines;
    bool (*claims)(const QString &text, const SourceLines &lines);
    Result<Document> (*read)(const QString &text, const SourceLines &lines);
};

constexpr QStringView kGzipEnding = u".gz";

constexpr std::array kFormats{
    Format{{u"xml", u"rss", u"atom", u"rdf"}, false, false, isFeed, readFeed},
    Format{{u"json", u"jsonl", u"ndjson"}, true, false, isJson, readJson},
    Format{{u"html", u"htm", u"shtml", u"xhtml"}, true, false, isHtmlPage, readHtmlPage},
    Format{{u"md", u"markdown", u"mdown"}, true, true, hasMarkdownHeading, readMarkdown},
    Format{{u"txt", u"text"}, false, true, isAnyText, readPlainText},
};

const Format &formatOf(const QString &fileName, const QString &text, const SourceLines &lines)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    for (const Format &format : kFormats) {
        const bool named = !ending.isEmpty() &&
                           std::find(format.endings.begin(), format.endings.end(), ending) != format.endings.end();
        if ((named && format.isEndingEnough) || format.claims(text, lines))
            return format;
    }
    return kFormats.back();
}

}  // namespace

Result<Document> readDocument(const QByteArray &bytes, const QString &fileName, const QString &encoding)
{
    if (bytes.isEmpty())
        return Error{ErrorCode::Empty, QStringLiteral("the file is empty"), fileName};
    if (isGzip(bytes)) {
        const auto unpacked = gunzip(bytes);
        if (!unpacked)
            return Error{unpacked.error().code, unpacked.error().message, fileName};
        if (isGzip(*unpacked))
            return Error{ErrorCode::NotText, QStringLiteral("gzip in gzip"), fileName};
        return readDocument(*unpacked, fileName.endsWith(kGzipEnding) ? fileName.chopped(kGzipEnding.size()) : fileName, encoding);
    }
    if (text::looksBinary(bytes))
        return Error{ErrorCode::NotText, QStringLiteral("not a text file"), fileName};
    if (!encoding.isEmpty() && !text::charsetOf(encoding.toLatin1()))
        return Error{ErrorCode::Invalid, QStringLiteral("no such encoding: %1").arg(encoding), fileName};
    const text::Decoded decoded = text::decode(bytes, encoding.toLatin1());
    if (isBlankText(decoded.text))
        return Error{ErrorCode::Empty, QStringLiteral("the file holds no text"), fileName};

    const SourceLines lines(decoded.text);
    const Format &format = formatOf(fileName, decoded.text, lines);
    Result<Document> read = format.read(decoded.text, lines);
    if (!read)
        return Error{read.error().code, read.error().message, fileName};
    Document document = std::move(read).value();
    document.encoding = decoded.encoding;
    document.encodingBasis = decoded.basis;
    if (format.isByLines)
        accountForLines(lines, document);
    if (decoded.nulsRemoved > 0)
        document.warnings.push_back({decoded.firstNulLine, WarningCode::NulRemoved,
                                     QStringLiteral("%1 NUL characters were left out").arg(decoded.nulsRemoved)});
    if (decoded.replaced > 0)
        document.warnings.push_back({decoded.firstReplacedLine, WarningCode::NotDecoded,
                                     QStringLiteral("%1 characters are not text in %2")
                                         .arg(decoded.replaced)
                                         .arg(decoded.encoding)});
    return document;
}

QStringList fileNameEndings()
{
    QStringList endings{kGzipEnding.sliced(1).toString()};
    for (const Format &format : kFormats) {
        for (const QStringView ending : format.endings) {
            if (!ending.isEmpty())
                endings += ending.toString();
        }
    }
    return endings;
}

}  // namespace dateline::read
