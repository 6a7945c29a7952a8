#include "library/parsing.h"

#include "library/library.h"
#include "parse/bulletin.h"
#include "read/gzip.h"
#include "read/reader.h"

#include <QFile>
#include <QFileInfo>

/// Resources of a static library are registered by name, outside any namespace.
static void registerResources() { Q_INIT_RESOURCE(core); }

namespace dateline::library {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/dateline/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

const Result<parse::Knowledge> &knowledge()
{
    static const Result<parse::Knowledge> known = []() -> Result<parse::Knowledge> {
        registerResources();
        auto styles = parse::readHouseStyles(resource(u"agencies.json"_s));
        if (!styles)
            return styles.error();
        auto subjects = parse::readSubjectVocabulary(resource(u"subjects.json"_s));
        if (!subjects)
            return subjects.error();
        return parse::Knowledge{std::move(styles).value(), std::move(subjects).value()};
    }();
    return known;
}

Result<model::Issue> parseBytes(const QByteArray &bytes, const QString &path, const QString &encoding)
{
    const Result<parse::Knowledge> &known = knowledge();
    if (!known)
        return known.error();
    const QString name = QFileInfo(path).fileName();
    const auto document = read::readDocument(bytes, name, encoding);
    if (!document)
        return Error{document.error().code, document.error().message, path};
    return parse::parseBulletin(*document, name, *known);
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
