#pragma once

#include "base/result.h"
#include "model/issue.h"
#include "parse/knowledge.h"

#include <QByteArray>
#include <QString>

namespace dateline::tests {

/// What resources/ says: agencies.json and subjects.json.
const parse::Knowledge &knowledge();
/// The styles in resources/agencies.json.
const parse::HouseStyles &houseStyles();

/// Reads and parses; fails the test when the bytes cannot be read.
model::Issue parseBytes(const QByteArray &bytes, const QString &fileName);

/// The same of a file.
model::Issue parseFile(const QString &path);

/// The same of bytes that may well be refused: a read error is none of the test.
Result<model::Issue> tryToParse(const QByteArray &bytes, const QString &fileName);

}  // namespace dateline::tests
