#include "library/parsing.h"

#include "library/library.h"
#include "parse/bulletin.h"
#include "parse/house_styles.h"
#include "read/gzip.h"
#include "read/reader.h"

#include <QFile>
#include <QFileInfo>

/// Resources of a static library are registered by name, outside any namespace.
static void registerResources() { Q_INIT_RESOURCE(core); }

namespace dateline::library {

using namespace Qt::StringLiterals;

namespace {

const Result<parse::HouseStyles> &houseStyles()
{
    static const Result<parse::HouseStyles> styles = [] {
        registerResources();
        QFile file(u":/dateline/agencies.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        return parse::readHouseStyles(isOpen ? file.readAll() : QByteArray());
    }();
    return styles;
}

}  // namespace

Result<model::Issue> parseBytes(const QByteArray &bytes, const QString &path, const QString &encoding)
{
    const Result<parse::HouseStyles> &styles = houseStyles();
    if (!styles)
        return styles.error();
    const QString name = QFileInfo(path).fileName();
    const auto document = read::readDocument(bytes, name, encoding);
    if (!document)
        return Error{document.error().code, document.error().message, path};
    return parse::parseBulletin(*document, name, *styles);
}

text::Decoded textOf(const Original &original)
{
    const auto unpacked = read::isGzip(original.bytes) ? read::gunzip(original.bytes) : original.bytes;
    return text::decode(unpacked ? *unpacked : original.bytes, original.encoding.toLatin1());
}

Result<model::Issue> parseFile(const QString &path, const QString &encoding)
{
    const auto bytes = readFile(path);
    return bytes ? parseBytes(*bytes, path, encoding) : Result<model::Issue>(bytes.error());
}

}  // namespace dateline::library
