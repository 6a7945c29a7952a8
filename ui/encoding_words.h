#pragma once

// Encodings, where a person chooses one for a file whose own was misread.

#include "text/decode.h"

#include <QString>
#include <QStringList>

namespace dateline::ui {

/// Labels that text::charsetOf knows, the likelier ones first.
const QStringList &likelyEncodings();

/// “GB18030 (Chinese, simplified)”
QString encodingLabel(const QString &encoding);

/// An encoding and how it was known: “GB18030, guessed”.
QString encodingInWords(const QString &encoding, text::EncodingBasis basis);

}  // namespace dateline::ui
