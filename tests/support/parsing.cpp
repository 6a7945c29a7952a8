#include "support/parsing.h"

#include "parse/bulletin.h"
#include "read/reader.h"
#include "support/corpus.h"

#include <QFileInfo>

#include <gtest/gtest.h>

namespace dateline::tests {

const parse::HouseStyles &houseStyles()
{
    static const auto styles = parse::readHouseStyles(readAll(QStringLiteral(DATELINE_SOURCE_DIR "/resources/agencies.json")));
    if (!styles)
        throw std::runtime_error(styles.error().message.toStdString());
    return *styles;
}

model::Issue parseBytes(const QByteArray &bytes, const QString &fileName)
{
    const auto document = read::readDocument(bytes, fileName);
    if (!document) {
        ADD_FAILURE() << fileName.toStdString() << ": " << document.error().message.toStdString();
        return {};
    }
    return parse::parseBulletin(*document, fileName, houseStyles());
}

model::Issue parseFile(const QString &path) { return parseBytes(readAll(path), QFileInfo(path).fileName()); }

}  // namespace dateline::tests
