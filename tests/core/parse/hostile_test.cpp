// What nobody means well with: markup nested without end, lines without end. It is read at once, and its text is kept.

#include "support/parsing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>

namespace dateline::tests {
namespace {

using namespace Qt::StringLiterals;

#ifdef __SANITIZE_ADDRESS__
constexpr double kMostSeconds = 20;
#else
constexpr double kMostSeconds = 2;  // one, where the machine has nothing else to do
#endif

const QByteArray kWords = "渡船复航了";

bool holds(const std::vector<model::Article> &articles, const QString &words)
{
    return std::any_of(articles.begin(), articles.end(), [&](const model::Article &article) {
        return article.headline.contains(words) || holds(article.briefs, words) ||
               std::any_of(article.blocks.begin(), article.blocks.end(),
                           [&](const model::Block &block) { return block.text.contains(words); });
    });
}

bool holds(const model::Issue &issue, const QString &words)
{
    return issue.title.contains(words) || holds(issue.articles, words) ||
           std::any_of(issue.loose.begin(), issue.loose.end(),
                       [&](const model::TextLines &piece) { return piece.text.contains(words); });
}

/// The words within so many of one thing.
QByteArray nested(const QByteArray &open, const QByteArray &close, int times)
{
    return open.repeated(times) + kWords + close.repeated(times);
}

QByteArray page(const QByteArray &body)
{
    return "<html><head><title>渡船</title></head><body><h1>渡船</h1><p>海湾的渡船，停了三天。</"
           "p>" +
           body + "</body></html>";
}

QByteArray feed(const QByteArray &description)
{
    return "<rss version='2.0'><channel><item><title>渡船</title><description><![CDATA[" +
           description + "]]></description></item></channel></rss>";
}

QByteArray jsonFeed(const QByteArray &html)
{
    return "{\"version\":\"https://jsonfeed.org/version/"
           "1.1\",\"items\":[{\"title\":\"渡船\",\"content_html\":\"" +
           html + "\"}]}";
}

struct Row {
    const char *name;
    const char *fileName;
    QByteArray bytes;
};

class Hostile : public testing::TestWithParam<Row> {};

TEST_P(Hostile, TextIsReadSoonAndKept)
{
    const std::clock_t start = std::clock();
    const auto issue = tryToParse(GetParam().bytes, QString::fromLatin1(GetParam().fileName));
    EXPECT_LT(double(std::clock() - start) / CLOCKS_PER_SEC, kMostSeconds);
    ASSERT_TRUE(issue) << issue.error().message.toStdString();
    EXPECT_TRUE(holds(*issue, QString::fromUtf8(kWords)));
}

std::vector<Row> deep()
{
    const QByteArray divs = nested("<div>", "</div>", 20'000);
    const QByteArray tables20 = nested("<table><tr><td>", "</td></tr></table>", 20);
    const QByteArray tables300 = nested("<table><tr><td>", "</td></tr></table>", 300);
    const QByteArray tables = nested("<table><tr><td>", "</td></tr></table>", 10'000);
    const QByteArray fonts = nested("<b><i><font>", "</font></i></b>", 7'000);
    const QByteArray open = QByteArray("<div><p><ul><li>").repeated(5'000) + kWords;
    std::vector<Row> rows{
        {"quotesInMarkdown", "a.md", QByteArray("> ").repeated(5'000) + kWords + "\n"},
        {"listsInMarkdown", "a.md", QByteArray("- ").repeated(5'000) + kWords + "\n"},
        {"bracketsInMarkdown", "a.md", nested("[", "](x)", 20'000)},
        {"emphasisInMarkdown", "a.md", nested("**a ", " b**", 20'000)},
        {"bracketsInText", "a.txt", nested("（", "）", 20'000)},
        {"quotesInText", "a.txt", nested("“", "”", 20'000)},
        {"elementsInFeed", "a.xml",
         "<rss><channel><item><title>渡船</title><description>" + nested("<x>", "</x>", 200'000) +
             "</description></item></channel></rss>"},
        {"channelsInFeed", "a.xml",
         "<rss><channel><item><title>" + kWords + "</title></item>" +
             QByteArray("<channel>").repeated(200'000)},
        {"arraysInJson", "a.json",
         "{\"title\":\"渡船\",\"body\":\"" + kWords + "\",\"x\":" + QByteArray("[").repeated(500) +
             QByteArray("]").repeated(500) + "}"},
    };
    const std::vector<std::pair<const char *, QByteArray>> markups{
        {"divs", divs},     {"tables20", tables20}, {"tables300", tables300},
        {"tables", tables}, {"fonts", fonts},       {"open", open}};
    for (const auto &[name, markup] : markups) {
        rows.push_back({name, "a.md", markup + "\n"});
        rows.push_back({name, "a.html", page(markup)});
        rows.push_back({name, "a.xml", feed(markup)});
        rows.push_back({name, "a.json", jsonFeed(markup)});
    }
    return rows;
}

std::vector<Row> long10()
{
    const QByteArray sentences =
        QByteArray("码头的渡轮今天照常开航，客满三百人。").repeated(185'000) + kWords;
    return {{"line", "a.md", sentences},
            {"line", "a.txt", sentences},
            {"line", "a.html", page("<p>" + sentences + "</p>")},
            {"line", "a.xml", feed(sentences)},
            {"line", "a.json", jsonFeed(sentences)}};
}

std::string nameOf(const testing::TestParamInfo<Row> &row)
{
    return row.param.name + std::string("_") + (row.param.fileName + 2);
}

INSTANTIATE_TEST_SUITE_P(Deep, Hostile, testing::ValuesIn(deep()), nameOf);

class LongLine : public testing::TestWithParam<Row> {};

/// Ten megabytes, at no less than two a second.
TEST_P(LongLine, IsReadAndKept)
{
    const std::clock_t start = std::clock();
    const auto issue = tryToParse(GetParam().bytes, QString::fromLatin1(GetParam().fileName));
    EXPECT_LT(double(std::clock() - start) / CLOCKS_PER_SEC, 2.5 * kMostSeconds);
    ASSERT_TRUE(issue) << issue.error().message.toStdString();
    EXPECT_TRUE(holds(*issue, QString::fromUtf8(kWords)));
}

INSTANTIATE_TEST_SUITE_P(TenMegabytes, LongLine, testing::ValuesIn(long10()), nameOf);

/// JSON nested beyond what any feed has is refused in words.
TEST(DeepJson, IsRefused)
{
    for (const QByteArray &bytes :
         {QByteArray("[").repeated(1'000'000), QByteArray("{\"a\":").repeated(500'000),
          QByteArray("[{\"a\":").repeated(300'000)}) {
        const std::clock_t start = std::clock();
        const auto issue = tryToParse(bytes, u"a.json"_s);
        EXPECT_LT(double(std::clock() - start) / CLOCKS_PER_SEC, kMostSeconds);
        ASSERT_FALSE(issue);
        EXPECT_TRUE(issue.error().message.contains(u"not JSON"))
            << issue.error().message.toStdString();
    }
}

struct Damage {
    const char *name;
    QByteArray before;  ///< in front of the words, in UTF-8
};

const QByteArray kStory =
    "海湾渡船停了三天。昨天夜里风小了，船员们上船擦洗甲板，检查缆绳，等着天亮。";

class Damaged : public testing::TestWithParam<Damage> {};

TEST_P(Damaged, TextBehindTheDamageIsFound)
{
    for (const char *fileName : {"a.md", "a.txt"}) {
        const auto issue =
            tryToParse(kStory + "\n\n" + GetParam().before + "海湾的" + kWords + "。\n",
                       QString::fromLatin1(fileName));
        ASSERT_TRUE(issue) << issue.error().message.toStdString();
        EXPECT_TRUE(holds(*issue, QString::fromUtf8(kWords))) << fileName;
    }
    const auto item = tryToParse(
        "<?xml version='1.0'?><rss><channel><item><title>渡船</title><description>" + kStory +
            GetParam().before + kWords + "</description></item></channel></rss>",
        u"a.xml"_s);
    ASSERT_TRUE(item) << item.error().message.toStdString();
    EXPECT_TRUE(holds(*item, QString::fromUtf8(kWords)));
}

INSTANTIATE_TEST_SUITE_P(
    Utf8, Damaged,
    testing::Values(Damage{"overlongSlash", "\xC0\xAF"}, Damage{"overlongNul", "\xC0\x80"},
                    Damage{"overlongOfThree", "\xE0\x80\xAF"}, Damage{"surrogate", "\xED\xA0\x80"},
                    Damage{"surrogatePair", "\xED\xA0\xBD\xED\xB8\x80"},
                    Damage{"beyondUnicode", "\xF4\x90\x80\x80"},
                    Damage{"fiveBytes", "\xF8\x88\x80\x80\x80"}, Damage{"cutShort", "\xE6\xB8"},
                    Damage{"continuation", "\x80\xBF"}, Damage{"nul", QByteArray(3, '\0')},
                    Damage{"allOnes", "\xFF\xFE"}, Damage{"noncharacter", "\xEF\xBF\xBF"},
                    Damage{"mark", "\xEF\xBB\xBF"}, Damage{"escape", "\x1B[31m"},
                    Damage{"formFeed", "\f\v\b"}),
    [](const auto &row) { return std::string(row.param.name); });

struct Lie {
    const char *name;
    QByteArray bytes;
};

class Lying : public testing::TestWithParam<Lie> {};

TEST_P(Lying, EncodingsDoNotHideTheText)
{
    for (const char *fileName : {"a.txt", "a.html", "a.xml"}) {
        const auto issue = tryToParse(GetParam().bytes, QString::fromLatin1(fileName));
        ASSERT_TRUE(issue) << fileName << ": " << issue.error().message.toStdString();
        EXPECT_TRUE(holds(*issue, QString::fromUtf8(kWords))) << fileName;
    }
}

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size());
}

const QString kSentence = u"海湾渡船停了三天。\n\n今天渡船复航了，客满三百人。\n"_s;
const QByteArray kMark = "\xFF\xFE";

INSTANTIATE_TEST_SUITE_P(
    Table, Lying,
    testing::Values(Lie{"xmlSaysUtf16",
                        "<?xml version='1.0' encoding='utf-16'?><p>" + kSentence.toUtf8() + "</p>"},
                    Lie{"metaSaysUtf16", "<meta charset=utf-16><p>" + kSentence.toUtf8() + "</p>"},
                    Lie{"metaSaysUtf32", "<meta charset=utf-32><p>" + kSentence.toUtf8() + "</p>"},
                    Lie{"metaSaysEbcdic",
                        "<meta charset=ibm1047><p>" + kSentence.toUtf8() + "</p>"},
                    Lie{"oddUtf16", kMark + utf16(kSentence) + "\x0A"},
                    Lie{"twoMarks", kMark + kMark + utf16(kSentence)},
                    Lie{"halfPair", kMark + utf16(QString(QChar(0xD83D)) + kSentence)},
                    Lie{"otherHalf", kMark + utf16(QString(QChar(0xDE00)) + kSentence)},
                    Lie{"nulInUtf16", kMark + utf16(u"海湾"_s + QChar(0) + kSentence)}),
    [](const auto &row) { return std::string(row.param.name); });

}  // namespace
}  // namespace dateline::tests
