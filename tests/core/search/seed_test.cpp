// What a person counts on the page that everybody has: the parsed articles read by the matcher, with
// no index between.

#include "search/language.h"
#include "search/matcher.h"
#include "support/corpus.h"
#include "support/naive_matcher.h"
#include "support/parsing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dateline {
namespace {

struct Count {
    int articles = 0;
    int occurrences = 0;

    bool operator==(const Count &) const = default;
};

QStringList textsOf(const model::Article &article)
{
    QStringList texts{article.series, article.kicker, article.deck};
    for (const model::Block &block : article.blocks)
        texts += block.text;
    for (const model::Article &brief : article.briefs)
        texts += QStringList(brief.headline) + textsOf(brief);
    return texts;
}

template<typename Counter>
Count counted(const model::Issue &issue, const Counter &counter)
{
    Count all;
    for (const model::Article &article : issue.articles) {
        const int here = counter(article.headline) + counter(textsOf(article).join(u'\n'));
        all.articles += here > 0 ? 1 : 0;
        all.occurrences += here;
    }
    return all;
}

TEST(Seed, Counts)
{
    SKIP_WITHOUT_SHARED();
    const QString name = u"bulletin.md"_s;
    const model::Issue issue =
        tests::parseBytes(tests::readAll(tests::sharedFolder() + u"/seed/"_s + name), name);
    const struct {
        QString query;
        Count count;
    } rows[] = {
        {u"算力"_s, {1, 19}},   {u"震"_s, {1, 14}},      {u"人工智能"_s, {2, 16}}, {u"AI"_s, {1, 5}},
        {u"EFLOPS"_s, {1, 2}}, {u"2.5级"_s, {1, 1}},    {u"地震预警"_s, {1, 9}},  {u"重点解读"_s, {1, 1}},
        {u"未来计算"_s, {1, 1}}, {u"北京"_s, {5, 17}},     {u"记者"_s, {8, 14}},    {u"改革"_s, {3, 15}},
        {u"地震預警"_s, {1, 9}}, {u"含“智”量"_s, {1, 2}}, {u"跨区域人员流动量"_s, {1, 2}},
    };
    for (const auto &row : rows) {
        const search::Matcher matcher(search::parse(row.query));
        const Count found = counted(issue, [&](const QString &text) {
            return static_cast<int>(matcher.occurrences(text, search::Matcher::Part::Text).size());
        });
        EXPECT_EQ(found, row.count) << row.query.toStdString() << ' ' << found.articles << '/' << found.occurrences;
        const Count read = counted(issue, [&](const QString &text) {
            return static_cast<int>(tests::naiveOccurrences(row.query, text).size());
        });
        EXPECT_EQ(read, found) << row.query.toStdString();
    }
}

}  // namespace
}  // namespace dateline
