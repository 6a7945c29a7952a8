#include "text/decode.h"

#include <unicode/ucnv.h>

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>

namespace dateline::text {
namespace {

constexpr char16_t kReplacement = 0xFFFD;

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

/// Any charset by ICU; what is no text becomes U+FFFD.
QString byIcu(QByteArrayView bytes, const char *charset)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(charset, &status));
    QString text(bytes.size() + 16, Qt::Uninitialized);  // no charset here gives more units than bytes
    const int32_t length =
        ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()),
                      static_cast<int32_t>(text.size()), bytes.data(),
                      static_cast<int32_t>(bytes.size()), &status);
    text.resize(U_SUCCESS(status) ? length : 0);
    return text;
}

struct Mark {
    QByteArrayView bytes;
    const char *charset;
};

/// Byte order marks, longer ones first: UTF-32LE begins as UTF-16LE does.
constexpr std::array kMarks{
    Mark{QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"}, Mark{QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
    Mark{QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},    Mark{QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
    Mark{QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
};

const Mark *markOf(QByteArrayView bytes)
{
    const auto *found = std::find_if(kMarks.begin(), kMarks.end(),
                                     [bytes](const Mark &mark) { return bytes.startsWith(mark.bytes); });
    return found == kMarks.end() ? nullptr : found;
}

/// Line ends to '\n', NULs out, replacement characters counted.
void clean(Decoded &decoded)
{
    QString &text = decoded.text;
    qsizetype to = 0;
    int line = 1;
    for (qsizetype from = 0; from < text.size(); ++from) {
        const char16_t unit = text[from].unicode();
        if (unit == 0) {
            ++decoded.nulsRemoved;
            if (decoded.firstNulLine == 0)
                decoded.firstNulLine = line;
            continue;
        }
        if (unit == u'\r') {
            const QStringView rest = QStringView(text).sliced(from + 1);
            if (rest.startsWith(u'\n') || rest.startsWith(u"\r\n"))
                continue;  // CRLF, and CRCRLF as careless copying leaves it
            text[to++] = u'\n';
            ++line;
            continue;
        }
        if (unit == kReplacement) {
            ++decoded.replaced;
            if (decoded.firstReplacedLine == 0)
                decoded.firstReplacedLine = line;
        }
        line += unit == u'\n' ? 1 : 0;
        text[to++] = QChar(unit);
    }
    text.truncate(to);
}

}  // namespace

Decoded decode(QByteArrayView bytes)
{
    Decoded decoded;
    if (const Mark *mark = markOf(bytes)) {
        const QByteArrayView rest = bytes.sliced(mark->bytes.size());
        decoded.encoding = QString::fromLatin1(mark->charset);
        decoded.text = byIcu(rest, mark->charset);
    } else {
        QStringDecoder utf8(QStringConverter::Utf8);
        decoded.text = utf8.decode(bytes);
        decoded.encoding = QStringLiteral("UTF-8");
        if (utf8.hasError()) {
            const auto broken = decoded.text.count(QChar(kReplacement));
            const auto whole = std::count_if(decoded.text.cbegin(), decoded.text.cend(), [](QChar c) {
                return c.unicode() >= 0x80 && c.unicode() != kReplacement;
            });
            // Chinese in GB 18030 is hardly ever valid UTF-8 by chance: where most of it is, the
            // file is UTF-8 with some damage.
            if (whole < 4 * broken) {
                decoded.text = byIcu(bytes, "gb18030");
                decoded.encoding = QStringLiteral("GB18030");
            }
        }
    }
    clean(decoded);
    return decoded;
}

bool looksBinary(QByteArrayView bytes)
{
    static constexpr std::array signatures{
        QByteArrayView("\xFF\xD8\xFF"), QByteArrayView("\x89PNG"),         QByteArrayView("GIF8"),
        QByteArrayView("%PDF-"),        QByteArrayView("PK\x03\x04"),      QByteArrayView("\x1F\x8B"),
        QByteArrayView("7z\xBC\xAF"),   QByteArrayView("Rar!"),            QByteArrayView("\x7F" "ELF"),
        QByteArrayView("SQLite format 3"), QByteArrayView("\xD0\xCF\x11\xE0"), QByteArrayView("RIFF"),
        QByteArrayView("BZh"),          QByteArrayView("\xFD" "7zXZ"),     QByteArrayView("\x28\xB5\x2F\xFD"),
        QByteArrayView("OggS"),         QByteArrayView("ID3"),             QByteArrayView("II*\0", 4),
        QByteArrayView("MM\0*", 4),
    };
    if (std::any_of(signatures.begin(), signatures.end(),
                    [bytes](QByteArrayView s) { return bytes.startsWith(s); }))
        return true;
    if (markOf(bytes) != nullptr)
        return false;
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B;
    });
    return controls * 20 > head.size();  // one byte in twenty
}

}  // namespace dateline::text
