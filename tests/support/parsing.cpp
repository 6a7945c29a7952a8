#include "support/parsing.h"

#include "parse/bulletin.h"
#include "read/reader.h"
#include "support/corpus.h"

#include <QFileInfo>

#include <gtest/gtest.h>

namespace dateline::tests {

namespace {

template<typename T>
T made(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().message.toStdString());
    return std::move(result).value();
}

}  // namespace

const parse::Knowledge &knowledge()
{
    static const parse::Knowledge known{
        made(parse::readHouseStyles(readAll(QStringLiteral(DATELINE_SOURCE_DIR "/resources/agencies.json")))),
        made(parse::readSubjectVocabulary(readAll(QStringLiteral(DATELINE_SOURCE_DIR "/resources/subjects.json"))))};
    return known;
}

const parse::HouseStyles &houseStyles() { return knowledge().styles; }

Result<model::Issue> tryToParse(const QByteArray &bytes, const QString &fileName)
{
    const auto document = read::readDocument(bytes, fileName);
    if (!document)
        return document.error();
    return parse::parseBulletin(*document, fileName, knowledge());
}

model::Issue parseBytes(const QByteArray &bytes, const QString &fileName)
{
    auto issue = tryToParse(bytes, fileName);
    if (issue)
        return std::move(issue).value();
    ADD_FAILURE() << fileName.toStdString() << ": " << issue.error().message.toStdString();
    return {};
}

model::Issue parseFile(const QString &path) { return parseBytes(readAll(path), QFileInfo(path).fileName()); }

}  // namespace dateline::tests
