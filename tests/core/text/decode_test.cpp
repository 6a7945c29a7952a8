#include "text/charset.h"
#include "text/decode.h"

#include <unicode/ucnv.h>

#include <gtest/gtest.h>

namespace dateline::text {
namespace {

struct Row {
    QByteArray bytes;
    const char16_t *text;
    const char *encoding;
};

class Decode : public testing::TestWithParam<Row> {};

TEST_P(Decode, GivesTextAndEncoding)
{
    const Decoded decoded = decode(GetParam().bytes);
    EXPECT_EQ(decoded.text, QString::fromUtf16(GetParam().text));
    EXPECT_EQ(decoded.encoding.toStdString(), GetParam().encoding);
    EXPECT_EQ(decoded.replaced, 0);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Decode,
    testing::Values(Row{"a\r\nb\rc\r\r\nd", u"a\nb\nc\nd", "UTF-8"}, Row{"\xEF\xBB\xBFx", u"x", "UTF-8"},
                    Row{"\xD0\xC2\xCE\xC5\xA3\xAC\xD3\xEA", u"新闻，雨", "GB18030"},
                    Row{QByteArray("\xFF\xFE\xB0\x65", 4), u"新", "UTF-16LE"},
                    Row{QByteArray("\xFE\xFF\x65\xB0", 4), u"新", "UTF-16BE"},
                    Row{QByteArray("\xFF\xFE\0\0\xB0\x65\0\0", 8), u"新", "UTF-32LE"}, Row{"", u"", "UTF-8"}));

struct Guess {
    const char *encoding;
    const char16_t *text;
};

class Guesses : public testing::TestWithParam<Guess> {};

QByteArray encoded(const char *label, const QString &text)
{
    const Charset charset = *charsetOf(label);
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(charset.converter.constData(), &status);
    QByteArray bytes(8 * text.size() + 16, '\0');
    bytes.resize(ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                                 reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()), &status));
    ucnv_close(converter);
    return bytes;
}

TEST_P(Guesses, AreRight)
{
    const QString text = QString::fromUtf16(GetParam().text);
    const Decoded decoded = decode(encoded(GetParam().encoding, text));
    EXPECT_EQ(decoded.encoding.toStdString(), GetParam().encoding);
    EXPECT_EQ(decoded.text.toStdString(), text.toStdString());
    EXPECT_EQ(decoded.basis, EncodingBasis::Detected);
}

constexpr auto kSimplifiedText = u"记者从市图书馆了解到，新馆今天开放，一天里来了三千多名读者。";
constexpr auto kTraditionalText = u"記者從市立圖書館了解，新館今天開放，一天內有三千多名讀者前來。";
constexpr auto kJapaneseText = u"市の新しい図書館が今日から開かれ、三千人を超える人が訪れた。";
constexpr auto kKoreanText = u"시는 새 도서관이 오늘 문을 열었으며 삼천 명이 넘는 시민이 찾았다고 밝혔다.";
constexpr auto kRussianText = u"Новая городская библиотека открылась сегодня, пришло более трёх тысяч человек.";
constexpr auto kGreekText = u"Η νέα δημοτική βιβλιοθήκη άνοιξε σήμερα και την επισκέφθηκαν τρεις χιλιάδες.";
constexpr auto kArabicText = u"افتتحت المكتبة الجديدة في المدينة اليوم وزارها أكثر من ثلاثة آلاف شخص";

INSTANTIATE_TEST_SUITE_P(
    Table, Guesses,
    testing::Values(Guess{"GB18030", kSimplifiedText}, Guess{"Big5", kTraditionalText}, Guess{"Big5-HKSCS", u"記者從圖書館了解，街坊話佢哋喺度等咗好耐，今天人很多。"},
                    Guess{"Shift_JIS", kJapaneseText}, Guess{"EUC-JP", kJapaneseText}, Guess{"ISO-2022-JP", kJapaneseText},
                    Guess{"EUC-KR", kKoreanText}, Guess{"EUC-TW", kTraditionalText}, Guess{"windows-1251", kRussianText},
                    Guess{"KOI8-R", kRussianText}, Guess{"IBM866", kRussianText}, Guess{"ISO-8859-7", kGreekText},
                    Guess{"windows-1256", kArabicText}, Guess{"windows-1252", u"L’été à la plage, déjà très chaud. Où êtes-vous ?"},
                    Guess{"UTF-16LE", kSimplifiedText}, Guess{"UTF-16BE", kSimplifiedText}, Guess{"UTF-32LE", kJapaneseText},
                    Guess{"UTF-32BE", kRussianText}));

