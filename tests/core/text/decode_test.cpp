#include "text/decode.h"

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

TEST(DecodeDamage, IsCountedWithItsLine)
{
    const Decoded decoded = decode("一二三四五六七八\n九\xFF十\n");
    EXPECT_EQ(decoded.encoding, QStringLiteral("UTF-8"));
    EXPECT_EQ(decoded.replaced, 1);
    EXPECT_EQ(decoded.firstReplacedLine, 2);
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
