#include "fuzz/targets.h"

#include "read/gzip.h"
#include "text/decode.h"

namespace dateline::tests {

using namespace Qt::StringLiterals;

Fault faultOfDecoding(const QByteArray &bytes)
{
    text::looksBinary(bytes);
    for (const QByteArrayView label :
         {QByteArrayView(), QByteArrayView("gb18030"), QByteArrayView("big5"),
          QByteArrayView("utf-16"), QByteArrayView("shift_jis"), QByteArrayView("iso-2022-jp")}) {
        const text::Decoded decoded = text::decode(bytes, label);
        if (decoded.text.contains(QChar(0)) || decoded.text.contains(u'\r'))
            return u"a NUL or a carriage return is left"_s;
        if (!decoded.text.isValidUtf16())
            return u"half a character is left"_s;
        if (decoded.encoding.isEmpty())
            return u"an encoding without a name"_s;
        const bool replaced = decoded.replaced > 0;
        if (replaced != (decoded.firstReplacedLine > 0) ||
            (decoded.nulsRemoved > 0) != (decoded.firstNulLine > 0))
            return u"damage without a line, or a line without damage"_s;
    }
    return {};
}

Fault faultOfGzip(const QByteArray &bytes)
{
    if (const auto unpacked = read::gunzip(bytes); unpacked && unpacked->size() > 33 << 20)
        return u"more than may be unpacked"_s;
    return faultOfBulletin(bytes);
}

}  // namespace dateline::tests
