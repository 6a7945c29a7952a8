#pragma once

#include <QByteArrayView>
#include <QString>

namespace dateline::text {

struct Decoded {
    QString text;           ///< line ends are '\n', no BOM, no NUL
    QString encoding;       ///< IANA name: "UTF-8", "GB18030", "UTF-16LE", …
    int replaced = 0;       ///< characters that stand for bytes which are no text
    int firstReplacedLine = 0;
    int nulsRemoved = 0;
    int firstNulLine = 0;   ///< 1-based, 0 = none
};

/// Bytes to text: a byte order mark decides; else strict UTF-8; else GB18030 (which holds GBK and
/// GB2312). Never fails: what cannot be decoded becomes U+FFFD and is counted.
Decoded decode(QByteArrayView bytes);

/// Whether the bytes are a picture, archive, PDF or another binary format rather than text: a known
/// signature, or control characters that no text has. Looks at the first 4 KiB.
bool looksBinary(QByteArrayView bytes);

}  // namespace dateline::text
