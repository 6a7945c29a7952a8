#include "search/language.h"
#include "support/corpus.h"
#include "support/dump_query.h"
#include "support/query_check.h"
#include "support/random_text.h"

#include <gtest/gtest.h>

#include <chrono>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

std::string faultOf(const QString &typed)
{
    const QString fault = tests::faultOfQuery(typed);
    return fault.isEmpty() ? std::string() : u"%1 ← %2"_s.arg(fault, typed.left(200)).toStdString();
}

TEST(QueryProperty, AnythingTypedIsAQueryThatWritesItself)
{
    tests::RandomText random(1);
    for (int i = 0; i < 50'000 && !HasFailure(); ++i)
        EXPECT_EQ(faultOf(random.anything(1 + i % 24)), "");
}

TEST(QueryProperty, LongInputsStayWithinTheBounds)
{
    tests::RandomText random(2);
    for (int i = 0; i < 60 && !HasFailure(); ++i)
        EXPECT_EQ(faultOf(random.anything(6'000)), "");
    for (const QString &piece : {u"("_s, u")"_s, u"-"_s, u"- "_s, u"!("_s, u"\""_s, u"“"_s, u"a"_s, u"a "_s, u"税"_s,
                                 u"税 "_s, u"a|"_s, u"a OR (b "_s, u"-(a "_s, u"标题:"_s, u"标题:a "_s, u"日期:2024-02-03..2025-04-05 "_s,
                                 u"日期:x "_s, u"标题:("_s, u"NOT "_s, u"非 "_s, u"a* "_s, u"*"_s, u"\"a* \" "_s, u"a\"”」』 "_s,
                                 u"𠮷"_s, u"&&"_s, u"a&&"_s, u"AND"_s}) {
        for (const int count : {40, 300, 5'000, 50'000})
            EXPECT_EQ(faultOf(piece.repeated(count)), "") << count;
    }
}

TEST(QueryProperty, AMegabyteIsReadAtOnce)
{
    const auto begin = std::chrono::steady_clock::now();
    for (const QString &piece : {u"("_s, u"“"_s, u"#"_s, u"7"_s, u"记者"_s, u"a b "_s, u"标题:"_s, u"-"_s, u"\""_s})
        search::parse(piece.repeated(1'000'000 / piece.size()));
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(2));
}

TEST(QueryProperty, NaughtyStrings)
{
    SKIP_WITHOUT_SHARED();
    int read = 0;
    for (const QString &path : tests::sharedFiles(u"corpus/markdown/naughty-strings"_s)) {
        const QString text = QString::fromUtf8(tests::readAll(path));
        EXPECT_EQ(faultOf(text), "");
        for (const QString &line : text.split(u'\n')) {
            EXPECT_EQ(faultOf(line), "");
            ++read;
        }
    }
    EXPECT_GT(read, 300);
}

}  // namespace
}  // namespace dateline
