#include "text/script.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <array>
#include <memory>

namespace dateline::text {
namespace {

bool isCjkScript(char32_t c)
{
    if (c == 0x30FC || c == 0x3006) // the kana length mark and 〆 belong to the common script
        return true;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_BOPOMOFO:
        return u_isalpha(static_cast<UChar32>(c)) || u_charType(static_cast<UChar32>(c)) == U_LETTER_NUMBER;
    default:
        return false;
    }
}

CharClass classify(char32_t c)
{
    const auto point = static_cast<UChar32>(c);
    if (c == u'\n')
        return CharClass::Boundary;
    if (u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
        return CharClass::Ignorable;
    if (u_isUWhiteSpace(point))
        return CharClass::Space;
    if (u_isdigit(point))
        return CharClass::Digit;
    if (isCjkScript(c))
        return CharClass::Cjk;
    constexpr uint32_t word = U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK;
    return (U_MASK(u_charType(point)) & word) != 0 ? CharClass::Word : CharClass::Other;
}

using Classes = std::array<CharClass, 0x10000>;

const Classes &basicPlane()
{
    static const std::unique_ptr<const Classes> table = [] {
        auto made = std::make_unique<Classes>();
        for (char32_t c = 0; c < made->size(); ++c)
            (*made)[c] = classify(c);
        return made;
    }();
    return *table;
}

}  // namespace

CharClass classOf(char32_t c)
{
    static const Classes &table = basicPlane();
    return c < table.size() ? table[c] : classify(c);
}

bool isHan(char32_t c)
{
    if (c >= 0x4E00 && c <= 0x9FFF)
        return true;
    UErrorCode status = U_ZERO_ERROR;
    return c > 0x2E00 && uscript_getScript(static_cast<UChar32>(c), &status) == USCRIPT_HAN;
}

bool isCjk(char32_t c) { return classOf(c) == CharClass::Cjk; }

char32_t nextCodePoint(QStringView text, qsizetype &i)
{
    const char16_t first = text[i++].unicode();
    if (QChar::isHighSurrogate(first) && i < text.size() && text[i].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[i++].unicode());
    return first;
}

bool isMostlyHan(QStringView text)
{
    qsizetype han = 0;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = nextCodePoint(text, i);
        const CharClass kind = classOf(c);
        if (kind == CharClass::Cjk || kind == CharClass::Word) {
            ++letters;
            han += isHan(c) ? 1 : 0;
        }
    }
    return letters > 0 && han * 2 >= letters;
}

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters += c;
    }
    return letters;
}

}  // namespace dateline::text
