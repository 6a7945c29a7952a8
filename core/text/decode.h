#pragma once

#include <QByteArrayView>
#include <QString>

namespace dateline::text {

/// How the encoding of a file was known.
enum class EncodingBasis { Mark, Declared, Detected, Given };

struct Decoded {
    QString text;           ///< line ends are '\n', no BOM, no NUL
    QString encoding;       ///< IANA name: "UTF-8", "GB18030", "UTF-16LE", …
    EncodingBasis basis = EncodingBasis::Detected;
    int replaced = 0;       ///< characters that stand for bytes which are no text
    int firstReplacedLine = 0;
    int nulsRemoved = 0;
    int firstNulLine = 0;   ///< 1-based, 0 = none
};

/// Bytes to text. `given` (a label that charsetOf knows) decides where there is one; else a byte order mark; else what
/// the file declares of itself, unless the bytes say otherwise; else strict UTF-8; else what is detected
/// (charset_detect.h). Never fails: what cannot be decoded becomes U+FFFD and is counted.
Decoded decode(QByteArrayView bytes, QByteArrayView given = {});

/// Whether the bytes are a picture, archive, PDF or another binary format rather than text: a known
/// signature, or control characters that no text has. Looks at the first 4 KiB.
bool looksBinary(QByteArrayView bytes);

}  // namespace dateline::text
