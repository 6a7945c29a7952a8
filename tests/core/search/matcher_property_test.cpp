#include "search/matcher.h"
#include "support/corpus.h"
#include "support/naive_matcher.h"
#include "support/random_text.h"
#include "text/terms.h"

#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

using tests::RandomText;

search::Query textQuery(const QString &text, bool prefix = false)
{
    search::Query query;
    query.root.kind = search::ClauseKind::Text;
    query.root.text = text;
    query.root.prefix = prefix;
    return query;
}

QString described(const model::TextRanges &ranges)
{
    QString all;
    for (const model::TextRange &range : ranges)
        all += u"[%1,%2) "_s.arg(range.start).arg(range.end());
    return all;
}

/// An index of positions as a full-text index would hold it: what a pattern finds in it alone.
class Positions final {
public:
    explicit Positions(QStringView text)
    {
        int position = -1;
        text::forEachTerm(text::fold(text), [&](const text::Term &term) {
            position += term.colocated ? 0 : 1;
            m_terms[term.text.toString()].push_back(position);
        });
    }

    bool holds(const search::Pattern &pattern) const
    {
        if (pattern.terms.empty())
            return false;
        for (const int start : positionsOf(pattern.terms.front())) {
            bool all = true;
            for (std::size_t i = 1; all && i < pattern.terms.size(); ++i) {
                const std::vector<int> here = positionsOf(pattern.terms[i]);
                all = std::find(here.begin(), here.end(), start + static_cast<int>(i)) != here.end();
            }
            if (all)
                return true;
        }
        return false;
    }

private:
    std::vector<int> positionsOf(const search::PatternTerm &term) const
    {
        if (!term.prefix) {
            const auto at = m_terms.find(term.text);
            return at == m_terms.end() ? std::vector<int>() : at->second;
        }
        std::vector<int> all;
        for (auto at = m_terms.lower_bound(term.text);
             at != m_terms.end() && at->first.startsWith(term.text); ++at)
            all.insert(all.end(), at->second.begin(), at->second.end());
        return all;
    }

    std::map<QString, std::vector<int>> m_terms;
};

/// Matcher and index against the naive reading; true when something was found.
bool agree(const QString &text, const QString &typed, bool prefix)
{
    const model::TextRanges expected = tests::naiveOccurrences(typed, text, prefix);
    const search::Matcher matcher(textQuery(typed, prefix));
    const model::TextRanges found = matcher.occurrences(text, search::Matcher::Part::Text);
    EXPECT_EQ(described(found).toStdString(), described(expected).toStdString())
        << "query «" << typed.toStdString() << "»" << (prefix ? "*" : "") << " text «"
        << text.toStdString() << "»";
    const search::Pattern pattern = search::patternOf(typed, prefix);
    const bool indexed = Positions(text).holds(pattern);
    EXPECT_TRUE(indexed || expected.empty())
        << "missed by the index: «" << typed.toStdString() << "» in «" << text.toStdString() << "»";
    EXPECT_TRUE(!indexed || !expected.empty() || pattern.confirm)
        << "false hit of the index: «" << typed.toStdString() << "» in «" << text.toStdString() << "»";
    return !expected.empty();
}

/// A text and a query, from the alphabet; often the query is a piece of the text, as it is or spoilt.
int pairs(const std::vector<QString> &alphabet, int count, unsigned seed)
{
    RandomText random(seed);
    int hits = 0;
    for (int i = 0; i < count && !testing::Test::HasFailure(); ++i) {
        const QString text = random.text(alphabet, 24);
        QString typed = random.below(3) == 0 ? random.text(alphabet, 6) : random.piece(text, 7);
        if (random.below(3) == 0)
            typed = random.spoilt(typed, alphabet);
        hits += agree(text, typed, random.below(8) == 0) ? 1 : 0;
    }
    return hits;
}

TEST(MatcherProperty, HanWordsDigitsAndPunctuation)
{
    EXPECT_GT(pairs({u"中"_s, u"国"_s, u"国"_s, u"a"_s, u"1"_s, u"。"_s, u"“"_s, u" "_s}, 20'000, 1), 4'000);
}

TEST(MatcherProperty, RunsOfFewCharacters)
{
    EXPECT_GT(pairs({u"中"_s, u"国"_s, u"，"_s}, 10'000, 2), 3'000);
    EXPECT_GT(pairs({u"中"_s, u"5"_s, u"，"_s, u" "_s}, 10'000, 3), 3'000);
    EXPECT_GT(pairs({u"哈"_s}, 300, 4), 200);
}

TEST(MatcherProperty, NumbersAndWords)
{
    EXPECT_GT(pairs({u"1"_s, u"0"_s, u"0"_s, u"0"_s, u","_s, u"."_s, u"%"_s, u"亿"_s, u" "_s}, 10'000, 5), 1'500);
    EXPECT_GT(pairs({u"AI"_s, u"a"_s, u"S"_s, u"'"_s, u"5"_s, u"-"_s, u" "_s}, 10'000, 6), 1'500);
}

TEST(MatcherProperty, EveryKindOfCharacter)
{
    EXPECT_GT(pairs({u"臺"_s, u"台"_s, u"峯"_s, u"か"_s, u"゙"_s, u"ガ"_s, u"ｶﾞ"_s, u"ー"_s, u"한"_s, u"각"_s,
                     u"々"_s, u"〇"_s, u"Ａ"_s, u"é"_s, u"e\u0301"_s, u"ﬁ"_s, u"①"_s, u"㎡"_s, u"㍿"_s, u"½"_s,
                     u"𠮷"_s, u"😀"_s, u"\u200B"_s, u"\u3000"_s, u"\n"_s, u"\r\n"_s, u"\t"_s, u"…"_s, u"·"_s, u"—"_s,
                     u"я"_s, u"ع"_s, u"\u0301"_s, u"ß"_s, u"２"_s, u"．"_s, u"，"_s, u"５"_s, u"٣"_s},
                    30'000, 7),
              8'000);
}

TEST(MatcherProperty, PiecesOfRealBulletins)
{
    SKIP_WITHOUT_SHARED();
    const QStringList files = tests::sharedFiles(u"corpus/bulletins"_s);
    ASSERT_FALSE(files.isEmpty());
    RandomText random(8);
    int hits = 0;
    for (int i = 0; i < 300 && !HasFailure(); ++i) {
        const QString text = QString::fromUtf8(
            tests::readAll(files[random.below(static_cast<int>(files.size()))]).left(3'000));
        for (int k = 0; k < 10; ++k) {
            const QString typed = random.piece(text, 12);
            hits += agree(text, typed, random.below(8) == 0) ? 1 : 0;
        }
    }
    EXPECT_GT(hits, 1'500);
}

}  // namespace
}  // namespace dateline
