#include "fuzz/sound.h"
#include "fuzz/targets.h"

#include "parse/bulletin.h"
#include "read/formats.h"
#include "read/gzip.h"
#include "read/reader.h"
#include "support/parsing.h"

namespace dateline::tests {

namespace {

using Reader = Result<read::Document> (*)(const QString &text, const read::SourceLines &lines);

int linesOf(const QString &text) { return static_cast<int>(text.count(u'\n')) + 1; }

Fault faultOfParsing(const read::Document &document, int lines)
{
    if (const Fault fault = faultOfDocument(document, lines); !fault.isEmpty())
        return fault;
    return faultOfIssue(parse::parseBulletin(document, QStringLiteral("20310504"), knowledge()),
                        lines);
}

Fault faultOfReader(const QByteArray &bytes, Reader reader)
{
    const QString text = text::decode(bytes).text;
    const read::SourceLines lines(text);
    const auto document = reader(text, lines);
    return document ? faultOfParsing(*document, linesOf(text)) : Fault();
}

Result<read::Document> readMarkdownByLines(const QString &text, const read::SourceLines &lines)
{
    auto document = read::readMarkdown(text, lines);
    read::accountForLines(lines, *document);
    return document;
}

Result<read::Document> readTextByLines(const QString &text, const read::SourceLines &lines)
{
    auto document = read::readPlainText(text, lines);
    read::accountForLines(lines, *document);
    return document;
}

}  // namespace

Fault faultOfMarkdown(const QByteArray &bytes) { return faultOfReader(bytes, readMarkdownByLines); }

Fault faultOfPlainText(const QByteArray &bytes) { return faultOfReader(bytes, readTextByLines); }

Fault faultOfFeed(const QByteArray &bytes) { return faultOfReader(bytes, read::readFeed); }

Fault faultOfPage(const QByteArray &bytes) { return faultOfReader(bytes, read::readHtmlPage); }

Fault faultOfJson(const QByteArray &bytes) { return faultOfReader(bytes, read::readJson); }

Fault faultOfBulletin(const QByteArray &bytes)
{
    const auto unpacked = read::isGzip(bytes) ? read::gunzip(bytes) : Result<QByteArray>(bytes);
    const int lines = unpacked ? linesOf(text::decode(*unpacked).text) : 0;
    for (const QString &name : {QStringLiteral("20310504.md"), QStringLiteral("page")}) {
        const auto document = read::readDocument(bytes, name);
        if (const Fault fault = document ? faultOfParsing(*document, lines) : Fault();
            !fault.isEmpty())
            return fault;
    }
    return {};
}

}  // namespace dateline::tests
