// A megabyte of one thing over and over, in every format: the time it takes grows as the text does.

#include "support/parsing.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <ctime>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

struct Form {
    const char *name;
    QString fileName;
    QByteArray (*made)(const QByteArray &text);
};

QByteArray page(const QByteArray &text)
{
    return "<html><body><h1>雨</h1><p>" + text + "</p></body></html>";
}

QByteArray feed(const QByteArray &text)
{
    return "<rss version='2.0'><channel><item><title>雨</title><description>" + text +
           "</description></item></channel></rss>";
}

QByteArray record(const QByteArray &text)
{
    return QJsonDocument(QJsonObject{{u"title"_s, u"雨"_s}, {u"body"_s, QString::fromUtf8(text)}})
        .toJson();
}

QByteArray asItIs(const QByteArray &text) { return text; }

#ifdef __SANITIZE_ADDRESS__
constexpr qsizetype kSize = 1 << 17;
#else
constexpr qsizetype kSize = 1 << 20;
#endif

/// Seconds of the processor, whoever else is using it.
double secondsFor(const Form &form, const QByteArray &piece, qsizetype size)
{
    const QByteArray bytes = form.made(piece.repeated(size / piece.size()));
    const std::clock_t start = std::clock();
    (void)tryToParse(bytes, form.fileName);
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

/// A second where the machine has nothing else to do; what grows as the square takes sixteen times as long for four
/// times the text. Three tries: what else runs there only ever adds.
bool takesLinearTime(const Form &form, const QByteArray &piece)
{
    for (int tries = 0; tries < 3; ++tries) {
        const double whole = secondsFor(form, piece, kSize);
        if (whole < 0.3 || whole <= 8 * secondsFor(form, piece, kSize / 4))
            return true;
    }
    return false;
}

class Repeated : public testing::TestWithParam<Form> {};

TEST_P(Repeated, TakesLinearTime)
{
    const Form &form = GetParam();
    for (const char *piece :
         {"记者", "(",    "（",     "“",   "【",  "[",    "*",    "_",      "`",        "#",
          "<",    ">",    "&",      "|",   "\\",  "-",    "=",    "+",      "1",        "年",
          "月",   "日",   "电",     "亿",  "%",   "\n",   "\t",   " ",      "。",       "，",
          "# ",   "> ",   "- ",     "1. ", "![",  "](",   "**",   "日电",   "本报记者", "7月26日",
          "1\n",  "雨\n", "# 雨\n", "<b>", "<p>", "</p>", "<td>", "&nbsp;", "摄）",     "（图",
          "\"",   "{",    "a:",     "——",  "　"})
        EXPECT_TRUE(takesLinearTime(form, piece)) << piece;
}

INSTANTIATE_TEST_SUITE_P(
    Table, Repeated,
    testing::Values(Form{"markdown", u"a.md"_s, asItIs}, Form{"text", u"a.txt"_s, asItIs},
                    Form{"page", u"a.html"_s, page}, Form{"feed", u"a.xml"_s, feed},
                    Form{"json", u"a.json"_s, record}, Form{"brokenJson", u"a.json"_s, asItIs}),
    [](const auto &row) { return std::string(row.param.name); });

}  // namespace
}  // namespace dateline::tests