struct Claim {
    QByteArray declaration;
    const char *label;  ///< that the bytes are really in
    const char *encoding;
    EncodingBasis basis;
};

class Claims : public testing::TestWithParam<Claim> {};

TEST_P(Claims, AreBelievedUnlessTheBytesSayOtherwise)
{
    const QString text = QString::fromUtf16(kSimplifiedText);
    const Decoded decoded = decode(QByteArray(GetParam().declaration + encoded(GetParam().label, text)));
    EXPECT_EQ(decoded.encoding.toStdString(), GetParam().encoding);
    EXPECT_EQ(decoded.basis, GetParam().basis);
    EXPECT_TRUE(decoded.text.endsWith(text));
}

INSTANTIATE_TEST_SUITE_P(
    Table, Claims,
    testing::Values(Claim{"<?xml version='1.0' encoding='gb2312'?>", "GBK", "GB18030", EncodingBasis::Declared},
                    Claim{"<meta charset=gbk>", "GBK", "GB18030", EncodingBasis::Declared},
                    Claim{"<meta http-equiv=Content-Type content='text/html; charset=\"gb2312\"'>", "GBK", "GB18030", EncodingBasis::Declared},
                    Claim{"<!-- <meta charset=big5> --><meta charset=gbk>", "GBK", "GB18030", EncodingBasis::Declared},
                    Claim{"<?xml version='1.0' encoding='gb2312'?>", "UTF-8", "UTF-8", EncodingBasis::Detected},
                    Claim{"<?xml version='1.0' encoding='iso-8859-1'?>", "UTF-8", "UTF-8", EncodingBasis::Detected},
                    Claim{"<?xml version='1.0' encoding='utf-8'?>", "GBK", "GB18030", EncodingBasis::Detected},
                    Claim{"<meta charset=iso-8859-1>", "GBK", "GB18030", EncodingBasis::Detected},
                    Claim{"<meta charset=big5>", "GBK", "GB18030", EncodingBasis::Detected},
                    Claim{"<meta charset=shift_jis>", "GBK", "GB18030", EncodingBasis::Detected},
                    Claim{"<meta charset=nonsense>", "GBK", "GB18030", EncodingBasis::Detected}));

TEST(DecodeGiven, Decides)
{
    const QString text = QString::fromUtf16(kTraditionalText);
    const Decoded decoded = decode(QByteArray("<meta charset=gbk>" + encoded("Big5", text)), "cp950");
    EXPECT_EQ(decoded.encoding, QStringLiteral("Big5"));
    EXPECT_EQ(decoded.basis, EncodingBasis::Given);
    EXPECT_TRUE(decoded.text.endsWith(text));
}

TEST(DecodeDamage, IsCountedWithItsLine)
{
    const Decoded decoded = decode("一二三四五六七八\n九\xFF十\n");
    EXPECT_EQ(decoded.encoding, QStringLiteral("UTF-8"));
    EXPECT_EQ(decoded.replaced, 1);
    EXPECT_EQ(decoded.firstReplacedLine, 2);
}

TEST(DecodeShort, AsciiIsNeverTakenForUtf16)
{
    for (const char *text : {"[link](foo%20b&auml;)\n", "Bush hid the facts", "aa  bb  ", "0a0a"})
        EXPECT_EQ(decode(text).encoding, QStringLiteral("UTF-8")) << text;
}

TEST(DecodeControls, AreWhatWindowsMeant)
{
    EXPECT_EQ(decode("don\xC2\x92t").text, QString::fromUtf16(u"don’t"));
}

TEST(DecodeDamage, LeavesTheTextAfterANul)
{
    const Decoded decoded = decode(QByteArray("a\nb\0c", 5));
    EXPECT_EQ(decoded.text, QStringLiteral("a\nbc"));
    EXPECT_EQ(decoded.nulsRemoved, 1);
    EXPECT_EQ(decoded.firstNulLine, 2);
}

TEST(Binary, IsToldFromText)
{
    EXPECT_TRUE(looksBinary("\xFF\xD8\xFF\xE0 JFIF"));
    EXPECT_TRUE(looksBinary(QByteArray(100, '\1')));
    EXPECT_FALSE(looksBinary("plain text, 文字"));
    EXPECT_FALSE(looksBinary(QByteArray("\xFF\xFE\xB0\x65\0\0", 6)));
    EXPECT_FALSE(looksBinary(QByteArray("one NUL \0 in the middle of a longer text", 40)));
}

}  // namespace
}  // namespace dateline::text
