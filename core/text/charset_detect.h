#pragma once

#include "text/charset.h"

namespace dateline::text {

/// UTF-16 or UTF-32 without a mark, from where zero bytes and common characters lie. Nothing for any other text.
std::optional<Charset> wideCharset(QByteArrayView bytes);

/// The charset of bytes that are no UTF-8, by evidence: escape sequences (ISO-2022), then which decoding gives the
/// most likely text, with ICU's opinion among the Latin ones. Looks at 64 KiB at most. windows-1252 where nothing
/// speaks for anything.
Charset detectCharset(QByteArrayView bytes);

/// How likely a text the bytes make in this charset: the best `likeness` over the writings that it has.
double plausibility(const Charset &charset, QByteArrayView bytes);

}  // namespace dateline::text
