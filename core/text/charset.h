#pragma once

// Character sets by name: what a label means, as the WHATWG's Encoding standard has it (a label stands for the largest
// set that is used under its name), and bytes to text by ICU.

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace dateline::text {

struct Charset {
    QByteArray name;       ///< IANA's, or the usual one where IANA has none: "GB18030", "windows-949"
    QByteArray converter;  ///< ICU's

    bool operator==(const Charset &) const = default;
};

/// What a label (any case, "GBK", "x-sjis", "utf8") stands for; nothing when ICU does not know it.
std::optional<Charset> charsetOf(QByteArrayView label);

/// What cannot be decoded becomes U+FFFD. Never fails.
QString decodeBy(const Charset &charset, QByteArrayView bytes);

/// Big5 as Microsoft has it; what that lacks, Hong Kong's supplementary characters, makes the whole Big5-HKSCS. The
/// charset's name becomes what was used.
QString decodeBig5(Charset &charset, QByteArrayView bytes);

bool isBig5(const Charset &charset);

}  // namespace dateline::text
