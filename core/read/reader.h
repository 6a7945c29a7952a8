#pragma once

// Bytes in any format -> Document. One table of readers (reader.cpp), a row a format.

#include "base/result.h"
#include "read/document.h"

#include <QByteArray>
#include <QStringList>

namespace dateline::read {

/// `fileName` helps only to choose between formats that look alike (.md, .txt). Errors: Empty (no text at
/// all), NotText, Invalid (an `encoding` that nobody knows, what a format refuses). `encoding`: a charset's label when the
/// user says what the file is in. Pure: same bytes, name and encoding, same Document.
Result<Document> readDocument(const QByteArray &bytes, const QString &fileName, const QString &encoding = {});

/// The endings, without dot and in lower case, of files that a folder's import takes.
QStringList fileNameEndings();

}  // namespace dateline::read
