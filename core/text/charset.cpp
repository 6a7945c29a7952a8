#include "text/charset.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>

namespace dateline::text {
namespace {

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter open(const QByteArray &name)
{
    UErrorCode status = U_ZERO_ERROR;
    return Converter(ucnv_open(name.constData(), &status));
}

constexpr auto kBig5 = "Big5";
constexpr auto kHongKong = "Big5-HKSCS";

struct Label {
    const char *label;
    const char *name;
    const char *converter;
};

/// Labels that stand for more than they say, and names that ICU has otherwise.
constexpr std::array kLabels{
    Label{"utf8", "UTF-8", "UTF-8"},
    Label{"unicode11utf8", "UTF-8", "UTF-8"},
    Label{"gb2312", "GB18030", "gb18030"},
    Label{"gb231280", "GB18030", "gb18030"},
    Label{"gbk", "GB18030", "gb18030"},
    Label{"xgbk", "GB18030", "gb18030"},
    Label{"cp936", "GB18030", "gb18030"},
    Label{"ms936", "GB18030", "gb18030"},
    Label{"windows936", "GB18030", "gb18030"},
    Label{"euccn", "GB18030", "gb18030"},
    Label{"gb18030", "GB18030", "gb18030"},
    Label{"hz", "HZ-GB-2312", "HZ"},
    Label{"hzgb2312", "HZ-GB-2312", "HZ"},
    Label{"big5", kBig5, "windows-950-2000"},
    Label{"big5eten", kBig5, "windows-950-2000"},
    Label{"cp950", kBig5, "windows-950-2000"},
    Label{"ms950", kBig5, "windows-950-2000"},
    Label{"windows950", kBig5, "windows-950-2000"},
    Label{"big5hkscs", kHongKong, "ibm-1375_P100-2008"},
    Label{"euctw", "EUC-TW", "EUC-TW"},
    Label{"shiftjis", "Shift_JIS", "ibm-943_P15A-2003"},
    Label{"sjis", "Shift_JIS", "ibm-943_P15A-2003"},
    Label{"xsjis", "Shift_JIS", "ibm-943_P15A-2003"},
    Label{"mskanji", "Shift_JIS", "ibm-943_P15A-2003"},
    Label{"windows31j", "Shift_JIS", "ibm-943_P15A-2003"},
    Label{"cp932", "Shift_JIS", "ibm-943_P15A-2003"},
    Label{"ms932", "Shift_JIS", "ibm-943_P15A-2003"},
    Label{"xeucjp", "EUC-JP", "EUC-JP"},
    Label{"euckr", "EUC-KR", "windows-949-2000"},
    Label{"ksc56011987", "EUC-KR", "windows-949-2000"},
    Label{"ksc5601", "EUC-KR", "windows-949-2000"},
    Label{"korean", "EUC-KR", "windows-949-2000"},
    Label{"cp949", "EUC-KR", "windows-949-2000"},
    Label{"uhc", "EUC-KR", "windows-949-2000"},
    Label{"windows949", "EUC-KR", "windows-949-2000"},
    Label{"ascii", "windows-1252", "windows-1252"},
    Label{"usascii", "windows-1252", "windows-1252"},
    Label{"iso88591", "windows-1252", "windows-1252"},
    Label{"latin1", "windows-1252", "windows-1252"},
    Label{"l1", "windows-1252", "windows-1252"},
    Label{"cp1252", "windows-1252", "windows-1252"},
    Label{"iso88599", "windows-1254", "windows-1254"},
    Label{"tis620", "windows-874", "windows-874-2000"},
    Label{"iso885911", "windows-874", "windows-874-2000"},
    Label{"windows874", "windows-874", "windows-874-2000"},
    Label{"iso88598i", "ISO-8859-8", "ISO-8859-8"},
    Label{"maccyrillic", "x-mac-cyrillic", "x-mac-cyrillic"},
    Label{"utf16", "UTF-16LE", "UTF-16LE"},
};

/// Letters and digits in lower case.
QByteArray bare(QByteArrayView label)
{
    QByteArray kept;
    for (const char c : label) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            kept += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return kept;
}

bool isPlaceholder(QChar c) { return c == QChar(0xFFFD) || (c.unicode() >= 0xE000 && c.unicode() <= 0xF8FF); }

}  // namespace

std::optional<Charset> charsetOf(QByteArrayView label)
{
    const QByteArray wanted = bare(label);
    const bool isLabel = std::all_of(label.begin(), label.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || QByteArrayView(" \t\n\r\f-_.:+()").contains(c);
    });
    if (!isLabel || wanted.isEmpty() || wanted.size() > 40)
        return std::nullopt;
    const auto *known = std::find_if(kLabels.begin(), kLabels.end(), [&wanted](const Label &l) { return wanted == l.label; });
    if (known != kLabels.end())
        return Charset{known->name, known->converter};
    const QByteArray asked = label.toByteArray().trimmed();
    const Converter converter = open(asked);
    if (!converter)
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray own = ucnv_getName(converter.get(), &status);
    const char *standard = nullptr;
    for (const char *authority : {"MIME", "IANA"}) {
        status = U_ZERO_ERROR;
        if (standard == nullptr)
            standard = ucnv_getStandardName(own.constData(), authority, &status);
    }
    return Charset{standard != nullptr ? QByteArray(standard) : own, own};
}

QString decodeBy(const Charset &charset, QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter = open(charset.converter);
    if (!converter)
        return QString::fromLatin1(bytes);
    QString text(2 * bytes.size() + 16, Qt::Uninitialized);  // a byte of Big5-HKSCS may give two units
    const int32_t length =
        ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), static_cast<int32_t>(text.size()), bytes.data(),
                      static_cast<int32_t>(bytes.size()), &status);
    text.resize(U_SUCCESS(status) ? length : 0);
    return text;
}

bool isBig5(const Charset &charset) { return charset.name == kBig5 || charset.name == kHongKong; }

QString decodeBig5(Charset &charset, QByteArrayView bytes)
{
    const QString microsoft = decodeBy(*charsetOf(kBig5), bytes);
    const auto lacking = std::count_if(microsoft.cbegin(), microsoft.cend(), isPlaceholder);
    charset = *charsetOf(kBig5);
    if (lacking == 0)
        return microsoft;
    const Charset hongKong = *charsetOf(kHongKong);
    QString text = decodeBy(hongKong, bytes);
    if (std::count_if(text.cbegin(), text.cend(), isPlaceholder) >= lacking)
        return microsoft;
    charset = hongKong;
    return text;
}

}  // namespace dateline::text
