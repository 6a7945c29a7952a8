#include "text/decode.h"

#include "text/c1_controls.h"
#include "text/charset_declared.h"
#include "text/charset_detect.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace dateline::text {
namespace {

constexpr char16_t kReplacement = 0xFFFD;

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
        char16_t unit = text[from].unicode();
        if (unit >= 0x80 && unit <= 0x9F && kForControls[unit - 0x80U] != 0)
            unit = kForControls[unit - 0x80U];
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

void take(Decoded &decoded, Charset charset, QByteArrayView bytes, EncodingBasis basis)
{
    decoded.text = isBig5(charset) ? decodeBig5(charset, bytes) : decodeBy(charset, bytes);
    decoded.encoding = QString::fromLatin1(charset.name);
    decoded.basis = basis;
}

struct Utf8 {
    QString text;
    qsizetype broken = 0;
    qsizetype whole = 0;  ///< characters beyond ASCII
    bool hasLong = false;  ///< one of three bytes or more

    bool isStrict() const { return broken == 0; }
    /// Text in another charset is hardly ever valid UTF-8 by chance: where most of it is, the file is UTF-8 with some
    /// damage.
    bool isDamaged() const { return broken > 0 && whole >= 4 * broken; }
};

Utf8 asUtf8(QByteArrayView bytes)
{
    Utf8 utf8;
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    utf8.text = decoder.decode(bytes);
    const bool hasError = decoder.hasError();
    for (const QChar c : std::as_const(utf8.text)) {
        const char16_t unit = c.unicode();
        if (unit < 0x80)
            continue;
        if (unit == kReplacement && hasError)
            ++utf8.broken;
        else
            ++utf8.whole;
        utf8.hasLong = utf8.hasLong || unit >= 0x800;
    }
    return utf8;
}

bool isSingleByte(const Charset &charset)
{
    return charset.name.startsWith("windows-") || charset.name.startsWith("ISO-8859") || charset.name.startsWith("KOI8") ||
           charset.name.startsWith("IBM");
}

/// Whether bytes that are no UTF-8 look so unlike what the file declares, and so like something else, that the
/// declaration is taken for a mistake.
std::optional<Charset> contradiction(const Charset &declared, QByteArrayView bytes)
{
    const double claimed = plausibility(declared, bytes);
    if (claimed > 0.5)
        return std::nullopt;
    Charset detected = detectCharset(bytes);
    const bool isBetter = detected.name != declared.name && plausibility(detected, bytes) > 1.5 * claimed + 0.1;
    return isBetter ? std::optional(detected) : std::nullopt;
}

void decodeUnmarked(Decoded &decoded, QByteArrayView bytes)
{
    const std::optional<Charset> declared = declaredCharset(bytes);
    Utf8 utf8 = asUtf8(bytes);
    const bool isDeclaredUtf8 = declared && declared->name == "UTF-8";
    const bool isAscii = utf8.isStrict() && utf8.whole == 0;
    const bool isUtf8 = utf8.isStrict() && (utf8.hasLong || !declared || isDeclaredUtf8 || (utf8.whole > 0 && isSingleByte(*declared)));
    const bool hasEscapes = isAscii && bytes.contains('\x1B');
    if (declared && !isDeclaredUtf8 && !isUtf8 && (!utf8.isDamaged() || isSingleByte(*declared))) {
        const auto other = isAscii ? std::nullopt : contradiction(*declared, bytes);
        take(decoded, other.value_or(*declared), bytes, other ? EncodingBasis::Detected : EncodingBasis::Declared);
    } else if (hasEscapes || (!isUtf8 && !utf8.isDamaged() && !isAscii) || (isAscii && bytes.contains("~{"))) {
        const Charset detected = detectCharset(bytes);
        take(decoded, isAscii && isSingleByte(detected) ? *charsetOf("UTF-8") : detected, bytes, EncodingBasis::Detected);
    } else {
        decoded.text = std::move(utf8.text);
        decoded.encoding = QStringLiteral("UTF-8");
        decoded.basis = isDeclaredUtf8 ? EncodingBasis::Declared : EncodingBasis::Detected;
    }
}

}  // namespace

Decoded decode(QByteArrayView bytes, QByteArrayView given)
{
    Decoded decoded;
    const Mark *mark = markOf(bytes);
    const QByteArrayView unmarked = mark != nullptr ? bytes.sliced(mark->bytes.size()) : bytes;
    if (const auto charset = charsetOf(given))
        take(decoded, *charset, unmarked, EncodingBasis::Given);
    else if (mark != nullptr)
        take(decoded, *charsetOf(mark->charset), unmarked, EncodingBasis::Mark);
    else if (const auto wide = wideCharset(bytes))
        take(decoded, *wide, bytes, EncodingBasis::Detected);
    else
        decodeUnmarked(decoded, bytes);
    clean(decoded);
    return decoded;
}

bool looksBinary(QByteArrayView bytes)
{
    static constexpr std::array signatures{
        QByteArrayView("\xFF\xD8\xFF"), QByteArrayView("\x89PNG"),         QByteArrayView("GIF8"),
        QByteArrayView("%PDF-"),        QByteArrayView("PK\x03\x04"),
        QByteArrayView("7z\xBC\xAF"),   QByteArrayView("Rar!"),            QByteArrayView("\x7F" "ELF"),
        QByteArrayView("SQLite format 3"), QByteArrayView("\xD0\xCF\x11\xE0"), QByteArrayView("RIFF"),
        QByteArrayView("BZh"),          QByteArrayView("\xFD" "7zXZ"),     QByteArrayView("\x28\xB5\x2F\xFD"),
        QByteArrayView("OggS"),         QByteArrayView("ID3"),             QByteArrayView("II*\0", 4),
        QByteArrayView("MM\0*", 4),
    };
    if (std::any_of(signatures.begin(), signatures.end(),
                    [bytes](QByteArrayView s) { return bytes.startsWith(s); }))
        return true;
    if (markOf(bytes) != nullptr || wideCharset(bytes))
        return false;
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B;
    });
    return controls * 20 > head.size();  // one byte in twenty
}

}  // namespace dateline::text
