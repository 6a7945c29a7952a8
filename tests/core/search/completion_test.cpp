// The word that is being typed, and how names fit it.

#include "search/begun.h"
#include "search/clauses.h"
#include "search/completion.h"
#include "search/facets.h"
#include "search/name_fit.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline::search {
namespace {

struct BegunRow {
    QString typed;  ///< ^ is the cursor
    bool isBegun;
    FieldScope scope;
    QString text;
    QString replaced;
};

class BegunAt : public testing::TestWithParam<BegunRow> {};

TEST_P(BegunAt, IsTheWordThatEndsThere)
{
    const BegunRow &row = GetParam();
    const QString typed = QString(row.typed).remove(u'^');
    const auto begun = begunAt(typed, row.typed.indexOf(u'^'));
    ASSERT_EQ(begun.has_value(), row.isBegun) << qPrintable(row.typed);
    if (!begun)
        return;
    EXPECT_EQ(begun->scope, row.scope) << qPrintable(row.typed);
    EXPECT_EQ(begun->text, row.text);
    EXPECT_EQ(typed.sliced(begun->range.start, begun->range.length), row.replaced);
    EXPECT_EQ(begun->isAll, typed.trimmed() == row.replaced);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, BegunAt,
    testing::Values(
        BegunRow{u"渡船^"_s, true, Field::Any, u"渡船"_s, u"渡船"_s},
        BegunRow{u"渡船 复^"_s, true, Field::Any, u"复"_s, u"复"_s},
        BegunRow{u"渡^ 复航"_s, true, Field::Any, u"渡"_s, u"渡"_s},
        BegunRow{u"记者:^"_s, true, Field::By, u""_s, u"记者:"_s},
        BegunRow{u"记者：^"_s, true, Field::By, u""_s, u"记者："_s},
        BegunRow{u"渡船 记者:李^"_s, true, Field::By, u"李"_s, u"记者:李"_s},
        BegunRow{u"渡船 -by:=li^ 复航"_s, true, Field::By, u"li"_s, u"by:=li"_s},
        BegunRow{u"标题:渡船^"_s, true, Field::Title, u"渡船"_s, u"标题:渡船"_s},
        BegunRow{u"日期:^"_s, true, std::nullopt, u""_s, u"日期:"_s},
        BegunRow{u"版:\"海湾^"_s, true, Field::Section, u"海湾"_s, u"版:\"海湾"_s},
        BegunRow{u"版:“海湾 要^"_s, true, Field::Section, u"海湾 要"_s, u"版:“海湾 要"_s},
        BegunRow{u"版:\"^"_s, true, Field::Section, u""_s, u"版:\""_s},
        BegunRow{u"(渡船 或 复^"_s, true, Field::Any, u"复"_s, u"复"_s},
        // Nothing is being typed there.
        BegunRow{u"^"_s, false, {}, {}, {}},
        BegunRow{u"渡船 ^"_s, false, {}, {}, {}},
        BegunRow{u"渡^船"_s, false, {}, {}, {}},
        BegunRow{u"^渡船"_s, false, {}, {}, {}},
        BegunRow{u"记者: ^"_s, false, {}, {}, {}},
        BegunRow{u"版:\"海湾\"^"_s, false, {}, {}, {}},
        BegunRow{u"\"海湾^"_s, false, {}, {}, {}},
        BegunRow{u"har*^"_s, false, {}, {}, {}},
        BegunRow{u"渡船 OR^"_s, false, {}, {}, {}},
        BegunRow{u"(^"_s, false, {}, {}, {}}));

TEST(Begun, NothingOfAVeryLongWord)
{
    EXPECT_TRUE(begunAt(QString(kLongestBegun, u'渡'), kLongestBegun));
    EXPECT_FALSE(begunAt(QString(kLongestBegun + 1, u'渡'), kLongestBegun + 1));
    EXPECT_FALSE(begunAt(u"渡船", -1));
    EXPECT_FALSE(begunAt(u"渡船", 9));
}

struct FitRow {
    QString typed;
    QString name;
    Fit fit;
};

class FitOfName : public testing::TestWithParam<FitRow> {};

TEST_P(FitOfName, IsTheBest)
{
    const auto &[typed, name, fit] = GetParam();
    EXPECT_EQ(NameFit(typed).of(name), fit) << qPrintable(typed + u' ' + name);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, FitOfName,
    testing::Values(
        FitRow{u""_s, u"李雪"_s, Fit::Begins},
        FitRow{u"李"_s, u"李雪"_s, Fit::Begins},
        FitRow{u"雪"_s, u"李雪"_s, Fit::Holds},
        FitRow{u"張"_s, u"张远航"_s, Fit::Begins},
        FitRow{u"张雪"_s, u"张远航"_s, Fit::None},
        FitRow{u"jane"_s, u"Jane Doe"_s, Fit::Begins},
        FitRow{u"ＪＡＮＥ"_s, u"Jane Doe"_s, Fit::Begins},
        FitRow{u"doe"_s, u"Jane Doe"_s, Fit::Holds},
        FitRow{u"oe"_s, u"Jane Doe"_s, Fit::None},
        // By readings: syllables, initials, both, and what is on the way to a syllable.
        FitRow{u"zhangyuanhang"_s, u"张远航"_s, Fit::Read},
        FitRow{u"zyh"_s, u"张远航"_s, Fit::Read},
        FitRow{u"zhangyh"_s, u"张远航"_s, Fit::Read},
        FitRow{u"zhyh"_s, u"张远航"_s, Fit::Read},
        FitRow{u"zyuanh"_s, u"张远航"_s, Fit::Read},
        FitRow{u"z"_s, u"张远航"_s, Fit::Read},
        FitRow{u"zhan"_s, u"张远航"_s, Fit::Read},
        FitRow{u"zhang'yu"_s, u"张远航"_s, Fit::Read},
        FitRow{u"zyx"_s, u"张远航"_s, Fit::None},
        FitRow{u"yuanhang"_s, u"张远航"_s, Fit::None},
        FitRow{u"zhangyuanhangx"_s, u"张远航"_s, Fit::None},
        FitRow{u"hanxin"_s, u"韩 鑫"_s, Fit::Read},
        // Every reading of a polyphone, and of the variant of a character.
        FitRow{u"chongqing"_s, u"重庆"_s, Fit::Read},
        FitRow{u"zhongqing"_s, u"重庆"_s, Fit::Read},
        FitRow{u"cq"_s, u"重慶"_s, Fit::Read},
        FitRow{u"kyw"_s, u"K要闻"_s, Fit::Read},
        FitRow{u"yw1"_s, u"要闻"_s, Fit::None},
        FitRow{u"要w"_s, u"要闻"_s, Fit::None}));

TEST(NameFit, LongLettersEndSoon)
{
    EXPECT_EQ(NameFit(QString(10'000, u'a')).of(QString(10'000, u'啊')), Fit::None);
    EXPECT_EQ(NameFit(QString(48, u'a')).of(QString(10'000, u'啊')), Fit::Read);
}

TEST(Fields, AreBegunByAnyOfTheirNames)
{
    const auto prefixes = [](QStringView typed) {
        QStringList all;
        for (const FieldScope &scope : fieldsBegun(typed))
            all += fieldPrefix(scope, Wording::English);
        return all.join(u' ');
    };
    EXPECT_EQ(prefixes(u"记"), u"by:");
    EXPECT_EQ(prefixes(u"記"), u"by:");
    EXPECT_EQ(prefixes(u"rep"), u"by:");
    EXPECT_EQ(prefixes(u"P"), u"place: publication:");
    EXPECT_EQ(prefixes(u"刊名"), u"publication:");
    EXPECT_EQ(prefixes(u"者"), u"");
}

TEST(CompletionText, IsWrittenAsOneWouldTypeIt)
{
    const auto name = [](Facet facet, const QString &value) {
        return Completion{.kind = CompletionKind::Name, .clause = clauseOf(facet, value), .name = {}, .query = {}};
    };
    const struct {
        Completion completion;
        QString chinese;
        QString english;
        QString label;  ///< Chinese
    } rows[] = {
        {name(Facet::Reporter, u"李雪"_s), u"记者:=李雪"_s, u"by:=李雪"_s, u"李雪"_s},
        {name(Facet::Section, u"Front page"_s), u"版:=\"Front page\""_s, u"section:=\"Front page\""_s, u"Front page"_s},
        {name(Facet::Kind, u"brief"_s), u"类型:快讯"_s, u"kind:brief"_s, u"快讯"_s},
        {{.kind = CompletionKind::Field, .scope = Field::By, .clause = {}, .name = {}, .query = {}},
         u"记者:"_s, u"by:"_s, u"记者:"_s},
        {{.kind = CompletionKind::Saved, .clause = {}, .name = u"海事"_s, .query = u"渡船 上周"_s},
         u"渡船 上周"_s, u"渡船 上周"_s, u"海事"_s},
    };
    for (const auto &[completion, chinese, english, label] : rows) {
        EXPECT_EQ(textOf(completion, Wording::Simplified), chinese);
        EXPECT_EQ(textOf(completion, Wording::English), english);
        EXPECT_EQ(labelOf(completion, Wording::Simplified), label);
    }
}

}  // namespace
}  // namespace dateline::search
