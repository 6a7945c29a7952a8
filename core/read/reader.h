#pragma once

// Bytes in any format -> Document. One table of readers (reader.cpp), a row a format.

#include "base/result.h"
#include "read/document.h"

#include <QByteArray>
#include <QStringList>

namespace dateline::read {

/// `fileName` helps only to choose between formats that look alike (.md, .txt). Errors: Empty (no text at
/// all), NotText. Pure: same bytes and name, same Document.
Result<Document> readDocument(const QByteArray &bytes, const QString &fileName);

/// The endings, without dot and in lower case, of files that a folder's import takes.
QStringList fileNameEndings();

}  // namespace dateline::read
